// Dumps of the API: each account on its own.
#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

std::string account(const std::string& key, const std::string& tweets,
                    const std::string& user = R"("screen_name":"invented","followers_count":10)") {
  return "\"" + key + "\":{\"user_data\":{" + user + "},\"tweets\":[" + tweets +
         "],\"crawled_at\":\"2020-05-20 09:18:42\"}";
}

Reports reports_of(const std::string& text, WindowChoice window = {}) {
  Outcome outcome = read(any_network(), {{"dump.json", text}}, window, 100);
  EXPECT_EQ(outcome.error, std::nullopt);
  return std::move(outcome.reports);
}

TEST(DumpReading, GivesOneReportAnAccountInTheirOrder) {
  const auto reports =
      reports_of("{" + account("b", tweet(1) + "," + tweet(2, 1)) + "," + account("a", tweet(3)) + "}");
  ASSERT_EQ(reports.size(), 2u);
  EXPECT_EQ(reports[0].subject.account.key, "b");
  EXPECT_EQ(reports[0].subject.kind, SourceKind::api_dump);
  EXPECT_EQ(reports[0].subject.dialect, "api_v1.1");
  EXPECT_EQ(reports[0].subject.crawled_at_source, "dump");
  EXPECT_EQ(reports[0].subject.account.followers, 10);
  EXPECT_EQ(reports[0].counts.tweets, 2);
  EXPECT_EQ(reports[1].subject.account.key, "a");
  EXPECT_EQ(reports[1].abstained, Abstention::too_few_tweets);
  EXPECT_EQ(reports[1].abstained_detail, "1");
}

/// So many accounts with three tweets each, read with all that can be kept of them.
Reports full_reports(std::size_t count) {
  std::string text = "{";
  for (std::size_t i = 0; i < count; ++i) {
    text += (i == 0 ? "" : ",") + account(std::to_string(i), tweet(1) + "," + tweet(2, 1) + "," + tweet(3, 2));
  }
  text += "}";
  WindowChoice window;
  window.keeps_tweets = true;
  Reading reading(any_network(), window, {}, Keep::posts);
  reading.add_entry("dump.json", text.size());
  EXPECT_TRUE(reading.plan());
  reading.begin(reading.next().value_or(0));
  feed(reading, text, 1000);
  reading.end();
  EXPECT_TRUE(reading.finish());
  return std::move(reading.reports());
}

TEST(DumpReading, FewAccountsKeepTheirTweetsAndOfManyNoneDoes) {
  const Reports few = full_reports(caps::kFullReports);
  ASSERT_EQ(few.size(), caps::kFullReports);
  for (const Report& report : few) {
    EXPECT_EQ(report.window_tweets.size(), 3u);
    EXPECT_EQ(report.subject.tweets.size(), 3u);
    EXPECT_TRUE(report.subject.texts);
  }
  const Reports many = full_reports(caps::kFullReports + 3);
  ASSERT_EQ(many.size(), caps::kFullReports + 3);
  for (const Report& report : many) {
    EXPECT_EQ(report.window_tweets.capacity(), 0u);
    EXPECT_EQ(report.subject.tweets.capacity(), 0u);
    EXPECT_FALSE(report.subject.texts);
  }
  EXPECT_EQ(to_json(many[7]), to_json(few[7])) << "the report itself is the same";
}

TEST(DumpReading, ATweetLeavesNothingBehindThatIsNotAskedFor) {
  const auto reports = reports_of("{" + account("a", tweet(1) + "," + tweet(2, 1)) + "}");
  EXPECT_EQ(reports[0].subject.tweets.capacity(), 0u);
}

TEST(DumpReading, TakesAllTweetsInTheOrderGivenUnlessAWindowIsChosen) {
  std::string tweets;
  for (int i = 0; i < 59; ++i) tweets += (i == 0 ? "" : ",") + tweet(i + 1, i);
  const auto all = reports_of("{" + account("a", tweets + "," + tweets) + "}");
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all[0].window.size, std::nullopt);
  EXPECT_EQ(all[0].window.tweets, 118) << "a dump was chosen by somebody: nothing is taken out of it";
  const auto few = reports_of("{" + account("a", tweets) + "}", {5});
  EXPECT_EQ(few[0].window.tweets, 5);
  EXPECT_EQ(few[0].window.from_s, 1'539'202'740 + 54);
}

TEST(DumpReading, AMissingPartMakesAttributesUnknownAndNoMore) {
  const auto reports = reports_of(
      R"({"a":{"tweets":[]},"b":{"user_data":{"screen_name":"x"}},"c":{"crawled_at":"2020-05-20 09:18:42"},"d":{"other":1}})");
  ASSERT_EQ(reports.size(), 3u);
  EXPECT_EQ(reports[0].attributes[Attribute::popularity], AttributeValue(Unknown::followers_missing));
  EXPECT_EQ(reports[1].attributes[Attribute::age], AttributeValue(Unknown::created_at_missing));
  EXPECT_EQ(reports[2].subject.account.crawled_us, 1'589'966'322'000'000);
}

TEST(DumpReading, ABrokenTweetIsSkippedAndToldInItsAccountOnly) {
  const std::string broken = R"({"id_str":"9","full_text":"lost})";
  const auto reports =
      reports_of("{" + account("a", tweet(1)) + "," + account("b", tweet(2) + "," + broken + "," + tweet(3, 1)) + "," +
                 account("c", tweet(4)) + "}");
  ASSERT_EQ(reports.size(), 3u);
  EXPECT_EQ(reports[0].subject.records.skipped_in_all(), 0);
  EXPECT_EQ(reports[1].subject.records.read, 2);
  EXPECT_EQ(reports[1].subject.records.skipped_in_all(), 1);
  EXPECT_TRUE(warns(reports[1], "records_skipped: 1"));
  EXPECT_EQ(reports[2].subject.records.skipped_in_all(), 0);
}

TEST(DumpReading, ABrokenUserIsToldAndTheTweetsStay) {
  const auto reports =
      reports_of(R"({"a":{"user_data":{"screen_name" "x"},"tweets":[)" + tweet(1) + R"(],"crawled_at":7}})");
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_TRUE(warns(reports[0], "file_damaged: user_data"));
  EXPECT_TRUE(warns(reports[0], "file_damaged: crawled_at"));
  EXPECT_EQ(reports[0].counts.tweets, 1);
}

TEST(DumpReading, TheKeyMayBeAMemberAndHasItsEscapesUndone) {
  EXPECT_EQ(reports_of(R"({"key":"named","user_data":{},"tweets":[]})")[0].subject.account.key, "named");
  EXPECT_EQ(reports_of("{" + account(R"(a\"\u00e5)", "") + "}")[0].subject.account.key, "a\"å");
}

TEST(DumpReading, HandsReportsOverWhileItReads) {
  Reading reading(any_network(), {});
  const std::string first = "{" + account("a", tweet(1)) + ",", second = account("b", tweet(2)) + "}";
  reading.add_entry("dump.json", first.size() + second.size());
  ASSERT_TRUE(reading.plan());
  reading.begin(*reading.next());
  feed(reading, first, 1000);
  EXPECT_EQ(reading.reports().size(), 1u);
  reading.reports().clear();
  feed(reading, second, 1000);
  reading.end();
  EXPECT_TRUE(reading.finish());
  ASSERT_EQ(reading.reports().size(), 1u);
  EXPECT_EQ(reading.reports()[0].subject.account.key, "b");
}

TEST(Abstention, NamesTheAttributesThatAreMissing) {
  const auto reports = reports_of("{" + account("a", tweet(1) + "," + tweet(2, 1), "\"screen_name\":\"x\"") + "}");
  EXPECT_EQ(reports[0].abstained, Abstention::attributes_unknown);
  EXPECT_EQ(reports[0].abstained_detail,
            "interaction_mentions, interaction_hashtags, posting_intensity, popularity, confirmation_max, "
            "confirmation_mean, confirmation_h, "
            "spread_max, spread_mean, spread_h, language_variation, age");
}

}  // namespace
}  // namespace perch::tests
