// How sure a choice is: on accounts of which the truth is known because they were made here.
#include "perch/confidence.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "bounded_choice.hpp"
#include "explain/burst_network.hpp"
#include "explain/own_model.hpp"
#include "perch/insight.hpp"
#include "tweets.hpp"

namespace perch::tests {
namespace {

constexpr std::int64_t kStart = 1'500'000'000;

Account old_account() {
  Account account = known_account();
  account.followers = 5000;
  account.statuses = 5300;
  account.created_us = (kStart - 2600 * 86'400) * 1'000'000;
  account.crawled_us = (kStart + 400 * 86'400) * 1'000'000;
  return account;
}

/// A person: newest first, at uneven times, in several languages, liked and spread.
std::vector<Tweet> person(std::size_t count) {
  std::vector<Tweet> tweets;
  std::uint32_t state = 9;
  std::int64_t now_s = kStart;
  for (std::size_t i = 0; i < count; ++i) {
    state = state * 1664525u + 1013904223u;
    now_s += 1000 + static_cast<std::int64_t>(state >> 14);
    Tweet tweet = own_tweet(now_s, state >> 26, state >> 29);
    tweet.is_reply = state % 97 < 20;
    tweet.language = pack_language(std::string(1, static_cast<char>('a' + i % 8)));
    tweets.insert(tweets.begin(), tweet);
  }
  return tweets;
}

std::vector<Tweet> cut_to(std::vector<Tweet> tweets, std::int64_t seconds) {
  for (Tweet& tweet : tweets) tweet.created_s -= tweet.created_s % seconds;
  return tweets;
}

ModelInputs inputs_of(const std::vector<Tweet>& window) {
  ModelInputs out{};
  const PartialInputs partial = model_inputs(compute_attributes(old_account(), window));
  for (std::size_t i = 0; i < kModelInputs; ++i) out[i] = partial[i].value_or(0.0);
  return out;
}

Confidence confidence(const std::vector<Tweet>& window) {
  const ModelInputs inputs = inputs_of(window);
  return confidence_of(old_account(), window, inputs, kAllKnown, own_network().predict(inputs), own_network(),
                       own_background());
}

Stability stability(const std::vector<Tweet>& window) {
  return stability_of(old_account(), window, inputs_of(window), kAllKnown, own_network());
}

TEST(Calibration, IsASoftmaxThatKeepsTheOrder) {
  const Prediction prediction = {3, {0.02, 0.3, 0.9, 0.1, 1e-9, 0.3}};
  const auto p = calibrated(prediction, own_background());
  EXPECT_NEAR(std::accumulate(p.begin(), p.end(), 0.0), 1.0, 1e-12);
  EXPECT_GT(p[2], p[1]);
  EXPECT_EQ(p[1], p[5]);
  EXPECT_GT(p[1], p[3]);
  const auto logit = [](double q) { return std::log(q / (1 - q)); };
  EXPECT_NEAR(std::log(p[2] / p[1]), (logit(0.9) - logit(0.3)) / own_background().temperature, 1e-9);
}

TEST(Calibration, TakesScoresOfZeroAndOne) {
  const auto p = calibrated({1, {1.0, 1.0, 0.0, 0.0, 0.0, 0.0}}, own_background());
  EXPECT_EQ(p[0], p[1]);
  EXPECT_NEAR(p[0], 0.5, 1e-9);
  EXPECT_GE(p[2], 0.0);
}

TEST(Stability, IsTheSameEveryTimeAndCountsEveryDraw) {
  const std::vector<Tweet> window = person(100);
  const Stability first = stability(window), again = stability(window);
  EXPECT_EQ(first.chosen, again.chosen);
  EXPECT_EQ(std::accumulate(first.chosen.begin(), first.chosen.end(), std::size_t{0}), Stability::kDraws);
}

TEST(Stability, OfTweetsThatAreAllAlikeIsCertain) {
  // Nothing changes whichever of them are drawn: the same second of the same hour, every day.
  std::vector<Tweet> window;
  for (int day = 0; day < 60; ++day) window.insert(window.begin(), own_tweet(kStart + day * 86'400));
  const int choice = own_network().predict(inputs_of(window)).cluster;
  EXPECT_EQ(stability(window).chosen[static_cast<std::size_t>(choice - 1)], Stability::kDraws);
}

TEST(Stability, OfAPersonIsMostlyOnTheSideOfTheChoice) {
  const std::vector<Tweet> window = person(100);
  EXPECT_GE(stability(window).chosen[static_cast<std::size_t>(own_network().predict(inputs_of(window)).cluster - 1)],
            Stability::kDraws / 2);
}

TEST(Stability, TakesWindowsOfOneAndOfEqualTimes) {
  for (const std::size_t count : {1u, 2u, 3u}) {
    const Stability one = stability(std::vector<Tweet>(count, own_tweet(kStart)));
    EXPECT_EQ(std::accumulate(one.chosen.begin(), one.chosen.end(), std::size_t{0}), Stability::kDraws);
  }
}

TEST(Familiarity, NamesWhatLiesBeyondTheTrainingRows) {
  const std::vector<Tweet> window = person(100);
  EXPECT_TRUE(confidence(window).beyond_range.empty());
  ModelInputs inputs = inputs_of(window);
  inputs[15] = own_background().high[15] + 1;  // age
  inputs[4] = own_background().high[4];        // posting_intensity, just inside
  auto known = kAllKnown;
  const auto beyond =
      confidence_of(old_account(), {}, inputs, known, own_network().predict(inputs), own_network(), own_background());
  ASSERT_EQ(beyond.beyond_range.size(), 1u);
  EXPECT_EQ(beyond.beyond_range[0].input, 15u);
  EXPECT_EQ(beyond.beyond_range[0].value, inputs[15]);
  EXPECT_FALSE(beyond.stability) << "no tweets, no draws";
  known[15] = false;
  EXPECT_TRUE(
      confidence_of(old_account(), {}, inputs, known, own_network().predict(inputs), own_network(), own_background())
          .beyond_range.empty());
}

TEST(Familiarity, TypicalAccountsAreNearAndCornersFar) {
  const auto at = [](const ModelInputs& inputs) {
    return confidence_of(old_account(), {}, inputs, kAllKnown, own_network().predict(inputs), own_network(),
                         own_background());
  };
  for (const ModelInputs& typical : own_background().clusters) EXPECT_FALSE(at(typical).is_far);
  ModelInputs corner = own_background().low;
  for (std::size_t i = 0; i < kModelInputs; i += 2) corner[i] = own_background().high[i];
  EXPECT_TRUE(at(corner).is_far);
  EXPECT_GT(at(corner).distance, own_background().far);
}

TEST(Clock, KnowsCutTimesAndWhatTheyDecide) {
  const std::vector<Tweet> whole = person(100);
  EXPECT_EQ(clock_artefact(whole), ClockArtefact::none);
  EXPECT_EQ(clock_artefact(cut_to(whole, 60)), ClockArtefact::full_minutes);
  EXPECT_EQ(clock_artefact(cut_to(whole, 86'400)), ClockArtefact::midnight);
  const std::vector<Tweet> few(whole.begin(), whole.begin() + 9);
  EXPECT_EQ(clock_artefact(cut_to(few, 60)), ClockArtefact::none) << "too few to tell";
  std::vector<Tweet> days = cut_to(whole, 86'400);
  for (Tweet& tweet : days) tweet.is_day_only = true;
  EXPECT_EQ(clock_artefact(days), ClockArtefact::none) << "known to be days, and not taken for times";

  const Confidence before = confidence(whole), cut = confidence(cut_to(whole, 60));
  EXPECT_EQ(before.cluster_with_whole_times, 0);
  EXPECT_EQ(own_network().predict(inputs_of(whole)).cluster, 2);
  EXPECT_EQ(own_network().predict(inputs_of(cut_to(whole, 60))).cluster, 3) << "what the artefact makes of a person";
  EXPECT_EQ(cut.cluster_with_whole_times, 2) << "and what it was";
}

/// Midnights, or full minutes, of so many units in a row: most of the posts in the first one.
std::vector<Tweet> cut_volley(std::int64_t unit_s, int units) {
  std::vector<Tweet> tweets(30, own_tweet(kStart - kStart % 86'400));
  for (int i = 1; i < units; ++i) tweets.insert(tweets.begin(), own_tweet(tweets.back().created_s + i * unit_s));
  return tweets;
}

TEST(Clock, BurstsAreTakenBackWhereTheTimesAreTooCoarseForThem) {
  const double usual = own_background().median[16];
  const auto cluster_with_whole_times = [&](const std::vector<Tweet>& window) {
    const double burst = inputs_of(window)[16];
    EXPECT_GT(burst, usual + 1.0);
    const Network network = burst_network(static_cast<float>((usual + burst) / 2.0));
    const ModelInputs inputs = inputs_of(window);
    EXPECT_EQ(network.predict(inputs).cluster, 1) << "a burst";
    return confidence_of(old_account(), window, inputs, kAllKnown, network.predict(inputs), network, own_background())
        .cluster_with_whole_times;
  };
  EXPECT_EQ(cluster_with_whole_times(cut_volley(86'400, 10)), 2) << "nine days: a tenth of them is less than a day";
  EXPECT_EQ(cluster_with_whole_times(cut_volley(86'400, 11)), 1) << "ten days: a day is known well enough";
  EXPECT_EQ(cluster_with_whole_times(cut_volley(60, 10)), 2) << "nine minutes";
  EXPECT_EQ(cluster_with_whole_times(cut_volley(60, 11)), 1) << "ten minutes";
}

Report report_of_window(const std::vector<Tweet>& window, std::optional<std::int64_t> followers = 100) {
  Subject subject;
  subject.account = old_account();
  subject.account.followers = followers;
  subject.tweets = window;
  WindowChoice choice;
  choice.keeps_tweets = true;
  Report report = make_report(std::move(subject), choice, own_network());
  add_insight(report, own_network(), own_background());
  return report;
}

bool warns_of(const Report& report, Warning code) {
  return std::any_of(report.subject.notes.begin(), report.subject.notes.end(),
                     [&](const Note& note) { return note.code == code; });
}

TEST(Insight, WarnsWhereCutTimesDecide) {
  const Report cut = report_of_window(cut_to(person(100), 60));
  EXPECT_TRUE(warns_of(cut, Warning::minute_rounded_times));
  EXPECT_TRUE(warns_of(cut, Warning::rounded_times_decide));
  const Report whole = report_of_window(person(100));
  EXPECT_FALSE(warns_of(whole, Warning::rounded_times_decide));
  EXPECT_TRUE(warns_of(report_of_window(cut_to(person(100), 86'400)), Warning::midnight_times));
}

TEST(Insight, HasNothingToExplainWithoutAChoice) {
  const Report none = report_of_window(person(1));
  ASSERT_TRUE(none.abstained);
  ASSERT_TRUE(none.insight);
  EXPECT_FALSE(none.insight->explanation || none.insight->confidence);
  EXPECT_NE(insight_json(none).find("\"explanation\":null,\"confidence\":null,\"warnings\":[]"), std::string::npos);
}

TEST(Insight, IsAddedOnce) {
  Report report = report_of_window(cut_to(person(100), 60));
  const std::size_t notes = report.subject.notes.size();
  add_insight(report, own_network(), own_background());
  EXPECT_EQ(report.subject.notes.size(), notes);
  EXPECT_NE(to_json(report).find("\"explanation\":{"), std::string::npos);
}

}  // namespace
}  // namespace perch::tests
