// Drops that give no report, or less than they should: one clear code each.
#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

std::optional<ErrorCode> refusal(const std::vector<File>& files) { return read(any_network(), files).error; }

TEST(Refusal, OfNothing) {
  EXPECT_EQ(refusal({}), ErrorCode::nothing_to_read);
  EXPECT_EQ(refusal({{"tweets.js", ""}}), ErrorCode::empty_file);
  EXPECT_EQ(refusal({{"data/tweets.js", ""}, {"data/tweets-part1.js", ""}, account_file()}), ErrorCode::empty_file);
}

TEST(Refusal, OfWhatIsNoJson) {
  EXPECT_EQ(refusal({{"tweets.js", "hello"}}), ErrorCode::not_json);
  EXPECT_EQ(refusal({{"notes.txt", "hello"}}), ErrorCode::not_json);
  EXPECT_EQ(refusal({{"data/tweets.js", "window.YTD.tweets.part0 = "}}), ErrorCode::not_json);
}

TEST(Refusal, OfAnArchiveWithoutTweetsSaysHowManyThereShouldBe) {
  const Outcome outcome =
      read(any_network(),
           {account_file(), manifest_file(R"("tweets":{"files":[{"fileName":"data/tweets.js","count":"1234"}]})")});
  EXPECT_EQ(outcome.error, ErrorCode::no_tweets_file);
  EXPECT_EQ(outcome.detail, "Y4, tweets.js, 1234 tweets");
  EXPECT_EQ(refusal({account_file()}), ErrorCode::no_tweets_file);
  EXPECT_EQ(refusal({{"a.jpg", "x"}, {"b.jpg", "x"}}), ErrorCode::no_tweets_file);
}

TEST(Refusal, OfOtherExportsNamesThem) {
  const Outcome outcome = read(any_network(), {{"your_facebook_activity/posts/your_posts_1.json", "[]"}});
  EXPECT_EQ(outcome.error, ErrorCode::other_platform);
  EXPECT_EQ(outcome.detail, "Facebook");
}

TEST(Refusal, OfTwoAccountsNeverMerges) {
  File second = account_file("456");
  second.path = "other/data/account.js";
  EXPECT_EQ(refusal({account_file("123"), second, tweets_file({tweet(1)})}), ErrorCode::two_accounts);
  EXPECT_EQ(refusal({account_file("456"), manifest_file(""), tweets_file({tweet(1)})}), ErrorCode::two_accounts);
  EXPECT_EQ(refusal({account_file("123"), manifest_file(""), tweets_file({tweet(1)})}), std::nullopt);
}

TEST(Refusal, OfADumpWithoutAccounts) {
  EXPECT_EQ(refusal({{"dump.json", "{}"}}), ErrorCode::no_accounts);
  EXPECT_EQ(refusal({{"dump.json", R"({"a":{"b":1},"c":2})"}}), ErrorCode::no_accounts);
}

TEST(Refusal, ATweetsFileThatCannotBeUnpackedSaysWhy) {
  File tweets = tweets_file({tweet(1)});
  tweets.damaged_at = 0;
  const Outcome outcome = read(any_network(), {account_file(), tweets});
  EXPECT_EQ(outcome.error, ErrorCode::entry_damaged);
  EXPECT_EQ(outcome.detail, "data/tweets.js");
}

TEST(Damage, BehindGoodTweetsIsAWarning) {
  File tweets = tweets_file({tweet(1), tweet(2, 1), tweet(3, 2)});
  tweets.damaged_at = tweets.text.find("\"3\"");
  const Report report = report_of({account_file(), tweets});
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(skipped(report, Skip::truncated), 1);
  EXPECT_TRUE(warns(report, "file_damaged: tweets.js"));
  EXPECT_TRUE(warns(report, "records_skipped: 1"));
}

TEST(Damage, OfASmallFileCostsOnlyWhatItHolds) {
  const Report report = report_of({account_file(),
                                   tweets_file({tweet(1)}),
                                   {"data/profile.js", "window.YTD.profile.part0 = [{\"profile\":{\"desc"},
                                   {"data/verified.js", "window.YTD.verified.part0 = [{\"verified\" true}]"}});
  EXPECT_TRUE(warns(report, "file_damaged: profile.js"));
  EXPECT_TRUE(warns(report, "file_damaged: verified.js"));
  EXPECT_TRUE(report.subject.account.location.is_missing());
  EXPECT_EQ(report.subject.account.verified, std::nullopt);
  EXPECT_EQ(report.subject.account.screen_name.value, "invented");
}

TEST(Damage, OfAListDoesNotMakeAWrongCount) {
  File followers = people_file("follower", 10);
  followers.damaged_at = followers.text.size() / 2;
  const Report report =
      report_of({manifest_file(R"("follower":{"files":[{"fileName":"data/follower.js","count":"10"}]})"), followers,
                 tweets_file({tweet(1)})});
  EXPECT_EQ(report.subject.account.followers, 10) << "the manifest knows it";
  EXPECT_TRUE(warns(report, "file_damaged: follower.js"));
}

TEST(Closed, FilesAreNeverAskedFor) {
  Reading reading(any_network(), {});
  for (const char* path : {"data/direct-messages.js", "data/tweets.js", "data/ip-audit.js", "assets/tweets.js",
                           "__MACOSX/data/tweets.js", "data/account.js", "data/contact.js", "data/deleted-tweets.js"}) {
    reading.add_entry(path, 10);
  }
  ASSERT_TRUE(reading.plan());
  EXPECT_EQ(reading.next(), 5u);  // account.js, then tweets.js
  EXPECT_EQ(reading.next(), 1u);
  EXPECT_EQ(reading.next(), std::nullopt);
  EXPECT_EQ(reading.tweets_bytes(), 10u);
}

TEST(Closed, ALooseFileOfAnotherKindHoldsNoTweets) {
  const std::string records = R"([{"dmConversation":{"created_at":"Wed Oct 10 20:19:24 +0000 2018"}}])";
  const Outcome outcome = read(any_network(), {{"file.txt", "window.YTD.direct_messages.part0 = " + records}});
  EXPECT_TRUE(outcome.reports.empty() || outcome.reports[0].counts.tweets == 0);
}

TEST(Loose, FilesAreKnownByTheirPrefix) {
  EXPECT_EQ(report_of({{"my download.txt", tweets_file({tweet(1)}).text}}).counts.tweets, 1);
  EXPECT_EQ(report_of({{"x.json", "[" + tweet(1) + "]"}}).counts.tweets, 1);
  EXPECT_EQ(report_of({{"x.js", "module.exports = [" + tweet(1) + "]"}}).counts.tweets, 1);
  const Report both = report_of({{"one.txt", tweets_file({tweet(1)}).text}, {"two.txt", account_file("123").text}});
  EXPECT_EQ(both.counts.tweets, 1);
  EXPECT_EQ(both.subject.account.screen_name.value, "invented");
}

TEST(Progress, CountsTheBytesOfPosts) {
  const File tweets = tweets_file({tweet(1)});
  const Outcome outcome = read(any_network(), {account_file(), tweets});
  EXPECT_EQ(outcome.tweets_bytes, tweets.text.size());
  EXPECT_EQ(outcome.tweets_bytes_read, tweets.text.size());
}

}  // namespace
}  // namespace perch::tests
