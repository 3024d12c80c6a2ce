// CRC-32 in two parts. Long inputs are first folded, word by word, with a multiple of the polynomial that has few
// terms; what is left, and short inputs, go through eight tables (slicing by eight, Kounavis and Berry 2005).
//
// As the polynomial P has coefficients in GF(2), Q(x)^64 = Q(x^64) for each of its multiples Q. Of those with five
// terms the one of the lowest degree is Q = x^300 + x^155 + x^117 + x^89 + 1. So a 64-bit word of the message does to
// the remainder what the same word does when it is added 145, 183, 211 and 300 words later instead: four XORs, no
// table. Folding a message by sparse multiples of P is due to Russell ("Chorba", 2024).
#include <algorithm>
#include <array>
#include <cstring>

#include "perch/inflate.hpp"

namespace perch {
namespace {

constexpr std::uint32_t kPolynomial = 0xEDB88320;  // of ISO 3309, lowest bit first

/// kTables[k][b]: what the byte b does to the CRC when k more bytes follow it.
constexpr auto kTables = [] {
  std::array<std::array<std::uint32_t, 256>, 8> tables{};
  for (std::uint32_t byte = 0; byte < 256; ++byte) {
    std::uint32_t crc = byte;
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1u ? kPolynomial : 0);
    tables[0][byte] = crc;
  }
  for (std::size_t k = 1; k < tables.size(); ++k) {
    for (std::size_t byte = 0; byte < 256; ++byte) {
      const std::uint32_t before = tables[k - 1][byte];
      tables[k][byte] = before >> 8 ^ tables[0][before & 0xFF];
    }
  }
  return tables;
}();

/// Without the inversions at begin and end.
std::uint32_t through_tables(std::uint32_t crc, std::span<const std::uint8_t> bytes) noexcept {
  for (; bytes.size() >= 8; bytes = bytes.subspan(8)) {
    std::uint64_t word;
    std::memcpy(&word, bytes.data(), sizeof word);
    word ^= crc;
    crc = 0;
    for (unsigned i = 0; i < 8; ++i) crc ^= kTables[7 - i][word >> 8 * i & 0xFF];
  }
  for (const std::uint8_t byte : bytes) crc = crc >> 8 ^ kTables[0][(crc ^ byte) & 0xFF];
  return crc;
}

// Q's terms. Far enough apart for the compiler to fold several words at a time.
constexpr std::size_t kDegree = 300;
constexpr std::size_t kTerms[] = {155, 117, 89};

constexpr std::size_t kWordBytes = sizeof(std::uint64_t);
constexpr std::size_t kBatch = 2048;  // words; with the tables they stay in the first level of cache
constexpr std::size_t kWorthFolding = 3 * kDegree * kWordBytes;

/// The last kDegree words that were folded, and room for those that come next.
using Words = std::array<std::uint64_t, kDegree + kBatch>;

/// Folds up to kBatch words.
void fold(const std::uint8_t* bytes, std::size_t count, Words& words) noexcept {
  for (std::size_t i = 0; i < count; ++i) {
    std::uint64_t word;
    std::memcpy(&word, bytes + kWordBytes * i, sizeof word);
    words[kDegree + i] = word ^ words[i] ^ words[i + kTerms[0]] ^ words[i + kTerms[1]] ^ words[i + kTerms[2]];
  }
  std::copy_n(words.begin() + static_cast<std::ptrdiff_t>(count), kDegree, words.begin());
}

/// Takes all of `bytes` but a part at its end: the result belongs in front of it.
std::uint32_t by_folding(std::uint32_t crc, std::span<const std::uint8_t>& bytes) noexcept {
  Words words;
  std::fill_n(words.begin(), kDegree, std::uint64_t{0});
  words[0] = crc;  // kDegree words in front of the first, so it is added to that
  std::size_t left = bytes.size() / kWordBytes - kDegree;
  while (left > 0) {
    const std::size_t count = std::min(left, kBatch);
    fold(bytes.data(), count, words);
    bytes = bytes.subspan(count * kWordBytes);
    left -= count;
  }
  // What the folded words do to the next ones, which are not folded themselves.
  for (std::size_t i = 0; i < kDegree; ++i) {
    for (const std::size_t term : kTerms) words[i] ^= i + term < kDegree ? words[i + term] : 0;
  }
  std::array<std::uint8_t, kDegree * kWordBytes> rest;
  for (std::size_t i = 0; i < kDegree; ++i) {
    std::uint64_t word;
    std::memcpy(&word, bytes.data() + kWordBytes * i, sizeof word);
    word ^= words[i];
    std::memcpy(rest.data() + kWordBytes * i, &word, sizeof word);
  }
  bytes = bytes.subspan(rest.size());
  return through_tables(0, rest);
}

}  // namespace

std::uint32_t crc32(std::uint32_t crc, std::span<const std::uint8_t> bytes) noexcept {
  crc = ~crc;
  if (bytes.size() >= kWorthFolding) crc = by_folding(crc, bytes);
  return ~through_tables(crc, bytes);
}

}  // namespace perch
