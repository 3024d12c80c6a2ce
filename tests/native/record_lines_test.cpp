// Lines and lists with something among the records that is none: no record is lost, and each of the others is told.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "scan.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

/// Records of one form, each with what makes recovery hard: objects in lists that open as records may.
Strings records_of(std::string_view form) {
  Strings out;
  for (int id = 1; id <= 4; ++id) {
    const std::string number = std::to_string(id);
    const std::string inside = R"("entities":{"hashtags":[{"text":"a"},{"text":"b"}],"media":[{"id":"7"},{"id":"8"}]})";
    std::string record =
        R"({"created_at":"Wed Oct 10 20:19:24 +0000 2018",)" + inside + R"(,"id_str":")" + number + "\"}";
    if (form == "wrapped") record = wrapped(record);
    if (form == "v2") record = R"({"id":")" + number + R"(","text":"a",)" + inside + R"(,"author_id":"5"})";
    out.push_back(std::move(record));
  }
  return out;
}

std::string lines(const Strings& records) {
  std::string out;
  for (const std::string& record : records) out += record + "\n";
  return out;
}

Strings with(Strings records, std::size_t at, const std::string& junk) {
  records.insert(records.begin() + static_cast<std::ptrdiff_t>(at), junk);
  return records;
}

/// Those of the complete records that are among the good ones, in their order.
Strings kept(const Scan& out, const Strings& good) {
  Strings complete = out.complete();
  std::erase_if(complete, [&](const std::string& r) { return std::find(good.begin(), good.end(), r) == good.end(); });
  return complete;
}

class JunkLine : public testing::TestWithParam<std::string> {};

TEST_P(JunkLine, CostsNoRecordAndIsCounted) {
  for (const char* form : {"bare", "v2", "wrapped"}) {
    const Strings good = records_of(form);
    for (const std::size_t at : {std::size_t{0}, std::size_t{2}, std::size_t{4}}) {
      const Scan out = scan(lines(with(good, at, GetParam())), FileShape::unknown);
      EXPECT_EQ(kept(out, good), good) << form << " at " << at;
      EXPECT_EQ(out.cuts.size(), good.size() + 1) << form << " at " << at;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Every, JunkLine,
                         testing::Values("hello", "null", "42", "\"x\"", "},", "# comment", "\"full_text\":\"tail\"}",
                                         "a\tb {c} [d]", R"({"delete":{"status":{"id":1}}})",
                                         R"({"limit":{"track":3}})", "{}", R"({"a":1})", R"({"id":5,"full_te)",
                                         R"({"created_at":"Wed)"));

TEST(JunkLines, AreCountedOneByOne) {
  const Strings good = records_of("bare");
  const Scan out = scan("a\nb\n\n" + lines(good) + "c\nd", FileShape::unknown);
  EXPECT_EQ(kept(out, good), good);
  EXPECT_EQ(out.broken(), std::vector<RecordState>(4, RecordState::malformed));
}

TEST(JunkLines, BetweenPagesAndAccountsOfADumpCostNone) {
  const std::string page = R"({"data":[)" + records_of("v2")[0] + "]}\n";
  const Strings tweets = {records_of("v2")[0], records_of("v2")[0]};
  for (const char* junk : {"hello\n", "null\n", "\"}]}\n"}) {
    EXPECT_EQ(kept(scan(page + junk + page, FileShape::unknown), tweets), tweets) << junk;
    EXPECT_EQ(kept(scan(junk + page + page, FileShape::unknown), tweets), tweets) << junk;
  }
  const std::string account = R"({"1":{"user_data":{"id":1},"tweets":[{"id":2}]}})"
                              "\n";
  const auto accounts = [](const Scan& out) {
    return std::count_if(out.cuts.begin(), out.cuts.end(),
                         [](const Cut& cut) { return cut.kind == RecordKind::account_tweet; });
  };
  for (const char* junk : {"hello\n", "null\n", "{}\n",
                           R"({"limit":{"track":3}})"
                           "\n"}) {
    EXPECT_EQ(accounts(scan(account + junk + account, FileShape::unknown)), 2) << junk;
    EXPECT_EQ(accounts(scan(junk + account + account, FileShape::unknown)), 2) << junk;
  }
}

TEST(JunkLines, OfAPageThatOnlySaysWhatWentWrongAreFollowedByTweets) {
  const Strings good = records_of("bare");
  EXPECT_EQ(kept(scan(lines(with(good, 0, R"({"errors":[{"code":1}]})")), FileShape::unknown), good), good);
}

class LoneValue : public testing::TestWithParam<std::string> {};

TEST_P(LoneValue, InAListCostsNoRecord) {
  for (const char* form : {"bare", "v2", "wrapped"}) {
    const Strings good = records_of(form);
    std::string rest;
    for (const std::string& record : good) rest += (rest.empty() ? "" : ",") + record;
    const Scan out = scan("[" + GetParam() + rest + "]");
    EXPECT_EQ(kept(out, good), good) << form;
    const auto commas = static_cast<std::size_t>(std::count(GetParam().begin(), GetParam().end(), ','));
    EXPECT_EQ(out.broken().size(), std::max<std::size_t>(commas, 1)) << form;
  }
}

INSTANTIATE_TEST_SUITE_P(Every, LoneValue,
                         testing::Values("null,", "1,", "\"x\",", "true,", "[],", "undefined,", "1,null,\"x\",", "[",
                                         "{", "// comment\n"));

TEST(FirstRecord, WithABrokenKeyCostsOnlyItself) {
  for (const char* form : {"bare", "v2", "wrapped"}) {
    const Strings good = records_of(form);
    std::string text = "[" + good[0].substr(0, 4) + "\"" + good[0].substr(4);
    for (std::size_t i = 1; i < good.size(); ++i) text += "," + good[i];
    EXPECT_EQ(kept(scan(text + "]"), good), Strings(good.begin() + 1, good.end())) << form;
  }
}

TEST(ClosedTooEarly, AListGoesOnAtItsNextRecord) {
  for (const char* form : {"bare", "wrapped"}) {
    const Strings good = records_of(form);
    std::string third = good[2];
    third[0] = ']';
    const Scan out = scan("window.YTD.tweets.part0 = [" + good[0] + "," + good[1] + "," + third + "," + good[3] + "]");
    EXPECT_EQ(kept(out, good), (Strings{good[0], good[1], good[3]})) << form;
    EXPECT_EQ(out.broken().size(), 1u) << form;
    EXPECT_EQ(out.prefix, "window.YTD.tweets.part0") << form;
  }
}

TEST(TextAfterTheList, IsNoRecord) {
  const Strings good = records_of("wrapped");
  const std::string text = "window.YTD.tweets.part0 = [" + good[0] + "];\n// saved by hand {\"a\":1} [\"b\"]\n";
  EXPECT_EQ(scan(text).cuts.size(), 1u);
}

TEST(Prefix, MayHaveACommentAbove) {
  EXPECT_EQ(scan("// saved by hand\nwindow.YTD.tweets.part0 = [" + records_of("wrapped")[0] + "]").prefix,
            "window.YTD.tweets.part0");
}

}  // namespace
}  // namespace perch::tests
