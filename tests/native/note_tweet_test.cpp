// Long posts: note-tweet.js holds the whole text, the tweets hold a cut one.
#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

const std::string kOpening = "An invented &amp; long opening of more than sixty characters, so that";

std::string cut_tweet(std::int64_t id, int second, const std::string& text) {
  const std::string two = (second < 10 ? "0" : "") + std::to_string(second);
  return "{\"id_str\":\"" + std::to_string(id) + "\",\"created_at\":\"Wed Oct 10 20:19:" + two +
         " +0000 2018\",\"entities\":{\"hashtags\":[],\"user_mentions\":[]},\"full_text\":\"" + text + "\"}";
}

std::string note(const std::string& second, const std::string& text, const std::string& hashtags,
                 const std::string& mentions = "[]") {
  return R"({"noteTweet":{"noteTweetId":"5","createdAt":"2018-10-10T20:19:)" + second +
         R"(.000Z","updatedAt":"x","lifecycle":{},"core":{"text":")" + text + R"(","urls":[],"mentions":)" + mentions +
         R"(,"hashtags":)" + hashtags + R"(,"cashtags":[]}}})";
}

File notes(const std::vector<std::string>& records, const std::string& path = "data/note-tweet.js") {
  return {path, list("note_tweet", records)};
}

const std::string kTag = R"([{"text":"tea","fromIndex":400,"toIndex":404}])";
const std::string kWhole = "An invented & long opening of more than sixty characters, so that it goes on #tea";

double hashtags_of(const std::vector<File>& files) {
  return std::get<double>(report_of(files).attributes[Attribute::interaction_hashtags]);
}

TEST(NoteTweets, GiveTheirHashtagsToTheCutTweet) {
  const File tweets = tweets_file({cut_tweet(1, 10, kOpening + "…"), cut_tweet(2, 50, "short")});
  EXPECT_EQ(hashtags_of({tweets}), 0.0);
  EXPECT_EQ(hashtags_of({tweets, notes({note("10", kWhole, kTag)})}), 1.0 / 3);
  const Report report = report_of({tweets, notes({note("10", kWhole, kTag)})});
  EXPECT_EQ(report.subject.records.notes_joined, 1);
  EXPECT_EQ(report.counts.tweets, 2) << "a long post is no tweet of its own";
  EXPECT_EQ(report.subject.records.skipped_in_all(), 0);
  EXPECT_EQ(report_of({tweets}).subject.records.notes_joined, std::nullopt);
  EXPECT_EQ(report_of({tweets, notes({})}).subject.records.notes_joined, 0);
}

TEST(NoteTweets, AreJoinedWithinTwoSecondsAndByTheirOpening) {
  const auto joined = [](const std::string& second, const std::string& text) {
    return report_of(
               {tweets_file({cut_tweet(1, 10, kOpening + "… https://t.co/x")}), notes({note(second, text, kTag)})})
        .subject.records.notes_joined;
  };
  EXPECT_EQ(joined("08", kWhole), 1);
  EXPECT_EQ(joined("12", kWhole), 1);
  EXPECT_EQ(joined("07", kWhole), 0);
  EXPECT_EQ(joined("13", kWhole), 0);
  EXPECT_EQ(joined("10", "Another " + kWhole), 0);
  EXPECT_EQ(report_of({tweets_file({cut_tweet(1, 10, kOpening)}), notes({note("10", kWhole, kTag)})})
                .subject.records.notes_joined,
            0)
      << "a text that was not cut has no long form";
}

TEST(NoteTweets, JoinInAnyOrderOfFilesAndParts) {
  const File tweets = tweets_file({cut_tweet(1, 10, kOpening + "…"), cut_tweet(2, 20, kOpening + "…")});
  const File first = notes({note("20", kWhole, kTag)});
  const File second = notes({note("10", kWhole, "[]", R"([{"screenName":"x"}])")}, "data/note-tweet-part1.js");
  EXPECT_EQ(report_of({tweets, first, second}).subject.records.notes_joined, 2);
  const std::vector<File> loose = {{"a.txt", second.text}, {"b.txt", tweets.text}, {"c.txt", first.text}};
  const Report report = report_of(loose);
  EXPECT_EQ(report.subject.records.notes_joined, 2);
  EXPECT_EQ(report.attributes[Attribute::interaction_mentions], AttributeValue(1.0 / 3));
}

TEST(NoteTweets, OfTwoExportsCountOnce) {  // A5
  const File tweets = tweets_file({cut_tweet(1, 10, kOpening + "…")});
  const File again = {"other/data/note-tweet.js", notes({note("10", kWhole, kTag)}).text};
  EXPECT_EQ(report_of({tweets, notes({note("10", kWhole, kTag)}), again}).subject.records.notes_joined, 1);
}

TEST(NoteTweets, ThatAreBrokenCostNothing) {  // E4
  const File tweets = tweets_file({cut_tweet(1, 10, kOpening + "…")});
  const Report report = report_of({tweets, notes({"{\"noteTweet\":{\"core\":}}", "{}", note("10", kWhole, kTag)})});
  EXPECT_EQ(report.subject.records.notes_joined, 1);
  EXPECT_EQ(report.subject.records.skipped_in_all(), 0);
}

}  // namespace
}  // namespace perch::tests
