// Attributes of what the account posts, worked out by hand.
#include <gtest/gtest.h>

#include "tweets.hpp"

namespace perch::tests {
namespace {

constexpr std::int64_t kMinute = 60, kHour = 3600, kDay = 86'400;

TEST(Confirmation, MaxMeanAndHIndexOverOwnTweets) {
  // Likes 5, 3, 3, 1: mean 3, and three tweets have at least 3, so h / own = 3 / 4.
  std::vector<Tweet> window = {own_tweet(4, 3), own_tweet(3, 5), own_tweet(2, 1), own_tweet(1, 3)};
  window.push_back(retweet(0));
  window.back().favourites = 1000;  // somebody else's likes
  EXPECT_EQ(attribute(Attribute::confirmation_max, window), AttributeValue(0.6989700043360189));
  EXPECT_EQ(attribute(Attribute::confirmation_mean, window), AttributeValue(0.47712125471966244));
  EXPECT_EQ(attribute(Attribute::confirmation_h, window), AttributeValue(0.75));
}

TEST(Spread, IsTheSameOverRetweetCounts) {
  const std::vector<Tweet> window = {own_tweet(3, 9, 2), own_tweet(2, 9, 0), own_tweet(1, 9, 1)};
  EXPECT_EQ(attribute(Attribute::spread_max, window), AttributeValue(0.3010299956639812));
  EXPECT_EQ(attribute(Attribute::spread_mean, window), AttributeValue(0.0));  // (2 + 0 + 1) / 3 = 1
  EXPECT_EQ(attribute(Attribute::spread_h, window), AttributeValue(0.3333));  // h = 1 of 3
}

TEST(Confirmation, NothingLikedIsMinusTen) {
  const std::vector<Tweet> window = {own_tweet(2), own_tweet(1)};
  EXPECT_EQ(attribute(Attribute::confirmation_max, window), AttributeValue(-10.0));
  EXPECT_EQ(attribute(Attribute::confirmation_mean, window), AttributeValue(-10.0));
  EXPECT_EQ(attribute(Attribute::confirmation_h, window), AttributeValue(0.0));
}

TEST(Confirmation, OfNoOwnTweetIsThatOfNothingLiked) {
  const std::vector<Tweet> window = {retweet(2), retweet(1)};
  EXPECT_EQ(attribute(Attribute::confirmation_max, window), AttributeValue(-10.0));
  EXPECT_EQ(attribute(Attribute::spread_mean, window), AttributeValue(-10.0));
  EXPECT_EQ(attribute(Attribute::spread_h, window), AttributeValue(0.0));
}

TEST(Confirmation, OneUnknownCountMakesItUnknown) {
  std::vector<Tweet> window = {own_tweet(2, 4, 4), own_tweet(1, -1, 4)};
  EXPECT_EQ(attribute(Attribute::confirmation_max, window), AttributeValue(Unknown::likes_missing));
  EXPECT_EQ(attribute(Attribute::confirmation_h, window), AttributeValue(Unknown::likes_missing));
  EXPECT_EQ(attribute(Attribute::spread_max, window), AttributeValue(0.6020599913279624));
  window[0].retweets = -1;
  EXPECT_EQ(attribute(Attribute::spread_mean, window), AttributeValue(Unknown::retweets_missing));
  window[0].is_retweet = window[1].is_retweet = true;  // counts of retweets are not looked at
  EXPECT_EQ(attribute(Attribute::spread_mean, window), AttributeValue(-10.0));
}

TEST(HIndex, AllLikedAlikeReachesOne) {
  const std::vector<Tweet> window = {own_tweet(3, 3), own_tweet(2, 3), own_tweet(1, 3)};
  EXPECT_EQ(attribute(Attribute::confirmation_h, window), AttributeValue(1.0));
}

std::vector<Tweet> mixed_window() {
  std::vector<Tweet> window = {own_tweet(4), own_tweet(3), own_tweet(2), retweet(1)};
  window[0].is_reply = window[0].has_mention = window[0].has_hashtag = true;  // a reply: its mention does not count
  window[1].has_mention = true;
  window[3].is_reply = window[3].has_mention = window[3].has_hashtag = true;  // a retweet: nothing of it counts
  return window;
}

TEST(Interaction, IsSharedByOwnTweetsPlusOne) {
  EXPECT_EQ(attribute(Attribute::interaction_replies, mixed_window()), AttributeValue(0.25));
  EXPECT_EQ(attribute(Attribute::interaction_mentions, mixed_window()), AttributeValue(0.25));
  EXPECT_EQ(attribute(Attribute::interaction_hashtags, mixed_window()), AttributeValue(0.25));
}

TEST(Interaction, NeedsTheEntitiesOfOwnTweetsOnly) {
  std::vector<Tweet> window = mixed_window();
  window[3].has_entities = false;
  EXPECT_EQ(attribute(Attribute::interaction_mentions, window), AttributeValue(0.25));
  window[2].has_entities = false;
  EXPECT_EQ(attribute(Attribute::interaction_mentions, window), AttributeValue(Unknown::entities_missing));
  EXPECT_EQ(attribute(Attribute::interaction_hashtags, window), AttributeValue(Unknown::entities_missing));
  EXPECT_EQ(attribute(Attribute::interaction_replies, window), AttributeValue(0.25));
}

TEST(Spreader, IsTheShareOfRetweetsInTweetsPlusOne) {
  EXPECT_EQ(attribute(Attribute::spreader, mixed_window()), AttributeValue(0.2));
  EXPECT_EQ(attribute(Attribute::spreader, {retweet(2), retweet(1)}), AttributeValue(0.6667));
  EXPECT_EQ(attribute(Attribute::spreader, {own_tweet(1)}), AttributeValue(0.0));
}

TEST(PostingAutomation, AllInOneBin) {
  const std::vector<Tweet> window = {own_tweet(7 * kDay), own_tweet(0)};
  EXPECT_EQ(attribute(Attribute::posting_automation_seconds, window), AttributeValue(-1.785450489125143));  // 59/3600
  EXPECT_EQ(attribute(Attribute::posting_automation_minutes, window), AttributeValue(-1.785450489125143));
  EXPECT_EQ(attribute(Attribute::posting_automation_hours, window), AttributeValue(-1.3986946474056192));  // 23/576
  EXPECT_EQ(attribute(Attribute::posting_automation_days, window), AttributeValue(-0.91204482964487));     // 6/49
}

TEST(PostingAutomation, TwoBinsOfSixty) {
  // Variance (1/4 + 1/4) / 60 - 1 / 3600 = 29 / 3600.
  const std::vector<Tweet> window = {own_tweet(30), own_tweet(0)};
  EXPECT_EQ(attribute(Attribute::posting_automation_seconds, window), AttributeValue(-2.093904502868331));
  EXPECT_EQ(attribute(Attribute::posting_automation_minutes, window), AttributeValue(-1.785450489125143));
}

TEST(PostingAutomation, AnEvenHistogramIsMinusTen) {
  std::vector<Tweet> seconds, minutes, hours, days;
  for (std::int64_t i = 0; i < 60; ++i) seconds.push_back(own_tweet(i));
  for (std::int64_t i = 0; i < 60; ++i) minutes.push_back(own_tweet(i * kMinute));
  for (std::int64_t i = 0; i < 24; ++i) hours.push_back(own_tweet(i * kHour));
  for (std::int64_t i = 0; i < 7; ++i) days.push_back(own_tweet(i * kDay));
  EXPECT_EQ(attribute(Attribute::posting_automation_seconds, seconds), AttributeValue(-10.0));
  EXPECT_EQ(attribute(Attribute::posting_automation_minutes, minutes), AttributeValue(-10.0));
  EXPECT_EQ(attribute(Attribute::posting_automation_hours, hours), AttributeValue(-10.0));
  EXPECT_EQ(attribute(Attribute::posting_automation_days, days), AttributeValue(-10.0));
}

TEST(PostingAutomation, CountsRetweetsToo) {
  const std::vector<Tweet> window = {retweet(30), own_tweet(0)};
  EXPECT_EQ(attribute(Attribute::posting_automation_seconds, window), AttributeValue(-2.093904502868331));
}

TEST(LanguageVariation, CountsDistinctLanguagesButNotTheUndetermined) {
  std::vector<Tweet> window(6, own_tweet(0));
  window[1].language = pack_language("sv");
  window[2].language = pack_language("und");
  window[3].language = pack_language("sv");
  window[4].language = pack_language("zh-Hant-TW");  // longer than eight characters
  window[5].language = kLanguageMissing;
  EXPECT_EQ(attribute(Attribute::language_variation, window), AttributeValue(3.0));
}

TEST(LanguageVariation, OfAnApiNullIsOneMoreAndOfNothingIsUnknown) {
  std::vector<Tweet> window = {own_tweet(1), own_tweet(0)};
  window[0].language = kLanguageNull;
  EXPECT_EQ(attribute(Attribute::language_variation, window), AttributeValue(2.0));
  window[0].language = window[1].language = pack_language("und");
  EXPECT_EQ(attribute(Attribute::language_variation, window), AttributeValue(0.0));
  window[0].language = window[1].language = kLanguageMissing;
  EXPECT_EQ(attribute(Attribute::language_variation, window), AttributeValue(Unknown::language_missing));
}

}  // namespace
}  // namespace perch::tests
