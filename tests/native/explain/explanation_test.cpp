// What the shipped classifier says of typical accounts, and what would make it say something else.
#include "perch/explanation.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "explain/own_model.hpp"

namespace perch::tests {
namespace {

double sum(const ModelInputs& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double score(const ModelInputs& inputs, int cluster) {
  return own_network().predict(inputs).probabilities[static_cast<std::size_t>(cluster - 1)];
}

Explanation explain_typical(std::size_t cluster) {
  return explain_choice(own_background().clusters[cluster - 1], kAllKnown, own_network(), own_background());
}

TEST(Explanation, AddsUpToTheScoresOfTheReport) {
  for (const std::size_t cluster : {2u, 3u, 6u}) {
    const ModelInputs& inputs = own_background().clusters[cluster - 1];
    const Explanation why = explain_typical(cluster);
    EXPECT_EQ(why.cluster, static_cast<int>(cluster));
    EXPECT_EQ(why.chosen, score(inputs, why.cluster));
    EXPECT_EQ(why.runner_up_score, score(inputs, why.runner_up));
    for (const Contributions* from : {&why.against_runner_up, &why.against_median}) {
      EXPECT_NEAR(from->chosen_before, score(from->baseline, why.cluster), 1e-5);
      EXPECT_NEAR(from->runner_up_before, score(from->baseline, why.runner_up), 1e-5);
      EXPECT_NEAR(sum(from->chosen), why.chosen - score(from->baseline, why.cluster), 1e-4);
      EXPECT_NEAR(sum(from->runner_up), why.runner_up_score - score(from->baseline, why.runner_up), 1e-4);
    }
    EXPECT_EQ(why.against_runner_up.cluster, why.runner_up) << "a typical account is of its own cluster";
  }
}

TEST(Explanation, TheRunnerUpIsTheSecondHighest) {
  const Explanation why = explain_typical(4);
  const Prediction prediction = own_network().predict(own_background().clusters[3]);
  for (int cluster = 1; cluster <= 6; ++cluster) {
    if (cluster == why.cluster || cluster == why.runner_up) continue;
    EXPECT_LE(prediction.probabilities[static_cast<std::size_t>(cluster - 1)], why.runner_up_score);
  }
  EXPECT_NE(why.cluster, why.runner_up);
}

TEST(Explanation, PutsNothingDownToWhatIsUnknown) {
  auto is_known = kAllKnown;
  is_known[5] = is_known[7] = false;
  const ModelInputs& inputs = own_background().clusters[2];
  const Explanation why = explain_choice(inputs, is_known, own_network(), own_background());
  for (const std::size_t unknown : {5u, 7u}) {
    EXPECT_EQ(why.against_median.baseline[unknown], inputs[unknown]);
    EXPECT_EQ(why.against_median.chosen[unknown], 0.0);
    EXPECT_EQ(why.against_runner_up.runner_up[unknown], 0.0);
    EXPECT_FALSE(why.changes[unknown]);
  }
  EXPECT_NEAR(sum(why.against_median.chosen), why.chosen - score(why.against_median.baseline, why.cluster), 1e-4);
}

TEST(Change, FlipsTheChoiceAndNothingNearerDoes) {
  std::size_t found = 0;
  for (std::size_t cluster = 1; cluster <= kClusters; ++cluster) {
    const ModelInputs& inputs = own_background().clusters[cluster - 1];
    const Explanation why = explain_typical(cluster);
    for (std::size_t i = 0; i < kModelInputs; ++i) {
      const double reach = why.changes[i] ? std::abs(why.changes[i]->value - inputs[i]) : 0.0;
      for (int step = 0; step < 500 && why.changes[i]; ++step) {  // a comb over all that is nearer, in both directions
        const double nearer = reach * step / 500.0 * 0.999;
        for (const double value : {inputs[i] - nearer, inputs[i] + nearer}) {
          if (value < own_background().low[i] || value > own_background().high[i]) continue;
          const bool is_whole =
              kModelAttributes[i] == Attribute::age || kModelAttributes[i] == Attribute::language_variation;
          if (is_whole && value != std::round(value)) continue;
          ModelInputs moved = inputs;
          moved[i] = value;
          ASSERT_EQ(own_network().predict(moved).cluster, why.cluster) << cluster << " " << i << " " << value;
        }
      }
      if (!why.changes[i]) continue;
      ++found;
      ModelInputs moved = inputs;
      moved[i] = why.changes[i]->value;
      EXPECT_EQ(own_network().predict(moved).cluster, why.changes[i]->cluster);
      EXPECT_NE(why.changes[i]->cluster, why.cluster);
      EXPECT_NEAR(why.changes[i]->spreads, reach / own_background().spread[i], 1e-12);
      EXPECT_GE(why.changes[i]->value, own_background().low[i]);
      EXPECT_LE(why.changes[i]->value, own_background().high[i]);
    }
  }
  EXPECT_GT(found, 5u);
}

TEST(Change, NoneMeansThatNoValueInsideTheRangeDoesIt) {
  const ModelInputs& inputs = own_background().clusters[3];
  const Explanation why = explain_typical(4);
  std::size_t without = 0;
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    if (why.changes[i]) continue;
    ++without;
    for (const double value : own_network().one_value_a_bin(i)) {
      if (value < own_background().low[i] || value > own_background().high[i]) continue;
      ModelInputs moved = inputs;
      moved[i] = value;
      EXPECT_EQ(own_network().predict(moved).cluster, 4) << i << " " << value;
    }
  }
  EXPECT_GT(without, 0u);
}

TEST(Change, TheSmallestIsTheOneOfFewestSpreads) {
  for (std::size_t cluster = 1; cluster <= kClusters; ++cluster) {
    const Explanation why = explain_typical(cluster);
    for (const auto& change : why.changes) {
      if (!change) continue;
      ASSERT_TRUE(why.smallest);
      EXPECT_GE(change->spreads, why.changes[*why.smallest]->spreads);
    }
  }
}

}  // namespace
}  // namespace perch::tests
