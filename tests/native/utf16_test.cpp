// Files that an editor saved as UTF-16.
#include "utf16.hpp"

#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string out = big_endian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    out += big_endian ? high : low;
    out += big_endian ? low : high;
  }
  return out;
}

std::u16string widened(std::string_view ascii) { return {ascii.begin(), ascii.end()}; }

std::string decoded(std::string_view text, std::size_t piece) {
  InputDecoder decoder;
  std::string out;
  for (std::size_t at = 0; at < text.size(); at += piece) {
    const std::string_view part = text.substr(at, piece);
    decoder.decode({reinterpret_cast<const std::uint8_t*>(part.data()), part.size()}, out);
  }
  decoder.finish(out);
  return out;
}

TEST(Utf16, BecomesUtf8WhateverThePieces) {  // A4
  for (const bool big_endian : {false, true}) {
    const std::string text = utf16(u"a\u00e5\u20ac\U0001F600z", big_endian);
    for (const std::size_t piece : {1u, 2u, 3u, 100u}) {
      EXPECT_EQ(decoded(text, piece), "a\xC3\xA5\xE2\x82\xAC\xF0\x9F\x98\x80z") << big_endian << piece;
    }
  }
}

TEST(Utf16, BrokenUnitsAreReplaced) {  // E6
  constexpr std::string_view kLost = "\xEF\xBF\xBD";
  const std::u16string lone = {u'a', char16_t{0xD83D}, u'b', char16_t{0xDE00}, u'c'};
  EXPECT_EQ(decoded(utf16(lone, false), 1), "a" + std::string(kLost) + "b" + std::string(kLost) + "c");
  const std::u16string twice = {char16_t{0xD83D}, char16_t{0xD83D}, char16_t{0xDE00}};
  EXPECT_EQ(decoded(utf16(twice, true), 1), std::string(kLost) + "\xF0\x9F\x98\x80");
  EXPECT_EQ(decoded(utf16(u"a", false) + "b", 1), "a" + std::string(kLost)) << "an odd last byte";
  const std::u16string open = {u'a', char16_t{0xD83D}};
  EXPECT_EQ(decoded(utf16(open, false), 3), "a" + std::string(kLost));
}

TEST(Utf16, WithoutAMarkBytesPassUnchanged) {
  for (const char* text : {"\xFF", "\xFF[{}]", "\xFE\xFE\xFF"}) EXPECT_EQ(decoded(text, 1), text);
}

TEST(Utf16, AnArchiveReadsTheSameInEveryEncoding) {  // A4
  std::vector<std::string> tweets;
  for (int i = 0; i < 40; ++i) tweets.push_back(tweet(i + 1, i, R"("lang":"sv","favorite_count":"2")"));
  const File plain = tweets_file(tweets);
  const std::string expected = to_json(report_of({account_file(), plain}));
  for (const bool big_endian : {false, true}) {
    const File wide = {plain.path, utf16(widened(plain.text), big_endian)};
    for (const std::size_t chunk : {std::size_t{1}, std::size_t{333}, caps::kChunkBytes}) {
      EXPECT_EQ(read(any_network(), {account_file(), wide}, {}, chunk).lines(), expected + "\n") << chunk;
    }
  }
}

TEST(Utf16, ATableReadsTheSame) {  // A4
  const std::string table = "tweet_id,timestamp,text\n1,2015-11-01 08:00:22 +0000,#tea\n";
  const std::string expected = to_json(report_of({{"tweets.csv", table}}));
  EXPECT_EQ(to_json(report_of({{"tweets.csv", utf16(widened(table), false)}})), expected);
}

/// An inflater writes straight into the room that it is given and looks back on what it wrote before.
TEST(Room, HasTheLast32KilobytesRightBeforeIt) {
  for (const std::string start : {"\xFF\xFE", "[ ", "tweet_id,timestamp\n"}) {
    Reading reading(any_network(), {});
    const bool is_table = start.front() == 't';
    reading.add_entry(is_table ? "tweets.csv" : "data/tweets.js", 1);
    ASSERT_TRUE(reading.plan());
    reading.begin(*reading.next());
    std::string written = start;
    std::memcpy(reading.writable(start.size()).data(), start.data(), start.size());
    reading.commit(start.size());
    for (int i = 0; i < 200; ++i) {
      const std::string piece =
          "\"" + std::to_string(i) + "\",\"a \"\"quoted\"\" cell " + std::string(900, 'x') + "\"\n";
      const auto room = reading.writable(piece.size());
      const std::size_t history = std::min(written.size(), RecordScanner::kHistoryBytes);
      ASSERT_EQ(std::string(reinterpret_cast<const char*>(room.data()) - history, history),
                written.substr(written.size() - history))
          << start << i;
      std::memcpy(room.data(), piece.data(), piece.size());
      reading.commit(piece.size());
      written += piece;
    }
    reading.end();
  }
}

}  // namespace
}  // namespace perch::tests
