#include <gtest/gtest.h>
#include <zlib.h>

#include "inflate_streams.hpp"

namespace perch::tests {
namespace {

std::span<const std::uint8_t> bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::uint32_t zlib_crc(std::string_view text) {
  return static_cast<std::uint32_t>(::crc32(0, bytes_of(text).data(), static_cast<uInt>(text.size())));
}

// The check value of the catalogue of parametrised CRC algorithms (CRC-32/ISO-HDLC).
TEST(Crc32, GivesThePublishedCheckValue) {
  EXPECT_EQ(crc32(0, {}), 0u);
  EXPECT_EQ(crc32(0, bytes_of("123456789")), 0xCBF43926u);
}

TEST(Crc32, IsZlibsForEveryLengthAndAlignment) {
  const std::string text = noise(40'000);
  for (std::size_t size = 0; size < 300; ++size) {
    const auto part = std::string_view(text).substr(size % 9, size);
    EXPECT_EQ(crc32(0, bytes_of(part)), zlib_crc(part)) << size;
  }
  for (std::size_t size = 300; size + 8 < text.size(); size += 173) {
    const auto part = std::string_view(text).substr(size % 8, size);
    EXPECT_EQ(crc32(0, bytes_of(part)), zlib_crc(part)) << size;
  }
}

TEST(Crc32, GoesOnWhereItStopped) {
  const std::string text = prose(50'000);
  for (const std::size_t first : {0u, 1u, 7u, 8u, 100u, 5000u, 20'000u, 49'999u, 50'000u}) {
    const auto begin = crc32(0, bytes_of(text).first(first));
    EXPECT_EQ(crc32(begin, bytes_of(text).subspan(first)), zlib_crc(text)) << first;
  }
}

TEST(Crc32, SeesEveryBit) {
  std::string text(6000, '\0');
  const auto before = crc32(0, bytes_of(text));
  for (std::size_t bit = 0; bit < 8 * text.size(); bit += 5) {
    text[bit / 8] = static_cast<char>(1u << bit % 8);
    EXPECT_NE(crc32(0, bytes_of(text)), before) << bit;
    text[bit / 8] = '\0';
  }
}

}  // namespace
}  // namespace perch::tests
