// What a file is by its first bytes. Requirements E7 and E8 of the format reference.
#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>

#include "perch/archive_layout.hpp"

namespace perch {
namespace {

using namespace std::string_view_literals;

Result<Container> sniffed(std::string_view text, std::string_view path = "tweets.js") {
  return sniff(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), path);
}

std::optional<ErrorCode> refusal(std::string_view text, std::string_view path = "tweets.js") {
  const auto result = sniffed(text, path);
  return result ? std::nullopt : std::optional(result.error().code);
}

TEST(Sniff, KnowsAZipByItsFirstBytes) {
  for (const auto magic : {"PK\x03\x04rest"sv, "PK\x05\x06"sv, "PK\x07\x08"sv}) {
    const auto result = sniffed(magic);
    ASSERT_TRUE(result);
    EXPECT_EQ(result.value(), Container::zip);
  }
}

TEST(Sniff, KnowsAPackedFileAndATarByTheirMarks) {
  ASSERT_TRUE(sniffed("\x1F\x8B\x08"sv));
  EXPECT_EQ(sniffed("\x1F\x8B\x08"sv).value(), Container::gzip);
  std::string tar(262, '\0');
  tar.replace(257, 5, "ustar");
  ASSERT_FALSE(sniffed(tar));
  EXPECT_EQ(sniffed(tar).error().detail, "tar");
}

TEST(Sniff, TakesTextAsText) {
  for (const auto text : {"window.YTD.tweets.part0 = ["sv, "[{\"id\": 1}]"sv, "{\"a\": {}}"sv, "\xEF\xBB\xBF[ ]"sv,
                          "PK"sv, "x"sv, "hello, this is no JSON"sv}) {
    const auto result = sniffed(text);
    ASSERT_TRUE(result) << text;
    EXPECT_EQ(result.value(), Container::text) << text;
  }
}

TEST(Sniff, NamesOtherContainers) {
  const std::pair<std::string_view, std::string_view> packed[] = {{"7z\xBC\xAF\x27\x1C\0\4"sv, "7z"},
                                                                  {"Rar!\x1A\x07\0"sv, "rar"},
                                                                  {"BZh91AY"sv, "bzip2"},
                                                                  {"\xFD\x37zXZ\0"sv, "xz"},
                                                                  {"\x28\xB5\x2F\xFD"sv, "zstd"}};
  for (const auto& [bytes, name] : packed) {
    const auto result = sniffed(bytes);
    ASSERT_FALSE(result) << name;
    EXPECT_EQ(result.error().code, ErrorCode::other_container);
    EXPECT_EQ(result.error().detail, name);
  }
}

TEST(Sniff, TextUnderTheNameOfAZipIsNoZip) {
  EXPECT_EQ(refusal("hello", "a/archive.zip"), ErrorCode::not_a_zip);
  EXPECT_EQ(refusal("[ ]", "ARCHIVE.ZIP"), ErrorCode::not_a_zip);
  EXPECT_EQ(refusal("<html>", "archive.zip"), ErrorCode::web_page);
  EXPECT_EQ(refusal("PK\x03\x04", "archive.zip"), std::nullopt);
  EXPECT_EQ(refusal("[ ]", "zip"), std::nullopt);
}

TEST(Sniff, RefusesWhatIsNoArchive) {
  EXPECT_EQ(refusal(""), ErrorCode::empty_file);
  EXPECT_EQ(refusal("<!DOCTYPE html><html>"), ErrorCode::web_page);
  EXPECT_EQ(refusal("\n  <HTML lang=en>"), ErrorCode::web_page);
  EXPECT_EQ(refusal("\xEF\xBB\xBF<!doctype HTML>"), ErrorCode::web_page);
  EXPECT_EQ(refusal("version https://git-lfs.github.com/spec/v1\noid sha256:0"), ErrorCode::placeholder_file);
  EXPECT_EQ(refusal("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"sv), ErrorCode::unrecognised_file);
  EXPECT_EQ(refusal("\0\0\0\0"sv), ErrorCode::unrecognised_file);
}

}  // namespace
}  // namespace perch
