// Tweets drawn again: each keeps its gap, so that drawing alone never looks like posts in volleys.
#include "explain/resampler.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "burst.hpp"
#include "explain/burst_network.hpp"
#include "explain/own_model.hpp"
#include "perch/confidence.hpp"
#include "tweets.hpp"

namespace perch::tests {
namespace {

using explain::Resampler;

constexpr std::int64_t kStart = 1'500'000'000;

/// Gaps of 60, 61, 62 … seconds; the likes of a tweet are its number in time.
std::vector<Tweet> uneven(std::size_t count, bool is_newest_first) {
  std::vector<Tweet> tweets;
  std::int64_t now_s = kStart;
  for (std::size_t i = 0; i < count; ++i) {
    tweets.push_back(own_tweet(now_s, static_cast<std::int64_t>(i)));
    now_s += 60 + static_cast<std::int64_t>(i);
  }
  if (is_newest_first) std::reverse(tweets.begin(), tweets.end());
  return tweets;
}

/// Of a tweet of uneven(). The oldest has that of the second oldest.
std::int64_t gap_of(const Tweet& tweet) { return 59 + std::max<std::int64_t>(tweet.favourites, 1); }

TEST(Resampler, DrawsAsManyTweetsInTheirOrder) {
  const std::vector<Tweet> window = uneven(50, true);
  Resampler resampler(window);
  SplitMix64 random(Resampler::kSeed);
  resampler.draw(random);
  const auto drawn = resampler.drawn();
  ASSERT_EQ(drawn.size(), window.size());
  std::map<std::int64_t, int> copies;
  for (const Tweet& tweet : drawn) {
    ++copies[tweet.favourites];
    EXPECT_EQ(tweet.created_s, window[49 - static_cast<std::size_t>(tweet.favourites)].created_s);
  }
  EXPECT_LT(copies.size(), 45u) << "with replacement";
  const auto is_newer = [](const Tweet& a, const Tweet& b) { return a.favourites > b.favourites; };
  EXPECT_TRUE(std::is_sorted(drawn.begin(), drawn.end(), is_newer));
}

TEST(Resampler, EachCopyComesItsOwnGapAfterTheOneBefore) {
  for (const bool is_newest_first : {true, false}) {
    const std::vector<Tweet> window = uneven(50, is_newest_first);
    Resampler resampler(window);
    SplitMix64 random(Resampler::kSeed);
    for (int draw = 0; draw < 5; ++draw) {
      resampler.draw(random);
      const auto drawn = resampler.drawn();
      const auto spaced = resampler.spaced();
      std::vector<Tweet> by_time(spaced.begin(), spaced.end());
      if (is_newest_first) std::reverse(by_time.begin(), by_time.end());
      std::int64_t before_s = kStart;
      for (const Tweet& tweet : by_time) {
        ASSERT_EQ(tweet.created_s - before_s, gap_of(tweet)) << "tweet " << tweet.favourites;
        before_s = tweet.created_s;
      }
      ASSERT_EQ(spaced.size(), drawn.size());
      for (std::size_t i = 0; i < drawn.size(); ++i) EXPECT_EQ(spaced[i].favourites, drawn[i].favourites);
    }
  }
}

TEST(Resampler, TakesAWindowInNoOrderAndOfOneTweet) {
  std::vector<Tweet> window = uneven(20, false);
  std::swap(window[3], window[15]);
  Resampler resampler(window);
  SplitMix64 random(Resampler::kSeed);
  resampler.draw(random);
  std::map<std::int64_t, std::int64_t> numbers;  // time -> tweet
  for (const Tweet& tweet : resampler.spaced()) numbers[tweet.created_s] = tweet.favourites;
  ASSERT_EQ(numbers.size(), window.size()) << "no two at once";
  for (auto at = numbers.begin(); std::next(at) != numbers.end(); ++at) EXPECT_LE(at->second, std::next(at)->second);
  const std::vector<Tweet> one = {own_tweet(kStart)};
  Resampler lonely(one);
  lonely.draw(random);
  EXPECT_EQ(lonely.spaced()[0].created_s, kStart);
}

TEST(Stability, OfEvenPostsKnowsNoBursts) {
  std::vector<Tweet> window;
  for (int i = 0; i < 100; ++i) window.insert(window.begin(), own_tweet(kStart + i * 3600));
  const double own = burst(window);
  const float edge = static_cast<float>(own) + 4.0f;  // posts a day
  Resampler resampler(window);
  SplitMix64 random(Resampler::kSeed);
  int bursts = 0;
  for (int draw = 0; draw < 20; ++draw) {
    resampler.draw(random);
    bursts += burst(resampler.drawn()) > edge ? 1 : 0;
  }
  EXPECT_GE(bursts, 15) << "or this test shows nothing: tweets drawn twice at their own times look like bursts";
  ModelInputs inputs{};
  inputs[16] = own;
  EXPECT_EQ(stability_of(known_account(), window, inputs, kAllKnown, burst_network(edge)).chosen[1], Stability::kDraws);
}

}  // namespace
}  // namespace perch::tests
