// The small files of an archive and the fields of a dump.
#include "json/part_reader.hpp"

#include <gtest/gtest.h>

#include "json/user_reader.hpp"
#include "perch/time.hpp"
#include "tweet_text.hpp"

namespace perch::tests {
namespace {

template <class Out, class Reader>
bool read_with(Reader reader, std::string_view text, Out& out) {
  json::Parser parser;
  Padded record(text);
  return reader(parser, record.span(), out);
}

bool read_user(std::string_view text, Account& out, FieldSkips& skipped) {
  json::Parser parser;
  Padded record(text);
  return json::read_user(parser, record.span(), out, skipped);
}

bool read_crawled_at(std::string_view text, Account& out, FieldSkips& skipped) {
  json::Parser parser;
  Padded record(text);
  return json::read_crawled_at(parser, record.span(), out, skipped);
}

TEST(Manifest, SaysWhoWhenAndHowMany) {
  json::Manifest out;
  ASSERT_TRUE(read_with(json::read_manifest, R"({
    "userInfo": {"accountId": "123", "userName": "invented", "displayName": "I"},
    "archiveInfo": {"sizeBytes": "3", "generationDate": "2025-01-02T03:04:05.678Z", "isPartialArchive": true},
    "readmeInfo": {"fileName": "data/README.txt"},
    "dataTypes": {
      "tweets": {"mediaDirectory": "data/tweets_media", "files": [
        {"fileName": "data/tweets.js", "globalName": "YTD.tweets.part0", "count": "1000"},
        {"fileName": "data/tweets-part1.js", "globalName": "YTD.tweets.part1", "count": "234"}]},
      "like": {"files": [{"fileName": "data/like.js", "count": 5}]},
      "tweetsMedia": {"mediaDirectory": "data/tweets_media"}}})",
                        out));
  EXPECT_EQ(out.account_id, "123");
  EXPECT_EQ(out.screen_name, "invented");
  EXPECT_EQ(out.generated_us, 1'735'787'045'678'000);
  EXPECT_TRUE(out.is_partial);
  ASSERT_NE(out.type("tweets"), nullptr);
  EXPECT_EQ(out.type("tweets")->count, 1234);
  EXPECT_EQ(out.type("tweets")->files, (std::vector<std::string>{"data/tweets.js", "data/tweets-part1.js"}));
  ASSERT_NE(out.type("like"), nullptr);
  EXPECT_EQ(out.type("like")->count, 5);
  EXPECT_EQ(out.type("follower"), nullptr);
}

TEST(Manifest, OfAnyOtherFormSaysNothing) {
  for (const char* text :
       {"{}", R"({"userInfo":null,"dataTypes":[],"archiveInfo":7})", R"({"dataTypes":{"tweets":{"files":{}}}})"}) {
    json::Manifest out;
    EXPECT_TRUE(read_with(json::read_manifest, text, out)) << text;
    EXPECT_EQ(out.account_id, "");
    EXPECT_EQ(out.generated_us, std::nullopt);
  }
  json::Manifest out;
  EXPECT_FALSE(read_with(json::read_manifest, R"({"userInfo" {}})", out));
  EXPECT_FALSE(read_with(json::read_manifest, "[]", out));
}

TEST(AccountFile, GivesIdHandleAndBirthday) {
  json::AccountFile out;
  ASSERT_TRUE(read_with(json::read_account_file,
                        R"({"account":{"email":"a@example.org","createdVia":"web","username":"invented",
      "accountId":"123","createdAt":"2018-10-10T20:19:24.000Z","accountDisplayName":"\u0041"}})",
                        out));
  EXPECT_EQ(out.account_id, "123");
  EXPECT_EQ(out.screen_name, "invented");
  EXPECT_EQ(out.created_us, 1'539'202'764 * kMicrosPerSecond);
  json::AccountFile cut;
  EXPECT_TRUE(read_with(json::read_account_file, R"({"account":{"accountId":"123"}})", cut));
  EXPECT_EQ(cut.created_us, std::nullopt);
}

TEST(ProfileFile, AnEmptyWebsiteIsNoUrlAndAnEmptyPlaceStaysEmpty) {
  Account out;
  ASSERT_TRUE(read_with(json::read_profile_file,
                        R"({"profile":{"description":{"bio":"b","website":"","location":""},"avatarMediaUrl":"x"}})",
                        out));
  EXPECT_TRUE(out.url.is_null());
  EXPECT_EQ(out.location.state, Text::State::present);
  EXPECT_EQ(out.location.value, "");
}

TEST(ProfileFile, GivesWebsiteAndPlace) {
  Account out;
  ASSERT_TRUE(read_with(json::read_profile_file,
                        R"({"profile":{"description":{"website":"https:\/\/t.co\/x","location":"Åhus \"by\" sea"}}})",
                        out));
  EXPECT_EQ(out.url.value, "https://t.co/x");
  EXPECT_EQ(out.location.value, "Åhus \"by\" sea");
}

TEST(ProfileFile, WithoutADescriptionSaysNothing) {
  Account out;
  EXPECT_TRUE(read_with(json::read_profile_file, R"({"profile":{"avatarMediaUrl":"x"}})", out));
  EXPECT_TRUE(out.url.is_missing() && out.location.is_missing());
}

TEST(VerifiedFile, GivesABoolean) {
  Account out;
  EXPECT_TRUE(read_with(json::read_verified_file, R"({"verified":{"accountId":"1","verified":true}})", out));
  EXPECT_EQ(out.verified, true);
  EXPECT_TRUE(read_with(json::read_verified_file, R"({"verified":{"accountId":"1","verified":"yes"}})", out));
  EXPECT_EQ(out.verified, std::nullopt);
}

TEST(UserData, GivesTheAccountOfADump) {
  Account out;
  FieldSkips skipped;
  ASSERT_TRUE(read_user(R"({"id":1,"screen_name":"invented","url":null,"location":"","verified":false,
      "followers_count":10,"friends_count":"11","favourites_count":{"$numberLong":"12"},"statuses_count":13,
      "created_at":"Wed Oct 10 20:19:24 +0000 2018","description":"d"})",
                        out, skipped));
  EXPECT_EQ(skipped.in_all(), 0);
  EXPECT_EQ(out.key, "1");
  EXPECT_EQ(out.screen_name.value, "invented");
  EXPECT_TRUE(out.url.is_null());
  EXPECT_EQ(out.location.state, Text::State::present);
  EXPECT_EQ(out.verified, false);
  EXPECT_EQ(out.followers, 10);
  EXPECT_EQ(out.friends, 11);
  EXPECT_EQ(out.favourites, 12);
  EXPECT_EQ(out.statuses, 13);
  EXPECT_EQ(out.created_us, 1'539'202'764 * kMicrosPerSecond);
}

TEST(UserData, FieldsThatCannotBeAreUnknownAndCounted) {  // E11
  Account out;
  FieldSkips skipped;
  ASSERT_TRUE(read_user(R"({"followers_count":-1,"statuses_count":null,"friends_count":1e300,"favourites_count":1e999,
      "created_at":"?","id":"one","id_str":null})",
                        out, skipped));
  EXPECT_EQ(skipped.counts, 3);
  EXPECT_EQ(skipped.dates, 1);
  EXPECT_EQ(skipped.ids, 1);
  EXPECT_EQ(out.key, "");
  EXPECT_EQ(out.followers, std::nullopt);
  EXPECT_EQ(out.statuses, std::nullopt);
  EXPECT_EQ(out.friends, std::nullopt);
  EXPECT_EQ(out.created_us, std::nullopt);
  EXPECT_TRUE(out.screen_name.is_missing() && out.url.is_missing());
}

TEST(UserData, TheSecondVersionOfTheApiWritesNothingForNone) {
  Account out;
  FieldSkips skipped;
  ASSERT_TRUE(
      read_user(R"({"id":"77","username":"invented","url":"","verified":true,"created_at":"2018-10-10T20:19:24.000Z",
      "public_metrics":{"followers_count":5,"following_count":6,"tweet_count":7,"listed_count":8,"like_count":9}})",
                out, skipped));
  EXPECT_EQ(out.key, "77");
  EXPECT_EQ(out.screen_name.value, "invented");
  EXPECT_TRUE(out.url.is_null());
  EXPECT_EQ(out.location.state, Text::State::present);
  EXPECT_EQ(out.followers, 5);
  EXPECT_EQ(out.friends, 6);
  EXPECT_EQ(out.statuses, 7);
  EXPECT_EQ(out.favourites, 9);
  EXPECT_EQ(out.created_us, 1'539'202'764 * kMicrosPerSecond);
  Account bare;
  ASSERT_TRUE(read_user(R"({"id":"77","username":"invented"})", bare, skipped));
  EXPECT_TRUE(bare.location.is_missing()) << "nobody asked for it";
}

TEST(CrawledAt, ComesAsTextOrMongoDate) {
  FieldSkips skipped;
  for (const char* text : {"\"2018-10-10 20:19:24\"", "\"Wed Oct 10 20:19:24 +0000 2018\"",
                           R"({"$date":"2018-10-10T20:19:24Z"})", R"({"$date":1539202764000})"}) {
    Account out;
    EXPECT_TRUE(read_crawled_at(text, out, skipped)) << text;
    EXPECT_EQ(out.crawled_us, 1'539'202'764 * kMicrosPerSecond) << text;
  }
  EXPECT_EQ(skipped.in_all(), 0);
  Account out;
  EXPECT_FALSE(read_crawled_at("null", out, skipped));
  EXPECT_TRUE(read_crawled_at("\"soon\"", out, skipped));
  EXPECT_EQ(out.crawled_us, std::nullopt);
  EXPECT_EQ(skipped.dates, 1);
}

}  // namespace
}  // namespace perch::tests
