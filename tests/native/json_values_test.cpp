// Numbers and texts as JSON writes them.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "json/json.hpp"
#include "json/writer.hpp"

namespace perch::tests {
namespace {

TEST(Number, HasNoPointWhereItNeedsNone) {
  EXPECT_EQ(json::number(3.0), "3");
  EXPECT_EQ(json::number(-10.0), "-10");
  EXPECT_EQ(json::number(0.0), "0");
  EXPECT_EQ(json::number(-0.0), "0");
  EXPECT_EQ(json::number(0.25), "0.25");
  EXPECT_EQ(json::number(0.1), "0.1");
  EXPECT_EQ(json::number(123428.5714), "123428.5714");
}

TEST(Number, ReadsBackAsTheSameDouble) {
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> mantissa(-10.0, 10.0), exponent(-12.0, 12.0);
  for (int i = 0; i < 20'000; ++i) {
    const double value = mantissa(random) * std::pow(10.0, exponent(random));
    const auto back = json::parse_number(json::number(value));
    ASSERT_EQ(back, value) << json::number(value);
  }
}

TEST(ParseNumber, TakesWhatCsvWritersPrint) {
  const std::pair<const char*, double> numbers[] = {
      {"0", 0},       {"-1.5", -1.5}, {"+2", 2}, {"007", 7},   {".5", 0.5},   {"5.", 5},    {"1e3", 1000},
      {"1E-3", 1e-3}, {"-.25", -.25}, {"1.", 1}, {"00.5", .5}, {"2e+2", 200}, {"1e-400", 0}};
  for (const auto& [text, value] : numbers) EXPECT_EQ(json::parse_number(text), value) << text;
}

TEST(ParseNumber, RefusesEverythingElse) {
  for (const char* text :
       {"",     " ",     "-",    "+",   ".",   "-.", "abc", "1x",    "1 2",  "1,5",  "nan",   "NaN",   "inf",
        "-inf", "1e999", "0x10", "--1", "+-1", "1e", "e5",  "1.2.3", "null", "true", "\"1\"", "1e5.5", "1_000"}) {
    EXPECT_EQ(json::parse_number(text), std::nullopt) << text;
  }
}

TEST(Unescape, MakesKeysPlainText) {
  EXPECT_EQ(json::unescape("plain"), "plain");
  EXPECT_EQ(json::unescape(R"(a\"b\\c\/d\u00e5)"), "a\"b\\c/då");
  EXPECT_EQ(json::unescape(R"(\ud83d\ude00)"), "\xF0\x9F\x98\x80");
  EXPECT_EQ(json::unescape(R"(bad \x escape)"), "");
  EXPECT_EQ(json::unescape("\xFFz"), "?z");
  EXPECT_EQ(json::unescape(""), "");
}

TEST(Writer, EscapesWhatJsonAsksFor) {
  json::Writer out(false);
  out.value(std::string_view("a\"b\\c\n\x01\x7F<å>"));
  EXPECT_EQ(std::move(out).take(), "\"a\\\"b\\\\c\\u000a\\u0001\\u007f<å>\"");
}

TEST(Writer, PutsCommasAndIndentation) {
  const auto written = [](bool pretty) {
    json::Writer out(pretty);
    out.open_object();
    out.key("a");
    out.open_array();
    out.value(std::int64_t{1});
    out.value(true);
    out.null();
    out.close_array();
    out.key("b");
    out.open_object();
    out.close_object();
    out.key("c");
    out.open_array();
    out.close_array();
    out.close_object();
    return std::move(out).take();
  };
  EXPECT_EQ(written(false), R"({"a":[1,true,null],"b":{},"c":[]})");
  EXPECT_EQ(written(true), "{\n  \"a\": [\n    1,\n    true,\n    null\n  ],\n  \"b\": {},\n  \"c\": []\n}");
}

}  // namespace
}  // namespace perch::tests
