// Which archived tweets are retweets, and which are versions of one edited tweet.
#include <gtest/gtest.h>

#include "tweet_text.hpp"

namespace perch::tests {
namespace {

bool is_retweet(std::string_view text) {
  return archived(dated("\"full_text\":\"" + std::string(text) + "\",\"favorite_count\":\"0\",\"retweet_count\":\"0\""))
      .tweet.is_retweet;
}

TEST(Retweet, IsRecognisedByItsText) {
  EXPECT_TRUE(is_retweet("RT @name: invented"));
  EXPECT_TRUE(is_retweet("RT @Name_15_letters: cut…"));
  EXPECT_TRUE(is_retweet("RT @a: "));
  EXPECT_TRUE(is_retweet("RT @name: \\u263a \\\"quoted\\\""));
}

TEST(Retweet, IsNoOtherText) {
  for (const char* text :
       {"RT @name invented", "RT @: invented", "RT @name:invented", " RT @name: x", "rt @name: x", "RT name: x",
        "RT @sixteen_letters_: x", "RT @na-me: x", "RT @naïve: x", "I say RT @name: x", "RT", "", "RT @name:"}) {
    EXPECT_FALSE(is_retweet(text)) << text;
  }
}

TEST(Retweet, HandlesHaveAtMostFifteenCharacters) {
  EXPECT_TRUE(is_retweet("RT @" + std::string(15, 'a') + ": x"));
  EXPECT_FALSE(is_retweet("RT @" + std::string(16, 'a') + ": x"));
}

TEST(Retweet, WithLikesOrRetweetsWasTypedByHand) {
  const std::string text = R"("full_text":"RT @name: x",)";
  EXPECT_FALSE(archived(dated(text + R"("favorite_count":"1","retweet_count":"0")")).tweet.is_retweet);
  EXPECT_FALSE(archived(dated(text + R"("favorite_count":"0","retweet_count":"1")")).tweet.is_retweet);
  EXPECT_TRUE(archived(dated(R"("full_text":"RT @name: x")")).tweet.is_retweet) << "unknown counts say nothing";
}

TEST(Retweet, DidNotExistBeforeNovember2009) {
  const auto on = [](const std::string& date) {
    return archived("{\"created_at\":\"" + date + "\",\"full_text\":\"RT @name: x\"}").tweet.is_retweet;
  };
  EXPECT_FALSE(on("Sat Oct 31 23:59:59 +0000 2009"));
  EXPECT_TRUE(on("Sun Nov 01 00:00:00 +0000 2009"));
}

TEST(Retweet, OfAnApiCarriesTheRetweetedTweet) {
  EXPECT_TRUE(
      from_api(dated(R"("retweeted_status":{"id":1,"user":{"screen_name":"x"}},"favorite_count":9)")).tweet.is_retweet);
  EXPECT_FALSE(from_api(dated(R"("retweeted_status":null,"text":"RT @name: x")")).tweet.is_retweet);
  EXPECT_FALSE(from_api(dated(R"("text":"RT @name: x")")).tweet.is_retweet);
}

TEST(Edit, AnUneditedTweetHasNoFirstVersion) {
  const auto record = archived(dated(R"("edit_info":{"initial":{"editTweetIds":["7"],"editsRemaining":"5"}})"));
  EXPECT_TRUE(record.has_edit_info);
  EXPECT_EQ(record.first_version, 0);
}

TEST(Edit, BothFormsNameTheFirstVersion) {
  EXPECT_EQ(archived(dated(R"("edit_info":{"initial":{"editTweetIds":["7","9"]}})")).first_version, 7);
  EXPECT_EQ(
      archived(dated(R"("edit_info":{"edit":{"initialTweetId":"7","editControlInitial":{"editTweetIds":["7","9"]}}})"))
          .first_version,
      7);
}

TEST(Edit, BrokenInfoIsNoEdit) {
  for (const char* info : {"null", "{}", "[]", R"({"initial":null})", R"({"initial":{"editTweetIds":"7"}})",
                           R"({"initial":{"editTweetIds":[]}})", R"({"edit":{"initialTweetId":"x"}})"}) {
    EXPECT_EQ(archived(dated(std::string("\"edit_info\":") + info)).first_version, 0) << info;
  }
}

}  // namespace
}  // namespace perch::tests
