// When an archive was made and its account created, and from which source that is known.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "perch/time.hpp"

namespace perch::tests {
namespace {

constexpr std::int64_t kTweet_us = 1'539'202'740 * kMicrosPerSecond;  // 2018-10-10T20:19:00Z
constexpr std::int64_t kLater_us = kTweet_us + 86'400 * kMicrosPerSecond;

TEST(CrawledAt, IsTheManifestsDateAboveAll) {
  File tweets = tweets_file({tweet(1)});
  tweets.modified_us = kLater_us;
  const Report report = report_of({manifest_file(""), tweets});
  EXPECT_EQ(report.subject.account.crawled_us, 1'735'787'045'678'000);
  EXPECT_EQ(report.subject.generated_us, 1'735'787'045'678'000);
  EXPECT_EQ(report.subject.crawled_at_source, "manifest");
  EXPECT_FALSE(warns(report, "crawled_at_estimated: manifest"));
}

TEST(CrawledAt, IsElseTheNewestFileOfTheZip) {
  File tweets = tweets_file({tweet(1)}), other = {"data/ageinfo.js", "", kLater_us + 5};
  tweets.modified_us = kLater_us;
  const Report report = report_of({tweets, other});
  EXPECT_EQ(report.subject.account.crawled_us, kLater_us + 5);
  EXPECT_EQ(report.subject.crawled_at_source, "zip_entry");
  EXPECT_TRUE(warns(report, "crawled_at_estimated: zip_entry"));
  EXPECT_EQ(report.subject.generated_us, std::nullopt);
}

TEST(CrawledAt, IsTheNewestTweetWhereFilesAreOlderOrHaveNoDate) {
  File tweets = tweets_file({tweet(1), tweet(2, 30)});
  EXPECT_EQ(report_of({tweets}).subject.crawled_at_source, "newest_tweet");
  tweets.modified_us = kTweet_us;
  const Report report = report_of({tweets});
  EXPECT_EQ(report.subject.crawled_at_source, "newest_tweet");
  EXPECT_EQ(report.subject.account.crawled_us, kTweet_us + 30 * kMicrosPerSecond);
}

TEST(CrawledAt, OfNothingIsUnknown) {
  const Report report = report_of({account_file(), tweets_file({})});
  EXPECT_EQ(report.subject.account.crawled_us, std::nullopt);
  EXPECT_EQ(report.subject.crawled_at_source, "");
  EXPECT_EQ(report.attributes[Attribute::age], AttributeValue(Unknown::created_at_missing));
}

TEST(CreatedAt, IsTheAccountFiles) {
  const Report report =
      report_of({account_file("123", R"(,"createdAt":"2015-01-02T03:04:05.000Z")"), tweets_file({tweet(1)})});
  EXPECT_EQ(report.subject.account.created_us, 1'420'167'845 * kMicrosPerSecond);
  EXPECT_FALSE(warns(report, "created_at_estimated: account_id"));
}

TEST(CreatedAt, IsEstimatedFromAYoungAccountsId) {
  // (1050118621198921728 >> 22) + 1288834974657 ms = 2018-10-10T20:19:24.211Z
  const Report report = report_of({account_file("1050118621198921728"), tweets_file({tweet(1)})});
  EXPECT_EQ(report.subject.account.created_us, 1'539'202'764'211'000);
  EXPECT_TRUE(warns(report, "created_at_estimated: account_id"));
}

TEST(CreatedAt, IsElseTheOldestTweet) {
  for (const char* id : {"123", "99999999999999999", "", "not a number", "999999999999999999999999"}) {
    const Report report = report_of({account_file(id), tweets_file({tweet(1, 5), tweet(2, 9)})});
    EXPECT_TRUE(warns(report, "created_at_estimated: oldest_tweet") ||
                warns(report, "created_at_estimated: account_id"))
        << id;
    EXPECT_TRUE(report.subject.account.created_us.has_value()) << id;
  }
  EXPECT_EQ(report_of({account_file("123"), tweets_file({tweet(1, 5), tweet(2, 9)})}).subject.account.created_us,
            kTweet_us + 5 * kMicrosPerSecond);
}

TEST(Dialect, FollowsNamesAndShapes) {
  const auto dialect = [](const std::vector<File>& files) { return report_of(files).subject.dialect; };
  const File bare = {"tweet.js", list("tweet", {tweet(1)})}, old = {"tweet.js", list("tweet", {wrapped(tweet(1))})};
  EXPECT_EQ(dialect({bare}), "Y1");
  EXPECT_EQ(dialect({account_file(), old}), "Y1b");
  EXPECT_EQ(dialect({manifest_file("", "2020-11-17T00:00:00.000Z"), old}), "Y2");
  EXPECT_EQ(dialect({manifest_file("", "2022-10-31T00:00:00.000Z"), tweets_file({tweet(1)})}), "Y3");
  EXPECT_EQ(dialect({manifest_file("", "2022-11-01T00:00:00.000Z"), tweets_file({tweet(1)})}), "Y4");
  EXPECT_EQ(dialect({tweets_file({tweet(1, 0, "\"edit_info\":{}")})}), "Y4");
  EXPECT_EQ(dialect({tweets_file({tweet(1)}), {"data/note-tweet.js", ""}}), "Y4");
}

TEST(Kind, IsAnArchiveWhenSomethingSaysWhose) {
  EXPECT_EQ(report_of({tweets_file({tweet(1)})}).subject.kind, SourceKind::tweets);
  EXPECT_EQ(report_of({tweets_file({tweet(1)}), account_file()}).subject.kind, SourceKind::archive);
  EXPECT_EQ(report_of({tweets_file({tweet(1)}), manifest_file("")}).subject.kind, SourceKind::archive);
}

TEST(MinuteRoundedTimes, AreToldFromTenTweetsOn) {
  std::vector<std::string> tweets;
  for (int i = 0; i < 9; ++i)
    tweets.push_back(R"({"id_str":")" + std::to_string(i + 1) + R"(","created_at":"2018-10-10 20:0)" +
                     std::to_string(i) + R"(:00","full_text":"a"})");
  EXPECT_FALSE(warns(report_of({tweets_file(tweets)}), "minute_rounded_times: "));
  tweets.push_back(R"({"id_str":"77","created_at":"2018-10-10 20:30:00","full_text":"a"})");
  EXPECT_TRUE(warns(report_of({tweets_file(tweets)}), "minute_rounded_times: "));
  tweets.back() = R"({"id_str":"77","created_at":"2018-10-10 20:30:01","full_text":"a"})";
  EXPECT_FALSE(warns(report_of({tweets_file(tweets)}), "minute_rounded_times: "));
}

}  // namespace
}  // namespace perch::tests
