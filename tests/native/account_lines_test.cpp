// One account a line: each line by itself.
#include "perch/account_lines.hpp"

#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "failing_memory.hpp"
#include "perch/caps.hpp"

namespace perch::tests {
namespace {

std::string account(const std::string& key, int tweets, const std::string& more = "") {
  std::string out = "\"" + key + "\":{\"user_data\":{\"screen_name\":\"invented\"},\"tweets\":[";
  for (int i = 0; i < tweets; ++i) out += (i == 0 ? "" : ",") + tweet(2'000'000'000'000'000'000 + i, i % 60);
  return out + more + "],\"crawled_at\":\"2020-05-20 09:18:42\"}";
}

std::string line_of(const std::string& key, int tweets, const std::string& more = "") {
  return "{" + account(key, tweets, more) + "}";
}

/// The report's JSON, or `code detail`.
std::string answer(AccountLines& lines, std::string_view line) {
  const auto report = lines.read(line);
  if (report) return to_json(report.value());
  return std::string(name(report.error().code)) + (report.error().detail.empty() ? "" : " ") + report.error().detail;
}

/// What a reading gives for a file with this line alone.
std::string read_alone(const std::string& line, WindowChoice window = {}) {
  const Outcome outcome = read(any_network(), {{"dump.json", line}}, window, 1 << 16);
  return outcome.reports.size() == 1 ? to_json(outcome.reports[0]) : "no report";
}

TEST(AccountLines, GivesTheReportOfAFileWithThatLineWhateverCameBefore) {
  const std::string flat =
      R"({"key":"k","user_data":{"followers_count":3},"tweets":[)" + tweet(1) + "," + tweet(2, 1) + "]}";
  const std::string lines[] = {line_of("a", 30),
                               flat,
                               line_of("b", 3, R"(,{"id_str":"9","full_text":"lost})"),
                               line_of("c", 0),
                               line_of("d", 12).substr(0, 900),
                               "hello {\"x\":" + line_of("no", 3),
                               line_of("e", 5, ",{\"tweet\":1},7"),
                               line_of("\\u0066\\\"", 2),
                               line_of("g\xFF", 2),
                               line_of("large", 6000)};
  AccountLines one(any_network());
  for (int round = 0; round < 2; ++round) {
    for (const std::string& line : lines) EXPECT_EQ(answer(one, line), answer(one, line));
    for (const std::string& line : lines) {
      const auto expected = read_alone(line);
      if (expected == "no report") continue;
      EXPECT_EQ(answer(one, line), expected) << line.substr(0, 80);
    }
  }
  EXPECT_NE(read_alone(lines[0]), "no report");
}

TEST(AccountLines, TakesTheWindowAndKeepsPostsWhereAsked) {
  AccountLines few(any_network(), {5});
  EXPECT_EQ(answer(few, line_of("a", 30)), read_alone(line_of("a", 30), {5}));
  AccountLines posts(any_network(), {}, Keep::posts);
  const auto report = posts.read(line_of("a", 30));
  ASSERT_TRUE(report);
  EXPECT_EQ(report.value().subject.tweets.size(), 30u);
  ASSERT_TRUE(report.value().subject.texts);
  EXPECT_EQ((*report.value().subject.texts)[report.value().subject.tweets[4].text], "invented");
}

TEST(AccountLines, NamesWhatIsNoAccount) {
  AccountLines lines(any_network());
  const std::string two = "{" + account("a", 2) + "," + account("b", 2) + "}";
  EXPECT_EQ(answer(lines, ""), "empty_line");
  EXPECT_EQ(answer(lines, "\r"), "empty_line");
  EXPECT_EQ(answer(lines, "\xEF\xBB\xBF \t"), "empty_line");
  EXPECT_EQ(answer(lines, "words"), "not_json");
  EXPECT_EQ(answer(lines, "{}"), "no_accounts");
  EXPECT_EQ(answer(lines, "[]"), "no_accounts");
  EXPECT_EQ(answer(lines, two), "several_accounts 2");
  EXPECT_EQ(answer(lines, line_of("a", 2) + line_of("b", 2) + line_of("c", 2)), "several_accounts 3");
  EXPECT_EQ(answer(lines, std::string(caps::kLineBytes + 1, ' ')),
            "line_too_long " + std::to_string(caps::kLineBytes + 1));
  EXPECT_EQ(answer(lines, std::string(caps::kLineBytes, ' ')), "empty_line");
  EXPECT_EQ(answer(lines, line_of("a", 2)), read_alone(line_of("a", 2))) << "nothing of it stays";
}

TEST(AccountLines, MarksAndBlanksAroundDoNoHarm) {
  AccountLines lines(any_network());
  EXPECT_EQ(answer(lines, "\xEF\xBB\xBF  " + line_of("a", 2) + " \r"), read_alone(line_of("a", 2)));
}

TEST(AccountLines, MemoryThatRunsOutCostsOneLine) {
  const std::string line = line_of("a_key_that_is_longer_than_short", 40);
  const std::string expected = read_alone(line);
  int failures = 0;
  for (std::int64_t at = 0;; ++at) {
    AccountLines lines(any_network());
    bool has_failed = false;
    std::string first;
    {
      const FailingMemory failing(at);
      const auto report = lines.read(line);
      has_failed = failing.has_failed();
      EXPECT_EQ(report.ok(), !has_failed);
      EXPECT_TRUE(report.ok() || report.error().code == ErrorCode::out_of_memory);
    }
    EXPECT_EQ(answer(lines, line), expected) << at;
    if (!has_failed) break;
    ++failures;
  }
  EXPECT_GT(failures, 10);
}

TEST(AccountLines, AnErrorStandsInOneLineWithItsNumber) {
  EXPECT_EQ(line_error_json({ErrorCode::several_accounts, "2"}, 17),
            R"({"error":{"code":"several_accounts","detail":"2","line":17}})");
}

}  // namespace
}  // namespace perch::tests
