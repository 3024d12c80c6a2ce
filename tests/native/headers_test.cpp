// tweet-headers.js, which has id and date of every tweet of tweets.js: asked where nothing else says how many there
// are, or when one was written. Section 5 of the format reference.
#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

constexpr std::int64_t kOct2018_s = 1'539'202'764;  // of tweet(id), 20:19:24

std::string header(std::int64_t id, std::string_view date = "Wed Oct 10 20:19:24 +0000 2018") {
  return R"({"tweet":{"tweet_id":")" + std::to_string(id) + R"(","user_id":"123","created_at":")" + std::string(date) +
         "\"}}";
}

File headers_file(const Strings& headers, std::string path = "data/tweet-headers.js") {
  return {std::move(path), list("tweet_headers", headers)};
}

/// A tweet whose date is left out or replaced.
std::string dated(std::int64_t id, std::string_view date, std::string_view text = "invented") {
  const std::string member = date.empty() ? "" : R"(,"created_at":")" + std::string(date) + "\"";
  return "{\"id_str\":\"" + std::to_string(id) + "\"" + member + ",\"full_text\":\"" + std::string(text) + "\"}";
}

/// The report, with its tweets.
Report kept(const std::vector<File>& files) {
  Outcome outcome = read(any_network(), files, {}, 1 << 16, Keep::posts);
  EXPECT_EQ(outcome.reports.size(), 1u);
  return std::move(outcome.reports[0]);
}

TEST(Headers, SayHowManyTweetsThereShouldBeWithoutAManifest) {  // E3
  const Report report =
      report_of({account_file(), tweets_file({tweet(1), tweet(2)}), headers_file({header(1), header(2), header(3)})});
  EXPECT_EQ(report.subject.records.expected, 3);
  EXPECT_EQ(report.subject.records.missing(), 1);
  EXPECT_TRUE(warns(report, "tweets_missing: 2 of 3"));
  EXPECT_EQ(report.subject.account.statuses, 3);
}

TEST(Headers, CountNoCommunityTweets) {
  const File community = {"data/community-tweet.js", list("community_tweet", {wrapped(tweet(5))})};
  const Report report = report_of(
      {account_file(), tweets_file({tweet(1), tweet(2)}), community, headers_file({header(1), header(2), header(3)})});
  EXPECT_EQ(report.subject.records.expected, 4);
  EXPECT_TRUE(warns(report, "tweets_missing: 3 of 4"));
}

TEST(Headers, ThatAreNotWholeSayNoNumber) {
  const File tweets = tweets_file({tweet(1), tweet(2)});
  File cut = headers_file({header(1), header(2), header(3)});
  cut.text.pop_back();
  const File second = headers_file({header(1)}, "data/tweet-headers-part1.js");
  const File broken = headers_file({header(1), R"({"tweet":{"tweet_id":"2)"});
  for (const File& headers : {cut, second, broken, headers_file({})}) {
    EXPECT_EQ(report_of({account_file(), tweets, headers}).subject.records.expected, std::nullopt) << headers.text;
  }
  const File first = headers_file({header(1), header(2)});
  EXPECT_EQ(report_of({account_file(), tweets, first, second}).subject.records.expected, 3);
}

TEST(Headers, AreNotOpenedWhereTheManifestCounts) {
  Reading reading(any_network(), {});
  const File manifest = manifest_file(R"("tweets":{"files":[{"fileName":"data/tweets.js","count":"1"}]})");
  reading.add_entry(manifest.path, manifest.text.size());
  reading.add_entry("data/tweet-headers.js", 10);
  reading.add_entry("data/tweets.js", 10);
  ASSERT_TRUE(reading.plan());
  ASSERT_EQ(reading.next(), 0u);
  reading.begin(0);
  std::copy(manifest.text.begin(), manifest.text.end(), reading.writable(manifest.text.size()).begin());
  reading.commit(manifest.text.size());
  reading.end();
  EXPECT_EQ(reading.next(), 2u);
  EXPECT_EQ(reading.next(), std::nullopt);
}

TEST(Headers, TellTheDateOfATweetWhoseIdHasNone) {  // E11
  const File manifest = manifest_file(R"("tweets":{"files":[{"fileName":"data/tweets.js","count":"6"}]})");
  const File tweets = tweets_file({dated(1, ""), dated(2, "no date"), dated(3, "Thu Jan 01 00:00:00 +0000 1970"),
                                   dated(4, "Fri Jan 01 00:00:00 +0000 2055"), dated(5, ""), tweet(6, 30)});
  const auto read = [&](const File& headers) { return kept({account_file(), manifest, tweets, headers}); };
  const Report told = read(headers_file({header(1), header(2), header(3), header(4), header(5, "no date"), header(6)}));
  ASSERT_EQ(told.counts.tweets, 5);
  EXPECT_EQ(skipped(told, Skip::bad_date), 1);
  EXPECT_EQ(told.subject.records.fields_skipped.dates, 3) << "one was not written at all";
  EXPECT_EQ(told.subject.tweets.front().created_s, kOct2018_s + 6) << "its own date stays";
  for (std::size_t i = 1; i < 5; ++i) EXPECT_EQ(told.subject.tweets[i].created_s, kOct2018_s);
  const Report untold = read(headers_file({header(6)}));
  EXPECT_EQ(untold.counts.tweets, 1);
  EXPECT_EQ(skipped(untold, Skip::bad_date), 5);
  EXPECT_EQ(untold.subject.records.missing(), 0);
}

TEST(Headers, TellADateThatMayMakeARetweet) {
  const auto is_retweet = [](std::string_view date) {
    const Report report = kept({account_file(), tweets_file({dated(1, "", "RT @someone: invented"), tweet(2)}),
                                headers_file({header(1, date), header(2)})});
    return report.counts.tweets == 2 && (report.subject.tweets[0].is_retweet || report.subject.tweets[1].is_retweet);
  };
  EXPECT_TRUE(is_retweet("Wed Oct 06 20:19:24 +0000 2010"));
  EXPECT_FALSE(is_retweet("Tue Oct 06 20:19:24 +0000 2009"));
}

TEST(ImpossibleDate, DoesNotHideARetweet) {
  const Report report =
      kept({account_file(),
            tweets_file({dated(2'000'000'000'000'000'000, "Thu Jan 01 00:00:00 +0000 1970", "RT @someone: invented"),
                         tweet(2)})});
  ASSERT_EQ(report.counts.tweets, 2);
  EXPECT_TRUE(report.subject.tweets[0].is_retweet);
}

}  // namespace
}  // namespace perch::tests
