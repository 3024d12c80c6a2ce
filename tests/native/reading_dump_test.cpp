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

TEST(DumpReading, KeepsForLaterOnlyWhatBelongsToASingleAccount) {
  WindowChoice choice;
  choice.keeps_tweets = choice.keeps_only_of_one = true;
  const auto kept_of = [&](const std::string& text) {
    std::vector<bool> kept;
    for (const Report& report : read(any_network(), {{"dump.json", text}}, choice, 100, Keep::posts).reports) {
      kept.push_back(!report.window_tweets.empty());
      EXPECT_EQ(report.subject.texts != nullptr, kept.back());
      EXPECT_EQ(report.subject.tweets.capacity() > 0, kept.back());
      EXPECT_EQ(report.window_tweets.capacity() > 0, kept.back());
      EXPECT_EQ(report.counts.tweets, 2) << "numbers stay";
    }
    return kept;
  };
  const std::string two = tweet(1) + "," + tweet(2, 1);
  EXPECT_EQ(kept_of("{" + account("a", two) + "}"), std::vector<bool>{true});
  EXPECT_EQ(kept_of("{" + account("a", two) + "," + account("b", two) + "," + account("c", two) + "}"),
            (std::vector<bool>{false, false, false}));
  for (const Report& report : reports_of("{" + account("a", two) + "," + account("b", two) + "}")) {
    EXPECT_EQ(report.subject.tweets.capacity(), 0u) << "nothing that nobody asked for";
  }
  choice.keeps_only_of_one = false;
  EXPECT_EQ(kept_of("{" + account("a", two) + "," + account("b", two) + "}"), (std::vector<bool>{true, true}));
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

TEST(DumpReading, AnAccountThatWasCutIsToldAsThat) {  // E4
  const std::string two = tweet(1) + "," + tweet(2, 1);
  const std::string dump = "{" + account("a", two) + ",\n" + account("b", two) + "}";
  const auto whole = reports_of(dump);
  ASSERT_EQ(whole.size(), 2u);
  for (const Report& report : whole) EXPECT_FALSE(warns(report, "file_damaged: b"));
  for (const std::size_t missing : {2u, 3u, 30u, 60u}) {
    const auto cut = reports_of(dump.substr(0, dump.size() - missing));
    ASSERT_EQ(cut.size(), 2u) << missing;
    EXPECT_TRUE(warns(cut[1], "file_damaged: b")) << missing;
    EXPECT_FALSE(warns(cut[0], "file_damaged: a")) << missing;
  }
}

TEST(DumpReading, AnAccountIsFoundByItsNameInTheDumpAndByItsId) {
  const std::string dump = "{" + account("bob", tweet(1), R"("id":6,"screen_name":"bobby")") + "," +
                           account("zed", tweet(2), R"("id":7,"screen_name":"zeddy")") + "}";
  for (const char* wanted : {"bob", "6", "bobby", "@Bobby"}) {
    const Outcome outcome = read(any_network(), {{"dump.json", dump}}, {}, 100, Keep::numbers, wanted);
    ASSERT_EQ(outcome.reports.size(), 1u) << wanted;
    EXPECT_EQ(outcome.reports[0].subject.account.key, "bob");
  }
}

}  // namespace
}  // namespace perch::tests
