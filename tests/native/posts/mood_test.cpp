// The formula by hand. Weights are chosen so that every product is exact.
#include "perch/mood.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace perch::tests {
namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kNow = 20'000 * kDay + 5;

/// anger, fear, joy, love, sadness, surprise.
MoodPost post(EmotionValues likelihoods, std::int64_t days_ago = 0, std::int64_t likes = 1, std::int64_t retweets = 0) {
  return {likelihoods, true, kNow - days_ago * kDay, likes, retweets};
}

Mood mood_of_all(const std::vector<MoodPost>& posts, const MoodWeighting& weighting = {}) {
  MoodSum sum(kNow, weighting);
  for (const MoodPost& one : posts) sum.add(one);
  return sum.mood();
}

const EmotionValues kJoy = {0, 0, 1, 0, 0, 0}, kAnger = {1, 0, 0, 0, 0, 0}, kSadness = {0, 0, 0, 0, 1, 0};

TEST(Mood, WeighsOwnerAgeAndActivity) {
  // 0.75 * 10 / 1 * 7 * (1 + 0); 0.75 * 10 / 5 * 7 * (2 + 1), four days later; a retweet 0.25 * 10 / 1 * 7 * 3.
  EXPECT_DOUBLE_EQ(mood_of_all({post(kJoy)}).positivity, 52.5);
  EXPECT_DOUBLE_EQ(mood_of_all({post(kJoy, 4, 2, 1)}).positivity, 31.5);
  MoodPost retweet = post(kJoy, 0, 1, 2);
  retweet.is_own = false;
  EXPECT_DOUBLE_EQ(mood_of_all({retweet}).positivity, 52.5);
  const Mood both = mood_of_all({post(kJoy), post({0, 0.5, 0, 0, 0, 0}, 4, 2, 1)});
  EXPECT_DOUBLE_EQ(both.emotions[static_cast<std::size_t>(Emotion::joy)], 26.25) << "the mean of two posts";
  EXPECT_DOUBLE_EQ(both.negativity, 7.875);
}

TEST(Mood, DaysAreWholeAndTheFutureIsToday) {
  const auto at = [](std::int64_t seconds_before) {
    MoodPost one = post(kJoy);
    one.created_s = kNow - seconds_before;
    return mood_of_all({one}).positivity;
  };
  EXPECT_DOUBLE_EQ(at(0), 52.5);
  EXPECT_DOUBLE_EQ(at(kDay - 1), 52.5);
  EXPECT_DOUBLE_EQ(at(kDay), 26.25);
  EXPECT_DOUBLE_EQ(at(-1), 52.5);
  EXPECT_DOUBLE_EQ(at(-400 * kDay), 52.5);
}

TEST(Mood, ThereAreFourOutcomesAndTheirEdges) {
  const auto status = [](EmotionValues emotions) { return name(status_of(emotions)); };
  EXPECT_EQ(status({2, 1, 0, 0, 2, 0}), "Stressed");
  EXPECT_EQ(status({1, 1, 0, 0, 1, 0}), "Depressed") << "2 * 1 > 1 + 1 is false";
  EXPECT_EQ(status({1, 0, 0, 1, 0, 0}), "Satisfied") << "a tie is not negative";
  EXPECT_EQ(status({1, 0, 0, 0.5, 0, 1}), "Cheerful") << "1.5 times as much is enough";
  EXPECT_EQ(status({1, 0, 0, 0.25, 0, 1}), "Satisfied");
  EXPECT_EQ(status({0, 0, 0, 0, 0, 0}), "Cheerful") << "0 >= 1.5 * 0";
}

TEST(Mood, WithoutPostsIsSatisfied) {
  const Mood none = mood_of_all({});
  EXPECT_EQ(none.status, MoodStatus::satisfied);
  EXPECT_EQ(none.posts, 0);
  EXPECT_FALSE(none.reason);
}

TEST(Mood, APostWithoutLikesAndRetweetsCountsNothing) {
  const std::vector<MoodPost> posts = {post(kSadness, 0, 0), post(kSadness, 0, 0), post(kJoy, 900)};
  const Mood weighted = mood_of_all(posts);
  EXPECT_EQ(weighted.status, MoodStatus::cheerful);
  EXPECT_EQ(weighted.weightless, 2);
  MoodWeighting same;
  same.is_every_post_the_same = true;
  const Mood unweighted = mood_of_all(posts, same);
  EXPECT_EQ(unweighted.status, MoodStatus::depressed);
  EXPECT_EQ(unweighted.weightless, 0);
  EXPECT_DOUBLE_EQ(unweighted.negativity, 2.0 / 3);
}

TEST(Mood, UnknownCountsAreNoZeros) {
  const MoodPost no_likes = post(kAnger, 0, -1, 3), no_retweets = post(kAnger, 0, 3, -1);
  const Mood unknown = mood_of_all({no_likes, no_retweets});
  EXPECT_FALSE(unknown.status);
  EXPECT_EQ(unknown.reason, Unknown::likes_missing);
  EXPECT_EQ(mood_of_all({no_retweets}).reason, Unknown::retweets_missing);
  const Mood some = mood_of_all({no_likes, post(kJoy)});
  EXPECT_EQ(some.status, MoodStatus::cheerful);
  EXPECT_EQ(some.posts, 1);
  EXPECT_EQ(some.unknown, 1);
  MoodWeighting same;
  same.is_every_post_the_same = true;
  EXPECT_EQ(mood_of_all({no_likes, no_retweets}, same).status, MoodStatus::stressed) << "known all the same";
}

TEST(Mood, FactorsScaleAllWeightsAlike) {
  MoodWeighting slow;
  slow.ageing = 20;
  slow.activity = 1;
  EXPECT_DOUBLE_EQ(mood_of_all({post(kJoy)}, slow).positivity, 15);
}

MoodWeighting exponents(double age, double activity) {
  MoodWeighting out;
  out.age_exponent = age;
  out.activity_exponent = activity;
  return out;
}

TEST(Mood, ExponentsBendAgeAndActivity) {
  const auto joy = [](std::int64_t days_ago, std::int64_t likes, const MoodWeighting& weighting) {
    return mood_of_all({post(kJoy, days_ago, likes)}, weighting).positivity;
  };
  EXPECT_DOUBLE_EQ(joy(3, 5, exponents(2, 1)), 0.75 * (10.0 / 16) * 35) << "four days, squared";
  EXPECT_DOUBLE_EQ(joy(3, 5, exponents(0.5, 1)), 0.75 * (10.0 / 2) * 35);
  EXPECT_DOUBLE_EQ(joy(3, 9, exponents(1, 0.5)), 0.75 * (10.0 / 4) * 21);
  EXPECT_DOUBLE_EQ(joy(3, 9, exponents(1, 3)), 0.75 * (10.0 / 4) * 7 * 729);
  EXPECT_EQ(joy(700, 9, exponents(0, 1)), joy(0, 9, exponents(0, 1))) << "age counts nothing";
  EXPECT_EQ(joy(3, 0, exponents(1, 0)), joy(3, 900, exponents(1, 0))) << "nor do likes";
  EXPECT_EQ(joy(3, 9, exponents(-1, 4)), joy(3, 9, exponents(0, kMostExponent))) << "the nearest in the range";
  EXPECT_EQ(joy(3, 9, exponents(std::nan(""), std::nan(""))), joy(3, 9, {}));
}

TEST(Mood, ExponentsMoveTheOutcome) {
  // An old post that many liked against a new one that few did: 0.75 * 7 * (40 / 5 = 8) against 0.75 * 7 * 10.
  const std::vector<MoodPost> posts = {post(kSadness, 4, 4), post(kJoy, 0, 1)};
  EXPECT_EQ(mood_of_all(posts).status, MoodStatus::satisfied) << "10 is not 1.5 times 8";
  EXPECT_EQ(mood_of_all(posts, exponents(2, 1)).status, MoodStatus::cheerful);
  EXPECT_EQ(mood_of_all(posts, exponents(0, 1)).status, MoodStatus::depressed);
  EXPECT_EQ(mood_of_all(posts, exponents(1, 2)).status, MoodStatus::depressed);
  EXPECT_EQ(mood_of_all(posts, exponents(1, 0)).status, MoodStatus::cheerful);
}

TEST(Mood, WithoutActivityEveryPostIsKnown) {
  const std::vector<MoodPost> posts = {post(kAnger, 0, -1, 3), post(kJoy, 0, 3, -1), post(kJoy, 0, 0, 0)};
  const Mood mood = mood_of_all(posts, exponents(1, 0));
  EXPECT_EQ(mood.posts, 3);
  EXPECT_EQ(mood.unknown, 0);
  EXPECT_EQ(mood.weightless, 0);
  EXPECT_DOUBLE_EQ(mood.positivity, 2 * mood.negativity);
}

}  // namespace
}  // namespace perch::tests
