// Files of the kind .gz, as RFC 1952 has them, whole and broken, in pieces of every size.
#include "perch/gzip.hpp"

#include <gtest/gtest.h>

#include "gunzip.hpp"
#include "gzip_files.hpp"
#include "inflate_streams.hpp"

namespace perch::tests {
namespace {

using namespace std::string_literals;

Unpacked gunzip_whole(std::string_view file) { return gunzip_in(file, kAllAtOnce, kAmpleRoom); }

std::string some_text(std::size_t size) {
  std::string text;
  for (std::size_t i = 0; text.size() < size; ++i) text += "perch " + std::to_string(i * i % 977) + " river ";
  return text.substr(0, size);
}

TEST(Gunzip, ReadsMembersBehindOneAnotherInPiecesOfAnySize) {
  const std::string first = some_text(100'000), second = some_text(70'000), third;
  const std::string file = gzip(first) + gzip(second) + gzip(third) + gzip("end");
  for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}, std::size_t{4096}, kAllAtOnce}) {
    for (const std::size_t room : {std::size_t{100}, kAmpleRoom}) {
      const Unpacked out = gunzip_in(file, chunk, room);
      EXPECT_TRUE(out.is_whole) << chunk << " " << room;
      EXPECT_EQ(out.text, first + second + third + "end") << chunk << " " << room;
    }
  }
}

TEST(Gunzip, StepsOverEveryPartOfAHeader) {
  const std::string extra = "\x05\0ab\0cd"s, name = "accounts.json\0"s, comment = "\0"s, crc = "\0\0"s;
  for (const GzipHeader& header :
       {GzipHeader{4, extra}, GzipHeader{8, name}, GzipHeader{16, comment}, GzipHeader{2, crc}, GzipHeader{1, ""},
        GzipHeader{4, "\0\0"s}, GzipHeader{31, extra + name + comment + crc}, GzipHeader{24, name + comment}}) {
    const std::string file = gzip("perch", header);
    EXPECT_EQ(gunzip_whole(file).text, "perch") << int{header.flags};
    const Unpacked slow = gunzip_in(file + file, 1, 3);
    EXPECT_EQ(slow.text, "perchperch") << int{header.flags};
    EXPECT_TRUE(slow.is_whole);
  }
}

TEST(Gunzip, ChecksumAndSizeOfEveryMemberCount) {
  const std::string good = gzip(some_text(500));
  for (std::size_t at = good.size() - 8; at < good.size(); ++at) {
    std::string bad = good;
    bad[at] = static_cast<char>(bad[at] ^ 1);
    EXPECT_FALSE(gunzip_whole(bad).is_whole) << at;
    EXPECT_FALSE(gunzip_whole(good + bad).is_whole) << at;
    const Unpacked first_is_bad = gunzip_whole(bad + good);
    EXPECT_FALSE(first_is_bad.is_whole);
    EXPECT_EQ(first_is_bad.text, some_text(500)) << "what came before stays good, what comes behind is not read";
    EXPECT_EQ(first_is_bad.detail, "damaged_gzip at byte 500");
  }
}

TEST(Gunzip, AFileThatEndsTooEarlyIsDamagedWhereverItEnds) {
  const std::string whole = gzip(some_text(300), {8, "name\0"s});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_FALSE(gunzip_whole(whole.substr(0, size)).is_whole) << size;
    EXPECT_EQ(gunzip_whole(whole + whole.substr(0, size)).is_whole, size == 0) << size;
  }
}

TEST(Gunzip, OnlyZerosMayStandBehindTheEnd) {
  const std::string file = gzip("perch");
  EXPECT_TRUE(gunzip_whole(file + std::string(600, '\0')).is_whole);
  for (const std::string& rest : {"rest"s, "\0\0x"s, "\x1F"s, "\x1F\x8B"s, "\0"s + file}) {
    const Unpacked out = gunzip_in(file + rest, 1, 100);
    EXPECT_FALSE(out.is_whole);
    EXPECT_EQ(out.text, "perch");
  }
}

TEST(Gunzip, WhatIsNoHeaderIsDamaged) {
  for (const std::string& begin : {"\x1F\x8A\x08\0"s, "\x1F\x8B\x07\0"s, "\x1F\x8B\x08\x20"s, "\x1E\x8B\x08\0"s}) {
    EXPECT_FALSE(gunzip_whole(begin + gzip("perch").substr(4)).is_whole);
    EXPECT_TRUE(gunzip_whole(begin + gzip("perch").substr(4)).text.empty());
  }
}

TEST(Gunzip, CanBeginAnew) {
  Gunzip gunzip;
  std::string room(100, '\0');
  const std::span<std::uint8_t> out(reinterpret_cast<std::uint8_t*>(room.data()), room.size());
  const std::string bad = "no gzip", good = gzip("perch");
  EXPECT_EQ(gunzip.run({reinterpret_cast<const std::uint8_t*>(bad.data()), bad.size()}, out).state, State::damaged);
  gunzip.reset();
  EXPECT_EQ(gunzip.run({reinterpret_cast<const std::uint8_t*>(good.data()), good.size()}, out).written, 5u);
  EXPECT_TRUE(gunzip.finish());
}

}  // namespace
}  // namespace perch::tests
