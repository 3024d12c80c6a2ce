#include "json/tweet_reader.hpp"

#include <gtest/gtest.h>

#include "tweet_dates.hpp"
#include "tweet_text.hpp"

namespace perch::tests {
namespace {

constexpr std::int64_t kOctober_s = 1'539'202'764;

TEST(TweetReader, ReadsAnArchivedTweet) {
  const auto record = archived(R"({"tweet":{"retweeted":false,"id":"1050118621198921728","id_str":"1050118621198921728",
      "created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"invented","lang":"en","favorite_count":"3",
      "retweet_count":"2","entities":{"hashtags":[{"text":"a"}],"user_mentions":[]},
      "in_reply_to_status_id_str":"1050000000000000000","withheld_in_countries":["XX"],"__proto__":{}}})");
  EXPECT_TRUE(record.is_wrapped);
  EXPECT_EQ(record.tweet.id, 1'050'118'621'198'921'728);
  EXPECT_EQ(record.tweet.created_s, kOctober_s);
  EXPECT_EQ(record.tweet.favourites, 3);
  EXPECT_EQ(record.tweet.retweets, 2);
  EXPECT_EQ(record.tweet.language, pack_language("en"));
  EXPECT_TRUE(record.tweet.is_reply && record.tweet.has_entities && record.tweet.has_hashtag);
  EXPECT_FALSE(record.tweet.is_retweet || record.tweet.has_mention || record.has_edit_info);
}

TEST(TweetReader, NumbersMayBeStringsOrNumbers) {
  for (const char* members :
       {R"("favorite_count":"7","retweet_count":"8")", R"("favorite_count":7,"retweet_count":8.0)",
        R"("favorite_count":{"$numberLong":"7"},"retweet_count":{"$numberLong":"8"})"}) {
    const Tweet tweet = archived(dated(members)).tweet;
    EXPECT_EQ(tweet.favourites, 7) << members;
    EXPECT_EQ(tweet.retweets, 8) << members;
  }
}

TEST(TweetReader, WhatIsNoCountIsUnknown) {
  for (const char* count : {"null", "\"\"", "\"many\"", "-1", "\"-1\"", "1.5", "1e999", "9007199254740993", "true",
                            "{}", "[]", "\"9999999999999999999999\""}) {
    const Tweet tweet = archived(dated(std::string("\"favorite_count\":") + count)).tweet;
    EXPECT_EQ(tweet.favourites, -1) << count;
    EXPECT_EQ(tweet.retweets, -1) << "the key is missing";
  }
}

TEST(TweetReader, AMissingFieldIsUnknownAndABrokenOneHurtsNoOther) {
  const Tweet bare = archived(dated("")).tweet;
  EXPECT_EQ(bare.language, kLanguageMissing);
  EXPECT_FALSE(bare.has_entities || bare.is_reply || bare.is_retweet);
  const Tweet odd =
      archived(dated(R"("entities":null,"full_text":7,"lang":["en"],"id":{},"edit_info":3,"retweet_count":"4")")).tweet;
  EXPECT_FALSE(odd.has_entities);
  EXPECT_EQ(odd.language, kLanguageMissing);
  EXPECT_EQ(odd.id, 0);
  EXPECT_EQ(odd.retweets, 4);
}

TEST(TweetReader, TheLastOfTwoEqualKeysWins) {
  EXPECT_EQ(archived(dated(R"("favorite_count":"1","favorite_count":"2")")).tweet.favourites, 2);
}

TEST(TweetReader, IdsBeyondDoublesAreExactAndTheStringWins) {
  EXPECT_EQ(archived(dated(R"("id_str":"1050118621198921731")")).tweet.id, 1'050'118'621'198'921'731);
  EXPECT_EQ(archived(dated(R"("id":1050118621198921731)")).tweet.id, 1'050'118'621'198'921'731);
  EXPECT_EQ(archived(dated(R"("id":1050118621198921700,"id_str":"1050118621198921731")")).tweet.id,
            1'050'118'621'198'921'731);
  EXPECT_EQ(archived(dated(R"("id_str":"1050118621198921731","id":1050118621198921700)")).tweet.id,
            1'050'118'621'198'921'731);
  EXPECT_EQ(archived(dated(R"("id":"abc")")).tweet.id, 0);
}

TEST(TweetReader, ADateIsRepairedFromTheSnowflake) {
  // (1050118621198921728 >> 22) + 1288834974657 ms is 2018-10-10T20:19:24.211Z.
  const char* id = R"("id_str":"1050118621198921728")";
  for (const std::string date : {"", R"("created_at":null,)", R"("created_at":"yesterday",)",
                                 R"("created_at":"Wed Oct 41 20:19:24 +0000 2018",)"}) {
    EXPECT_EQ(archived("{" + date + id + "}").tweet.created_s, kOctober_s) << date;
  }
  // Too old for a snowflake: of an archive, another file may know it.
  EXPECT_EQ(archived(R"({"id_str":"20","full_text":"invented"})").tweet.created_s, kUndated_s);
  EXPECT_EQ(skipped(R"({"id_str":"20","full_text":"invented"})", json::TweetOrigin::api), Skip::bad_date);
  EXPECT_EQ(skipped(R"({"full_text":"no date at all"})"), Skip::bad_date);
}

TEST(TweetReader, DatesMayBeMongoDates) {
  EXPECT_EQ(from_api(R"({"created_at":{"$date":"2018-10-10T20:19:24.000Z"}})").tweet.created_s, kOctober_s);
  EXPECT_EQ(from_api(R"({"created_at":{"$date":1539202764000}})").tweet.created_s, kOctober_s);
  EXPECT_EQ(from_api(R"({"created_at":{"$date":{"$numberLong":"1539202764000"}}})").tweet.created_s, kOctober_s);
  EXPECT_EQ(from_api(R"({"created_at":"2018-10-10 20:19:24"})").tweet.created_s, kOctober_s);
}

TEST(TweetReader, AReplyNamesTheTweetItAnswers) {
  EXPECT_TRUE(archived(dated(R"("in_reply_to_status_id":"5")")).tweet.is_reply);
  EXPECT_TRUE(archived(dated(R"("in_reply_to_status_id_str":"5")")).tweet.is_reply);
  EXPECT_TRUE(from_api(dated(R"("in_reply_to_status_id":5)")).tweet.is_reply);
  EXPECT_FALSE(from_api(dated(R"("in_reply_to_status_id":null,"in_reply_to_status_id_str":null)")).tweet.is_reply);
  EXPECT_FALSE(archived(dated(R"("in_reply_to_user_id":"5","in_reply_to_screen_name":"x")")).tweet.is_reply);
}

TEST(TweetReader, WhatIsNoTweetIsSkipped) {
  EXPECT_EQ(skipped("{}"), Skip::not_a_tweet);
  EXPECT_EQ(skipped(R"({"like":{"tweetId":"1"}})"), Skip::not_a_tweet);
  EXPECT_EQ(skipped(R"({"tweet":null})"), Skip::not_a_tweet);
  EXPECT_EQ(skipped(R"({"tweet":{}})"), Skip::not_a_tweet);
  for (const char* text : {"1", "\"text\"", "null", "[]", "{\"id\":\"1\" \"lang\":\"en\"}", "{\"id\":}"}) {
    EXPECT_EQ(skipped(text), Skip::malformed) << text;
  }
}

TEST(TweetReader, BadBytesInTextCostNoTweet) {
  EXPECT_EQ(archived(dated("\"full_text\":\"\xC3\x28\xFF\xED\xA0\x80\",\"lang\":\"sv\"")).tweet.language,
            pack_language("sv"));
  EXPECT_EQ(archived(dated("\"full_text\":\"a\nb\x01\",\"lang\":\"sv\"")).tweet.language, pack_language("sv"));
  EXPECT_EQ(archived(dated(R"("full_text":"\ud83d alone","lang":"sv")")).tweet.language, pack_language("sv"));
}

TEST(Entities, EmptyListsAreKnownToBeEmpty) {
  const Tweet empty = archived(dated(R"("entities":{"hashtags":[],"user_mentions":[],"urls":[]})")).tweet;
  EXPECT_TRUE(empty.has_entities);
  EXPECT_FALSE(empty.has_hashtag || empty.has_mention);
  const Tweet full =
      archived(dated(R"("entities":{"user_mentions":[{"id_str":"-1"}],"hashtags":[ {"text":"x"} ]})")).tweet;
  EXPECT_TRUE(full.has_hashtag && full.has_mention);
}

TEST(Languages, ArchivesKnowPseudoAndWithdrawnCodes) {
  for (const char* code : {"und", "zxx", "qme", "qht", "qam", "qct", "qst", "art", ""}) {
    EXPECT_EQ(archived(dated("\"lang\":\"" + std::string(code) + "\"")).tweet.language, pack_language("und")) << code;
  }
  EXPECT_EQ(archived(dated(R"("lang":null)")).tweet.language, pack_language("und"));
  EXPECT_EQ(archived(dated(R"("lang":"in")")).tweet.language, pack_language("id"));
  EXPECT_EQ(archived(dated(R"("lang":"iw")")).tweet.language, pack_language("he"));
  EXPECT_EQ(archived(dated(R"("lang":"ji")")).tweet.language, pack_language("yi"));
}

TEST(Languages, OfAnApiCountAsTheyAreWritten) {
  EXPECT_EQ(from_api(dated(R"("lang":"qme")")).tweet.language, pack_language("qme"));
  EXPECT_EQ(from_api(dated(R"("lang":"in")")).tweet.language, pack_language("in"));
  EXPECT_EQ(from_api(dated(R"("lang":null)")).tweet.language, kLanguageNull);
  EXPECT_EQ(from_api(dated("")).tweet.language, kLanguageMissing);
}

}  // namespace
}  // namespace perch::tests
