// One broken record between good ones: the good ones are kept, and the broken one is told once.
#include <gtest/gtest.h>

#include "scan.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;
using States = std::vector<RecordState>;

/// A tweet with all that makes recovery hard: objects in lists, and text with brackets.
std::string tweet(int id, bool wrapped, const std::string& text = "an {invented} [line], \\\"quoted\\\"") {
  const std::string inner =
      "{\"created_at\":\"Wed Oct 10 20:19:24 +0000 2018\",\"entities\":{\"hashtags\":[{\"text\":\"a\"},"
      "{\"text\":\"b\"}],\"user_mentions\":[{\"id\":\"7\"},{\"id\":\"8\"}]},\"full_text\":\"" +
      text + "\",\"id\":\"" + std::to_string(id) + "\"}";
  return wrapped ? "{\"tweet\":" + inner + "}" : inner;
}

std::string list_of(const Strings& records) {
  std::string out = "window.YTD.tweets.part0 = [\n";
  for (std::size_t i = 0; i < records.size(); ++i) out += (i == 0 ? "" : ",\n") + records[i];
  return out + "\n]";
}

struct Defect {
  const char* name;
  std::string (*break_it)(std::string record);
  friend std::ostream& operator<<(std::ostream& out, const Defect& defect) { return out << defect.name; }
};

std::string without(std::string record, const std::string& part, const std::string& instead = "") {
  const std::size_t at = record.find(part);
  EXPECT_NE(at, std::string::npos) << part;
  return record.replace(at, part.size(), instead);
}

const Defect kDefects[] = {
    {"a_key_without_its_closing_quote", [](std::string r) { return without(r, "\"id\":\"", "\"id:\""); }},
    {"a_date_without_its_closing_quote", [](std::string r) { return without(r, "2018\",", "2018,"); }},
    {"a_text_without_its_opening_quote",
     [](std::string r) { return without(r, "\"full_text\":\"", "\"full_text\":"); }},
    {"no_closing_brace", [](std::string r) { return r.substr(0, r.size() - 1); }},
    {"no_closing_brace_inside", [](std::string r) { return without(r, "]},\"full_text\"", "],\"full_text\""); }},
    {"a_brace_too_many_inside", [](std::string r) { return without(r, "]},\"full_text\"", "]}},\"full_text\""); }},
    {"a_bracket_of_the_wrong_kind",
     [](std::string r) { return without(r, "],\"user_mentions\"", "},\"user_mentions\""); }},
    {"no_closing_bracket", [](std::string r) { return without(r, "],\"user_mentions\"", ",\"user_mentions\""); }},
    {"garbage_between_members",
     [](std::string r) { return without(r, ",\"full_text\"", ",\x01\x02\xFFgarbage\"full_text\""); }},
    {"garbage_for_a_value", [](std::string r) { return without(r, "\"7\"", "<html>"); }},
    {"cut_in_the_middle", [](std::string r) { return r.substr(0, r.size() / 2); }},
    {"cut_after_its_first_key", [](std::string r) { return r.substr(0, r.find(':') + 1); }},
};

class BrokenRecord : public testing::TestWithParam<std::tuple<Defect, bool, int>> {};

TEST_P(BrokenRecord, CostsNoOtherRecord) {
  const auto& [defect, wrapped, place] = GetParam();
  Strings records;
  for (int id = 1; id <= 5; ++id) records.push_back(tweet(id, wrapped));
  Strings good = records;
  good.erase(good.begin() + place);
  records[static_cast<std::size_t>(place)] = defect.break_it(records[static_cast<std::size_t>(place)]);
  const Scan out = scan(list_of(records));
  Strings kept = out.complete();
  std::erase_if(kept, [&](const std::string& r) { return std::find(good.begin(), good.end(), r) == good.end(); });
  EXPECT_EQ(kept, good);
  // The broken one is told once. A bare record with a brace too many is complete where it seems to end, and what is
  // left of it is told as one more.
  const bool ends_early = !wrapped && std::string_view(defect.name) == "a_brace_too_many_inside";
  EXPECT_EQ(out.cuts.size(), records.size() + (ends_early ? 1 : 0));
}

INSTANTIATE_TEST_SUITE_P(Every, BrokenRecord,
                         testing::Combine(testing::ValuesIn(kDefects), testing::Bool(), testing::Values(0, 2, 4)),
                         [](const auto& test) {
                           return std::string(std::get<0>(test.param).name) +
                                  (std::get<1>(test.param) ? "_wrapped" : "_bare") + "_at_" +
                                  std::to_string(std::get<2>(test.param));
                         });

TEST(Recovery, ABraceTooManyAtTheEndIsNoise) {
  for (const bool wrapped : {true, false}) {
    const Scan out = scan(list_of({tweet(1, wrapped), tweet(2, wrapped) + "}", tweet(3, wrapped)}));
    EXPECT_EQ(out.complete(), (Strings{tweet(1, wrapped), tweet(2, wrapped), tweet(3, wrapped)}));
  }
}

TEST(Recovery, ATruncatedFileKeepsWhatWasComplete) {
  const std::string text = list_of({tweet(1, true), tweet(2, true), tweet(3, true)});
  const std::size_t third = text.find(tweet(3, true));
  for (std::size_t size = third + 1; size < text.find(tweet(3, true)) + tweet(3, true).size(); size += 9) {
    const Scan out = scan(text.substr(0, size));
    EXPECT_EQ(out.complete(), (Strings{tweet(1, true), tweet(2, true)})) << size;
    EXPECT_EQ(out.broken(), States{RecordState::truncated}) << size;
  }
}

TEST(Recovery, RawLineEndsAndControlCharactersInTextAreKept) {
  const std::string odd = tweet(2, true, "line one\nline two\tand \x01 \x1F more\r\nline three");
  const Scan out = scan(list_of({tweet(1, true), odd, tweet(3, true)}));
  EXPECT_EQ(out.complete(), (Strings{tweet(1, true), odd, tweet(3, true)}));
}

TEST(Recovery, BrokenUtf8IsNoReasonToBreakARecord) {
  const std::string odd = tweet(2, true, "\xC3\x28 \xFF\xFE \xED\xA0\x80 \xF0\x9F");
  const Scan out = scan(list_of({tweet(1, true), odd, tweet(3, true)}));
  EXPECT_EQ(out.complete(), (Strings{tweet(1, true), odd, tweet(3, true)}));
}

TEST(Recovery, TooDeepRecordsAreBroken) {
  const std::string deep = "{\"tweet\":" + std::string(64, '[') + std::string(64, ']') + "}";
  const Scan out = scan(list_of({tweet(1, true), deep, tweet(3, true)}));
  EXPECT_EQ(out.complete(), (Strings{tweet(1, true), tweet(3, true)}));
  EXPECT_EQ(out.broken(), States{RecordState::malformed});
}

TEST(Recovery, GarbageWithoutAnyRecordEnds) {
  EXPECT_LE(scan("[ {{{{{{{{ ").cuts.size(), 8u);
  EXPECT_LE(scan("[ }}}}}}]]]] ").cuts.size(), 0u);
  EXPECT_LE(scan("[ \"\"\"\"\"\"\" ").cuts.size(), 4u);
}

TEST(Recovery, DecisionsDoNotDependOnTheChunksAroundLongWhiteSpace) {
  const std::string gap(400, ' ');
  scan("[{\"tweet\":{\"a\":\"x\n" + gap + "\"b\":1}},{\"tweet\":{\"a\":\"y\"}}]");
  scan("[{\"tweet\":{\"a\":\"x\"}},{\"tweet\":{\"a\":{" + gap + "\"tweet\":{\"a\":\"y\"}}]");
  scan("[{" + gap + "\"tweet\":{\"a\":\"x\"}},{" + gap + "\"tweet\":{\"a\":\"y\",{" + gap +
       "\"tweet\":{\"a\":\"z\"}}]");
}

/// The head of the first record may be lost, so that an object inside it is the first thing that opens.
TEST(Recovery, FindsTheRecordsBehindTheRestOfOne) {
  for (const bool wrapped : {false, true}) {
    const std::string first = tweet(1, wrapped), second = tweet(2, wrapped), third = tweet(3, wrapped);
    for (std::size_t at = first.find('{', 1); at != std::string::npos; at = first.find('{', at + 1)) {
      if (wrapped && at < 10) continue;  // that one is whole, but for its wrapper
      Strings complete;
      for (const Cut& cut : scan(list_of({first.substr(at), second, third})).cuts) {
        if (cut.state == RecordState::complete) complete.push_back(cut.bytes);
      }
      ASSERT_GE(complete.size(), 2u) << first.substr(at);
      EXPECT_EQ(complete[complete.size() - 2], second) << first.substr(at);
      EXPECT_EQ(complete.back(), third) << first.substr(at);
    }
  }
}

}  // namespace
}  // namespace perch::tests
