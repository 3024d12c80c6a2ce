// Ten days between the first and the last tweet make bins of one day, so a rate is simply a count.
#include "burst.hpp"

#include <gtest/gtest.h>

#include "tweets.hpp"

namespace perch::tests {
namespace {

constexpr std::int64_t kDay = 86'400;

double burst_of(std::initializer_list<double> days) {
  std::vector<Tweet> window;
  for (const double day : days) window.push_back(own_tweet(static_cast<std::int64_t>(day * kDay)));
  return burst(window);
}

TEST(Burst, OfOneTweetOrOneInstantIsZero) {
  EXPECT_EQ(burst_of({3}), 0.0);
  EXPECT_EQ(burst_of({3, 3, 3}), 0.0);
}

TEST(Burst, IsTheBusiestBinOverTheMedian) {
  EXPECT_EQ(burst_of({10, 9.5, 0.1, 0}), 2.0);  // day 0 holds two, most days none
}

TEST(Burst, TheEleventhBinExistsOnlyWithTheNewestTweetInIt) {
  EXPECT_EQ(burst_of({10, 4, 3, 2, 1, 0}), 0.5);  // newest dropped: 10 bins, 5 ones, median 1/2
  EXPECT_EQ(burst_of({0, 1, 2, 3, 4, 10}), 1.0);  // oldest dropped: 11 bins, 5 ones, median 0
}

TEST(Burst, DropsTheFirstTweetOfTheListWhateverItsTime) {
  EXPECT_EQ(burst_of({8.5, 0, 1, 2, 3, 4, 10}), 0.0);  // 11 bins, 6 ones, median 1
  EXPECT_EQ(burst_of({0, 8.5, 1, 2, 3, 4, 10}), 0.0);  // day 8 in place of day 0
  EXPECT_EQ(burst_of({0, 8.5, 8.6, 2, 3, 4, 10}), 2.0);
}

TEST(Burst, ATweetOnAnEdgeBelongsToTheLaterBin) {
  EXPECT_EQ(burst_of({10, 5, 5.9, 0}), 2.0);  // both in day 5
  EXPECT_EQ(burst_of({10, 5, 4.9, 0}), 1.0);  // day 5 and day 4
}

TEST(Burst, SeveralTweetsInTheNewestSecondCountInTheEleventhBin) { EXPECT_EQ(burst_of({10, 10, 10, 0}), 2.0); }

// 100 s in bins of 10 s: 1 / 10 s * 86400 = 8640 a day. 7 s: bins of 0.7 s, 123428.5714 after rounding.
TEST(Burst, IsMeasuredInTweetsADayAndRounded) {
  EXPECT_EQ(burst(std::vector<Tweet>{own_tweet(100), own_tweet(0)}), 8640.0);
  EXPECT_EQ(burst(std::vector<Tweet>{own_tweet(7), own_tweet(0)}), 123'428.5714);
}

TEST(Burst, OfOneTweetIsAnAttributeToo) { EXPECT_EQ(attribute(Attribute::burst, {own_tweet(5)}), AttributeValue(0.0)); }

}  // namespace
}  // namespace perch::tests
