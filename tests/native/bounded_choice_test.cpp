// A choice with unknown attributes must hold for every value that they could have.
#include "bounded_choice.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "perch/models/clusters_v1.hpp"

namespace perch {
namespace {

const Network& network() {
  static const Network loaded = Network::load(models::clusters_v1_weights(), models::clusters_v1_manifest()).value();
  return loaded;
}

/// Popularity's place in the classifier's input.
constexpr std::size_t kPopularity = 7;

std::array<double, kModelInputs> random_row(std::mt19937& random) {
  const auto draw = [&](double low, double high) { return std::uniform_real_distribution<>(low, high)(random); };
  return {draw(0, .6),
          draw(0, .9),
          draw(0, .6),
          draw(0, 1),
          draw(0, 40),
          draw(-4, -1.8),
          draw(-4, -1.8),
          draw(0, 5),
          draw(-1, 4),
          draw(-2, 2),
          draw(0, .4),
          draw(-1, 3),
          draw(-2, 1),
          draw(0, .3),
          std::floor(draw(1, 8)),
          std::floor(draw(10, 4000)),
          draw(0, 60)};
}

PartialInputs without(std::array<double, kModelInputs> row, std::initializer_list<std::size_t> places) {
  PartialInputs inputs;
  for (std::size_t i = 0; i < kModelInputs; ++i) inputs[i] = row[i];
  for (const std::size_t place : places) inputs[place].reset();
  return inputs;
}

TEST(BoundedChoice, IsThePredictionWhenNothingIsUnknown) {
  std::mt19937 random(7);
  for (int i = 0; i < 50; ++i) {
    const auto row = random_row(random);
    const auto choice = bounded_choice(without(row, {}), network());
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->cluster, network().predict(row).cluster);
    EXPECT_EQ(choice->probabilities, network().predict(row).probabilities);
  }
}

TEST(BoundedChoice, HoldsForEveryValueAndStatesTheWeakestCase) {
  std::mt19937 random(8);
  int given = 0, withheld = 0;
  for (int i = 0; i < 300; ++i) {
    auto row = random_row(random);
    const auto choice = bounded_choice(without(row, {kPopularity}), network());
    for (double popularity = -10; popularity <= 9; popularity += 0.1) {
      row[kPopularity] = popularity;
      const Prediction truth = network().predict(row);
      if (choice) {
        ASSERT_EQ(truth.cluster, choice->cluster) << "at popularity " << popularity;
        const auto chosen = static_cast<std::size_t>(truth.cluster - 1);
        ASSERT_GE(truth.probabilities[chosen], choice->probabilities[chosen]);
      }
    }
    ++(choice ? given : withheld);
  }
  EXPECT_GT(given, 50);
  EXPECT_GT(withheld, 5);
}

TEST(BoundedChoice, IsWithheldWhenItDependsOnAnUnknownAttribute) {
  std::mt19937 random(9);
  int checked = 0;
  for (int i = 0; i < 300; ++i) {
    auto row = random_row(random);
    row[kPopularity] = -10;
    const int low = network().predict(row).cluster;
    row[kPopularity] = 7;
    if (network().predict(row).cluster == low) continue;
    ++checked;
    EXPECT_FALSE(bounded_choice(without(row, {kPopularity}), network()));
  }
  EXPECT_GT(checked, 5);
}

TEST(BoundedChoice, IsWithheldWhenThereAreTooManyCases) { EXPECT_FALSE(bounded_choice({}, network())); }

TEST(Network, GivesOneValueInEachBin) {
  for (std::size_t input = 0; input < kModelInputs; ++input) {
    const std::vector<double> values = network().one_value_a_bin(input);
    EXPECT_GE(values.size(), 2u);
    EXPECT_TRUE(std::is_sorted(values.begin(), values.end()));
    EXPECT_EQ(std::adjacent_find(values.begin(), values.end()), values.end());
  }
}

}  // namespace
}  // namespace perch
