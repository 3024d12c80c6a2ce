// What an archive holds, what of it was read, and what was left out and why.
#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

TEST(Counts, TweetsRetweetsAndReplies) {
  const Report report = report_of(
      {account_file(),
       tweets_file(
           {tweet(1), tweet(2, 1, R"("in_reply_to_status_id":"9")"),
            "{\"id_str\":\"3\",\"created_at\":\"Wed Oct 10 20:19:02 +0000 2018\",\"full_text\":\"RT @x: y\"}"})});
  EXPECT_EQ(report.counts.tweets, 3);
  EXPECT_EQ(report.counts.retweets, 1);
  EXPECT_EQ(report.counts.replies, 1);
  EXPECT_EQ(report.subject.records.read, 3);
  EXPECT_EQ(report.subject.records.skipped_in_all(), 0);
}

TEST(Counts, ReadAndSkippedAddUpToWhatTheManifestPromises) {
  const File tweets = {"data/tweets.js", list("tweets", {wrapped(tweet(1)), wrapped(tweet(2, 1)), wrapped(tweet(2, 1)),
                                                         "{\"tweet\":{\"id\":}}", "{\"like\":{}}",
                                                         "{\"tweet\":{\"full_text\":\"no date\"}}"})};
  const Report report =
      report_of({manifest_file(R"("tweets":{"files":[{"fileName":"data/tweets.js","count":"6"}]})"), tweets});
  const RecordCounts& records = report.subject.records;
  EXPECT_EQ(records.expected, 6);
  EXPECT_EQ(records.read, 2);
  EXPECT_EQ(records.read + records.skipped_in_all(), 6);
  EXPECT_EQ(skipped(report, Skip::duplicate), 1);
  EXPECT_EQ(skipped(report, Skip::malformed), 1);
  EXPECT_EQ(skipped(report, Skip::not_a_tweet), 1);
  EXPECT_EQ(skipped(report, Skip::bad_date), 1);
  EXPECT_TRUE(warns(report, "records_skipped: 3")) << "duplicates are no harm";
  EXPECT_FALSE(warns(report, "tweets_missing: 6 of 6"));
}

TEST(Counts, AMissingPartIsNamedAndCounted) {
  const Report report = report_of(
      {manifest_file(
           R"("tweets":{"files":[{"fileName":"data/tweets.js","count":"2"},{"fileName":"data/tweets-part1.js","count":"5"}]})"),
       tweets_file({tweet(1), tweet(2, 1)})});
  EXPECT_TRUE(warns(report, "part_missing: tweets-part1.js"));
  EXPECT_TRUE(warns(report, "tweets_missing: 2 of 7"));
  EXPECT_EQ(report.subject.account.statuses, 7);
}

TEST(Counts, PartsAreOneListWhateverTheirOrder) {
  const Report report =
      report_of({tweets_file({tweet(3, 2)}, "data/tweets-part1.js"), tweets_file({tweet(1), tweet(2, 1)}),
                 tweets_file({tweet(4, 9)}, "data/tweets-part10.js")});
  EXPECT_EQ(report.counts.tweets, 4);
  EXPECT_EQ(report.window.from_s, 1'539'202'740);
  EXPECT_EQ(report.window.to_s, 1'539'202'749);
}

TEST(Counts, TheSameTweetInTwoPartsIsOne) {
  const Report report = report_of(
      {tweets_file({tweet(1), tweet(2, 1)}), tweets_file({tweet(2, 1), tweet(3, 2)}, "data/tweets-part1.js")});
  EXPECT_EQ(report.counts.tweets, 3);
  EXPECT_EQ(skipped(report, Skip::duplicate), 1);
}

TEST(Counts, TweetsWithoutAnIdAreNoDuplicates) {
  const std::string nameless = R"({"created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"a"})";
  EXPECT_EQ(report_of({tweets_file({nameless, nameless})}).counts.tweets, 2);
}

TEST(Counts, OfAnEditedTweetTheLastVersionStays) {
  const std::string initial = R"("favorite_count":"0","edit_info":{"initial":{"editTweetIds":["7","9"]}})";
  const std::string edit =
      R"("favorite_count":"5","edit_info":{"edit":{"initialTweetId":"7","editControlInitial":{"editTweetIds":["7","9"]}}})";
  const Report report =
      report_of({tweets_file({tweet(7, 0, initial), tweet(9, 1, edit), tweet(11, 2, R"("favorite_count":"0")")})});
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(skipped(report, Skip::superseded_edit), 1);
  EXPECT_EQ(report.attributes[Attribute::confirmation_max], AttributeValue(0.6989700043360189))
      << "the five likes of the edit";
}

TEST(Counts, AnEditWhoseNewVersionIsNotThereStays) {
  EXPECT_EQ(report_of({tweets_file({tweet(7, 0, R"("edit_info":{"initial":{"editTweetIds":["7","9"]}})"), tweet(1)})})
                .counts.tweets,
            2);
}

TEST(Counts, CirclePostsAreLeftOut) {
  const Report report = report_of(
      {tweets_file({tweet(1), tweet(2, 1), tweet(3, 2)}),
       {"data/twitter-circle-tweet.js", list("twitter_circle_tweet", {wrapped(tweet(2, 1)), wrapped(tweet(99, 1))})}});
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(skipped(report, Skip::circle), 1);
}

TEST(Counts, CommunityPostsAreTweets) {
  const Report report = report_of(
      {manifest_file(
           R"("tweets":{"files":[{"fileName":"data/tweets.js","count":"1"}]},"communityTweet":{"files":[{"fileName":"data/community-tweet.js","count":"1"}]})"),
       tweets_file({tweet(1)}),
       {"data/community-tweet.js", list("community_tweet", {wrapped(tweet(2, 1))})}});
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(report.subject.records.expected, 2);
  EXPECT_TRUE(warnings(report) == Strings{"created_at_estimated: oldest_tweet"} ||
              !warns(report, "tweets_missing: 2 of 2"));
}

TEST(Lists, AreCountedOrElseThePromiseOfTheManifestHolds) {
  const std::string types =
      R"("follower":{"files":[{"fileName":"data/follower.js","count":"77"}]},"following":{"files":[{"fileName":"data/following.js","count":"5"}]})";
  const Report report = report_of({manifest_file(types), tweets_file({tweet(1)}), people_file("follower", 3)});
  EXPECT_EQ(report.subject.account.followers, 3);
  EXPECT_EQ(report.subject.account.friends, 5);
  EXPECT_EQ(report.subject.account.favourites, std::nullopt);
  EXPECT_EQ(report_of({tweets_file({tweet(1)}), people_file("follower", 0)}).subject.account.followers, 0);
}

TEST(Window, IsTheNewestHundredOfAnArchiveUnlessChosen) {
  Strings tweets;
  for (int i = 0; i < 150; ++i) {
    tweets.push_back(R"({"id_str":")" + std::to_string(100 + i) + R"(","created_at":"2018-10-10 20:)" +
                     (i < 60    ? "00:"
                      : i < 120 ? "01:"
                                : "02:") +
                     (i % 60 < 10 ? "0" : "") + std::to_string(i % 60) + R"(","full_text":"a"})");
  }
  std::swap(tweets[3], tweets[149]);  // archives keep no order
  const auto window = [&](WindowChoice choice) {
    return report_of({account_file(), tweets_file(tweets)}, choice).window;
  };
  EXPECT_EQ(window({}).size, 100);
  EXPECT_EQ(window({}).tweets, 100);
  EXPECT_EQ(window({}).from_s, 1'539'201'600 + 50);
  EXPECT_EQ(window({}).to_s, 1'539'201'600 + 149);
  EXPECT_EQ(window({7}).tweets, 7);
  EXPECT_EQ(window({7}).from_s, 1'539'201'600 + 143);
  EXPECT_EQ(window({1000}).tweets, 150);
  EXPECT_EQ(window({1000}).size, 1000);
}

}  // namespace
}  // namespace perch::tests
