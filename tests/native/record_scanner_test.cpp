// Well-formed input in every form that exports and tools write it.
#include <gtest/gtest.h>

#include "scan.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;
const Strings kTwo = {R"({"id":"1"})", R"({"id":"2"})"};

TEST(Scanner, CutsTheElementsOfAList) {
  const Scan out = scan(R"(window.YTD.tweets.part0 = [ {"id":"1"}, {"id":"2"} ])");
  EXPECT_EQ(out.complete(), kTwo);
  EXPECT_EQ(out.prefix, "window.YTD.tweets.part0");
  EXPECT_TRUE(out.broken().empty());
  EXPECT_TRUE(out.saw_json);
}

TEST(Scanner, ReadsEveryFormOfPrefix) {
  const std::pair<const char*, const char*> prefixes[] = {
      {"window.YTD.tweet.part12 = ", "window.YTD.tweet.part12"},
      {"window.YTD.community_tweet.part0=", "window.YTD.community_tweet.part0"},
      {"\xEF\xBB\xBFwindow.YTD.tweets.part0 = ", "window.YTD.tweets.part0"},
      {"\r\n  window.YTD.tweets.part0 =\r\n", "window.YTD.tweets.part0"},
      {"module.exports = ", "module.exports"},
      {"var x = ", "var x"},
      {"Grailbird.data.tweets_2014_05 = \n", "Grailbird.data.tweets_2014_05"},
      {"", ""},
      {"\xEF\xBB\xBF", ""},
      {"\n\n  \t", ""}};
  for (const auto& [prefix, name] : prefixes) {
    const Scan out = scan(prefix + std::string(R"([{"id":"1"},{"id":"2"}])"));
    EXPECT_EQ(out.complete(), kTwo) << prefix;
    EXPECT_EQ(out.prefix, name) << prefix;
  }
}

TEST(Scanner, TakesAnyWhiteSpaceAndATrailingSemicolon) {
  EXPECT_EQ(scan("window.YTD.tweets.part0 = [ {\"id\":\"1\"}\r\n,\r\n{\"id\":\"2\"}\r\n];\r\n").complete(), kTwo);
  EXPECT_EQ(scan("a=[{\"id\":\"1\"}\t,\t{\"id\":\"2\"}]\n\n;\n").complete(), kTwo);
}

TEST(Scanner, ReadsSeveralValuesOfOneFile) {
  EXPECT_EQ(scan(R"(window.YTD.tweets.part0 = [{"id":"1"}]; window.YTD.tweets.part1 = [{"id":"2"}];)").complete(),
            kTwo);
  EXPECT_EQ(scan("[{\"id\":\"1\"}]\n[{\"id\":\"2\"}]").complete(), kTwo);
  EXPECT_EQ(scan("{\"id\":\"1\"}\n{\"id\":\"2\"}\n").complete(), kTwo);
}

TEST(Scanner, GivesWrappedAndBareRecordsAsTheyStand) {
  const Scan out = scan(R"([{"tweet":{"id":"1","e":{"a":[{"b":1}]}}},{"id":"2"},{"tweet":{"id":"3"}}])");
  EXPECT_EQ(out.complete(),
            (Strings{R"({"tweet":{"id":"1","e":{"a":[{"b":1}]}}})", kTwo[1], R"({"tweet":{"id":"3"}})"}));
}

TEST(Scanner, ValuesOtherThanObjectsAreNoRecords) {
  for (const char* value : {"1", "-2.5e3", "true", "null", "\"a,b]\"", "[1,[2]]"}) {
    const Scan out = scan("[{\"id\":\"1\"}, " + std::string(value) + ", {\"id\":\"2\"}]");
    EXPECT_EQ(out.complete(), kTwo) << value;
    EXPECT_EQ(out.broken(), std::vector{RecordState::malformed}) << value;
  }
}

TEST(Scanner, ARecordMayOpenWithItsOwnKeyAgain) {
  const std::string record = R"({"verified":{"verified":false}})";
  EXPECT_EQ(scan("[" + record + "," + record + "]").complete(), (Strings{record, record}));
}

TEST(Scanner, EmptyListsAndFilesHoldNothing) {
  for (const char* text : {"window.YTD.tweets.part0 = [ ]", "[]", "[\n]\n", "[ , ]"}) {
    EXPECT_TRUE(scan(text).cuts.empty()) << text;
    EXPECT_TRUE(scan(text).saw_json) << text;
  }
  for (const char* text : {"", " ", "window.YTD.tweets.part0 = ", "hello"}) {
    EXPECT_TRUE(scan(text).cuts.empty()) << text;
    EXPECT_FALSE(scan(text).saw_json) << text;
  }
}

TEST(Scanner, BracketsAndQuotesInsideStringsAreText) {
  const std::string record = R"({"t":"a \" } ] { [ \\","u":"\\\"","v":"}]"})";
  EXPECT_EQ(scan("[" + record + "," + record + "]").complete(), (Strings{record, record}));
}

TEST(Scanner, StringsMayHoldAnyCharacterAndEscape) {
  const std::string record = "{\"t\":\"\\ud83d\\ude00 \\n \xF0\x9F\x98\x80 \xE2\x80\xA8 \x7F\"}";
  EXPECT_EQ(scan("[" + record + "]").complete(), Strings{record});
}

TEST(Scanner, SixtyFourLevelsAreNotTooDeep) {
  const std::string open(63, '['), close(63, ']');
  const std::string record = "{\"t\":" + open + close + "}";
  EXPECT_EQ(scan("[" + record + ",{\"id\":\"2\"}]").complete(), (Strings{record, kTwo[1]}));
}

TEST(Scanner, AWholeObjectIsOneRecord) {
  const Scan out =
      scan("window.__THAR_CONFIG = {\n  \"userInfo\" : { \"accountId\" : \"1\" },\n  \"x\" : [ ] }", FileShape::whole);
  ASSERT_EQ(out.cuts.size(), 1u);
  EXPECT_EQ(out.cuts[0].bytes, "{\n  \"userInfo\" : { \"accountId\" : \"1\" },\n  \"x\" : [ ] }");
  EXPECT_EQ(out.prefix, "window.__THAR_CONFIG");
}

TEST(Scanner, DecidesTheShapeByTheFirstBytes) {
  EXPECT_EQ(scan("[{}]", FileShape::unknown).shape, FileShape::list);
  EXPECT_EQ(scan("window.__THAR_CONFIG = {}", FileShape::unknown).shape, FileShape::whole);
  EXPECT_EQ(scan("{\"k\":{}}", FileShape::unknown).shape, FileShape::accounts);
  EXPECT_EQ(scan("nothing", FileShape::unknown).shape, FileShape::unknown);
}

TEST(Scanner, TextThatIsNoAssignmentOpensNothing) { EXPECT_TRUE(scan("see [here] and {there}").cuts.empty()); }

TEST(Scanner, LongTextBeforeTheJsonReadsTheSameInAnyChunks) {
  scan(std::string(600, 'x') + std::string(600, ' ') + R"([{"id":"1"}])");
  scan(std::string(600, ' ') + R"([{"id":"1"}])");
  scan(std::string(600, 'x') + R"( = [{"id":"1"}])");
  scan("window.YTD.tweets.part0" + std::string(600, ' ') + R"(= [{"id":"1"}])");
}

TEST(Scanner, RecordsHaveReadableBytesBehindThem) {
  RecordScanner scanner(FileShape::list);
  const std::string_view text = R"([{"id":"1"}])";
  std::memcpy(scanner.writable(text.size()).data(), text.data(), text.size());
  scanner.commit(text.size());
  const auto record = scanner.next();
  ASSERT_TRUE(record);
  unsigned sum = 0;  // the address sanitizer watches
  for (std::size_t i = 0; i < record->bytes.size() + RecordScanner::kPaddingBytes; ++i) sum += record->bytes.data()[i];
  EXPECT_GT(sum, 0u);
}

}  // namespace
}  // namespace perch::tests
