// Attributes of the account itself, worked out by hand.
#include <gtest/gtest.h>

#include "tweets.hpp"

namespace perch::tests {
namespace {

const std::vector<Tweet> kOneTweet = {own_tweet(0)};

AttributeValue of_account(Attribute which, const Account& account) { return attribute(which, kOneTweet, account); }

TEST(Anonymity, CountsDownFromThree) {
  Account account = known_account();
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(3.0));
  account.url = Text::of("https://t.co/x");
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(2.0));
  account.location = Text::of("Nowhere");
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(1.0));
  account.url = Text::none();
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(2.0));
}

TEST(Anonymity, OfAVerifiedAccountIsZero) {
  Account account = known_account();
  account.verified = true;
  account.url = Text{};
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(0.0));
}

TEST(Anonymity, AnEmptyUrlIsAUrlAndANullLocationIsALocation) {
  Account account = known_account();
  account.url = Text::of("");  // the reference asks `url is not null` and `location is not ""`
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(2.0));
  account.location = Text::none();
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(1.0));
}

TEST(Anonymity, IsUnknownWithoutItsSources) {
  Account account = known_account();
  account.url = Text{};
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(Unknown::profile_missing));
  account = known_account();
  account.location = Text{};
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(Unknown::profile_missing));
  account.verified.reset();
  EXPECT_EQ(of_account(Attribute::anonymity, account), AttributeValue(Unknown::verified_missing));
}

TEST(StandardName, EndsInEightDigits) {
  const std::pair<const char*, double> handles[] = {{"name12345678", 1}, {"12345678", 1},     {"name123456789", 1},
                                                    {"name1234567", 0},  {"1234567", 0},      {"", 0},
                                                    {"12345678name", 0}, {"name1234_678", 0}, {"name1234567８", 0}};
  for (const auto& [handle, expected] : handles) {
    Account account = known_account();
    account.screen_name = Text::of(handle);
    EXPECT_EQ(of_account(Attribute::standard_name, account), AttributeValue(expected)) << handle;
  }
}

TEST(StandardName, IsUnknownWithoutAHandle) {
  Account account = known_account();
  account.screen_name = Text{};
  EXPECT_EQ(of_account(Attribute::standard_name, account), AttributeValue(Unknown::screen_name_missing));
  account.screen_name = Text::none();
  EXPECT_EQ(of_account(Attribute::standard_name, account), AttributeValue(Unknown::screen_name_missing));
}

TEST(Popularity, IsTheLogarithmOfTheFollowers) {
  Account account = known_account();
  EXPECT_EQ(of_account(Attribute::popularity, account), AttributeValue(2.0));
  account.followers = 1;
  EXPECT_EQ(of_account(Attribute::popularity, account), AttributeValue(0.0));
  account.followers = 0;
  EXPECT_EQ(of_account(Attribute::popularity, account), AttributeValue(-10.0));
  account.followers.reset();
  EXPECT_EQ(of_account(Attribute::popularity, account), AttributeValue(Unknown::followers_missing));
}

TEST(Age, CountsWholeDays) {
  Account account = known_account();
  EXPECT_EQ(of_account(Attribute::age, account), AttributeValue(10.0));
  account.crawled_us = 10 * 86'400'000'000 - 1;
  EXPECT_EQ(of_account(Attribute::age, account), AttributeValue(9.0));
  account.crawled_us = 0;
  EXPECT_EQ(of_account(Attribute::age, account), AttributeValue(0.0));
}

TEST(Age, IsUnknownWithoutBothDatesInOrder) {
  Account account = known_account();
  account.created_us.reset();
  EXPECT_EQ(of_account(Attribute::age, account), AttributeValue(Unknown::created_at_missing));
  account = known_account();
  account.crawled_us.reset();
  EXPECT_EQ(of_account(Attribute::age, account), AttributeValue(Unknown::crawled_at_missing));
  account.crawled_us = -1;
  EXPECT_EQ(of_account(Attribute::age, account), AttributeValue(Unknown::crawled_before_created));
}

TEST(PostingIntensity, IsTweetsPerDayOfLifeTheFirstIncluded) {
  Account account = known_account();  // 50 tweets in 10 days
  EXPECT_EQ(of_account(Attribute::posting_intensity, account), AttributeValue(50.0 / 11.0));
  account.statuses = 0;
  EXPECT_EQ(of_account(Attribute::posting_intensity, account), AttributeValue(0.0));
  account.statuses.reset();
  EXPECT_EQ(of_account(Attribute::posting_intensity, account), AttributeValue(Unknown::statuses_missing));
  account = known_account();
  account.created_us.reset();
  EXPECT_EQ(of_account(Attribute::posting_intensity, account), AttributeValue(Unknown::created_at_missing));
}

TEST(NoTweets, LeaveWhatTheAccountAloneTells) {
  const Attributes attributes = compute_attributes(known_account(), {});
  EXPECT_EQ(attributes[Attribute::anonymity], AttributeValue(3.0));
  EXPECT_EQ(attributes[Attribute::popularity], AttributeValue(2.0));
  EXPECT_EQ(attributes[Attribute::age], AttributeValue(10.0));
  for (const Attribute a :
       {Attribute::confirmation_max, Attribute::spread_h, Attribute::interaction_replies, Attribute::spreader,
        Attribute::posting_automation_seconds, Attribute::language_variation, Attribute::burst}) {
    EXPECT_EQ(attributes[a], AttributeValue(Unknown::no_tweets)) << kAttributeNames[static_cast<std::size_t>(a)];
  }
}

TEST(ModelInputs, StandInTheOrderTheModelWasFittedOn) {
  const char* const expected[] = {"interaction_mentions",
                                  "interaction_replies",
                                  "interaction_hashtags",
                                  "spreader",
                                  "posting_intensity",
                                  "posting_automation_seconds",
                                  "posting_automation_minutes",
                                  "popularity",
                                  "confirmation_max",
                                  "confirmation_mean",
                                  "confirmation_h",
                                  "spread_max",
                                  "spread_mean",
                                  "spread_h",
                                  "language_variation",
                                  "age",
                                  "burst"};
  ASSERT_EQ(std::size(expected), kModelInputs);
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    EXPECT_EQ(kAttributeNames[static_cast<std::size_t>(kModelAttributes[i])], expected[i]);
  }
}

}  // namespace
}  // namespace perch::tests
