// What is cut out of a stream of JSON, whole and broken, in pieces of any size.
#include "exports/value_cutter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "perch/caps.hpp"

namespace perch::tests {
namespace {

/// Wants the elements of `list` and the member `fact`.
class Log : public ValueSink {
 public:
  Want want(std::string_view path) override {
    if (path.ends_with("*/") || path == "fact/") return Want::whole;
    return path.empty() || path == "list/" || path == "other/" ? Want::inside : Want::nothing;
  }
  void enter(std::string_view path, bool /*is_list*/) override { lines += "in " + std::string(path) + "\n"; }
  void take(std::string_view path, RecordState state, std::span<std::uint8_t> value) override {
    constexpr std::string_view kStates[] = {"", "malformed", "truncated", "too large"};
    lines += std::string(path) + " " + std::string(value.begin(), value.end());
    lines += std::string(kStates[static_cast<std::size_t>(state)]) + "\n";
  }
  std::string lines;
};

std::string cut(std::string_view text, bool has_flat_records = false) {
  std::string first;
  for (const std::size_t piece : {std::size_t{1}, std::size_t{3}, text.size() + 1}) {
    Log log;
    ValueCutter cutter(log, has_flat_records);
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(std::min(piece, rest.size()))) {
      const auto now = rest.substr(0, piece);
      cutter.feed({reinterpret_cast<const std::uint8_t*>(now.data()), now.size()});
    }
    cutter.finish();
    if (piece == 1) first = log.lines;
    EXPECT_EQ(log.lines, first) << "in pieces of " << piece;
  }
  return first;
}

TEST(ValueCutter, TakesWhatIsWantedAndNothingElse) {
  EXPECT_EQ(cut(R"({"private":{"list":[1,"]}"]},"list":[{"a":[1,{"b":"]}\""}]},7,"x"],"fact": -1.5,"more":[[]]})"),
            "in \nin list/\nlist/*/ {\"a\":[1,{\"b\":\"]}\\\"\"}]}\nlist/*/ 7\nlist/*/ \"x\"\nfact/ -1.5\n");
}

TEST(ValueCutter, ScalarsInThePlaceOfListsAreTold) {
  EXPECT_EQ(cut(R"({"list":null,"other":[],"fact":null})"), "in \nlist/ null\nin other/\nfact/ null\n");
}

TEST(ValueCutter, WhiteSpaceAndAByteOrderMarkAreNothing) {
  EXPECT_EQ(cut("\xEF\xBB\xBF \n{ \"fact\" :\t1 , \"list\" : [ 1 ,\n 2 ] }\n"),
            "in \nfact/ 1\nin list/\nlist/*/ 1\nlist/*/ 2\n");
}

TEST(ValueCutter, ListsMayStandAtTheTop) { EXPECT_EQ(cut("[{\"a\":1},{}]"), "in \n*/ {\"a\":1}\n*/ {}\n"); }

TEST(ValueCutter, ABrokenElementCostsItself) {
  const std::string sound =
      "in list/\nlist/*/ {\"a\":1}\nlist/*/ malformed\nlist/*/ {\"a\":3}\nin other/\nother/*/ 4\n";
  for (const std::string broken :
       {R"({"a":"2},)", R"({"a":[2},)", R"({"a":{"b":2},)", R"({"a":2]},)", R"({"a" "2"},)"}) {
    const std::string text = R"({"list":[{"a":1},)" + broken + "\n" + R"({"a":3}],"other":[4]})";
    EXPECT_EQ(cut(text), "in \n" + sound) << broken;
  }
}

TEST(ValueCutter, InnerObjectsAreNotTakenForElements) {
  EXPECT_EQ(cut(R"([{"a":1},{"a":"2},{"inner":5},"list":[{"inner":6}],{"a":3}])"),
            "in \n*/ {\"a\":1}\n*/ malformed\n*/ {\"a\":3}\n");
}

TEST(ValueCutter, WhereRecordsAreFlatAListEndsBehindABrokenElement) {
  const std::string text = R"({"list":[{"a":1},{"a":2,{"b"],"other":[{"c":3}],"fact":4})";
  EXPECT_EQ(cut(text, true),
            "in \nin list/\nlist/*/ {\"a\":1}\nlist/*/ malformed\nin other/\nother/*/ {\"c\":3}\nfact/ 4\n");
}

TEST(ValueCutter, WhatIsSteppedOverMayBeBroken) {
  EXPECT_EQ(cut("{\"private\":[{\"a\":\"line\nend\"},{\"b\" \"c\"}],\"fact\":1}"), "in \nfact/ 1\n");
}

TEST(ValueCutter, ABrokenMemberIsReadToItsEnd) {
  EXPECT_EQ(cut(R"({"fact":{"a" "b"},"list":[1]})"), "in \nfact/ malformed\nin list/\nlist/*/ 1\n");
}

TEST(ValueCutter, WhatIsOpenAtTheEndIsTruncated) {
  EXPECT_EQ(cut(R"({"list":[{"a":1},{"a)"), "in \nin list/\nlist/*/ {\"a\":1}\nlist/*/ truncated\n");
  EXPECT_EQ(cut(R"({"fact":12)"), "in \nfact/ 12\n");
  EXPECT_EQ(cut(R"({"fact":"12)"), "in \nfact/ truncated\n");
  EXPECT_EQ(cut(R"({"private":{"a)"), "in \n");
  EXPECT_EQ(cut(""), "");
}

TEST(ValueCutter, LargeAndDeepValuesCostThemselves) {
  const std::string large(caps::kRecordBytes, 'x');
  EXPECT_EQ(cut(R"({"list":[{"a":")" + large + R"("},{"a":2}]})"),
            "in \nin list/\nlist/*/ too large\nlist/*/ {\"a\":2}\n");
  const std::string deep = std::string(caps::kNestingDepth, '[') + std::string(caps::kNestingDepth, ']');
  EXPECT_EQ(cut("[{\"a\":1},{\"a\":" + deep + "},{\"a\":3}]"), "in \n*/ {\"a\":1}\n*/ malformed\n*/ {\"a\":3}\n");
}

TEST(ValueCutter, KeysOfAnyLengthDoNotGrowThePath) {
  EXPECT_EQ(cut("{\"" + std::string(1 << 20, 'k') + "\":1,\"fact\":2}"), "in \nfact/ 2\n");
}

}  // namespace
}  // namespace perch::tests
