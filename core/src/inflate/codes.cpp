// From code lengths to tables: canonical codewords in order, each written wherever its bits lead.
#include "inflate/codes.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace perch::inflate {
namespace {

using Counts = std::array<unsigned, kLongestCode + 1>;

/// The entries of lengths (RFC 1951, 3.2.5), without their codewords.
constexpr auto kLengthEntries = [] {
  std::array<Entry, kLengthSymbols> entries{};
  for (Entry literal = 0; literal < 256; ++literal) entries[literal] = kLiteral | literal << kValueShift;
  entries[256] = kExceptional | kEndOfBlock;
  Entry base = 3;
  for (unsigned i = 0; i < 28; ++i) {
    const Entry extra_bits = i < 8 ? 0 : i / 4 - 1;
    entries[257 + i] = base << kValueShift | extra_bits;
    base += 1u << extra_bits;
  }
  entries[285] = 258u << kValueShift;
  entries[286] = entries[287] = kExceptional;
  return entries;
}();

constexpr auto kDistanceEntries = [] {
  std::array<Entry, kDistanceSymbols> entries{};
  Entry base = 1;
  for (unsigned i = 0; i < 30; ++i) {
    const Entry extra_bits = i < 4 ? 0 : i / 2 - 1;
    entries[i] = base << kValueShift | extra_bits;
    base += 1u << extra_bits;
  }
  entries[30] = entries[31] = kExceptional;
  return entries;
}();

/// Code lengths 0 to 15 and three ways to repeat, told apart by their extra bits (RFC 1951, 3.2.7).
constexpr auto kCodeLengthEntries = [] {
  std::array<Entry, kCodeLengthSymbols> entries{};
  for (Entry i = 0; i < entries.size(); ++i) entries[i] = i << kValueShift | (i < 16 ? 0 : i == 18 ? 7 : i - 14);
  return entries;
}();

enum class Incomplete : bool { no, one_codeword };

/// Whether the counts are those of a code. Sets `whole` unless codewords are left unused.
bool check_counts(const Counts& counts, Incomplete allowed, bool& whole) noexcept {
  unsigned used = 0;  // in units of the longest codeword's share
  for (unsigned length = 1; length <= kLongestCode; ++length) used += counts[length] << (kLongestCode - length);
  constexpr unsigned kAll = 1u << kLongestCode;
  whole = used == kAll;
  if (whole) return true;
  const bool at_most_one = used == 0 || (used == kAll / 2 && counts[1] == 1);
  return at_most_one && allowed == Incomplete::one_codeword;
}

/// The next canonical codeword of as many bits; codewords are kept first bit lowest, as they arrive. 0 behind the last.
unsigned next_codeword(unsigned codeword, unsigned bits) noexcept {
  const unsigned zeros = ~codeword & ((1u << bits) - 1);
  if (zeros == 0) return 0;
  const unsigned highest = std::bit_floor(zeros);
  return (codeword & (highest - 1)) | highest;
}

/// Index bits of a subtable that begins with `length`: as many as its longest codeword needs.
unsigned subtable_bits(const Counts& left, unsigned length, unsigned index_bits) noexcept {
  unsigned bits = length - index_bits;
  unsigned used = left[length];
  while (used < 1u << bits && index_bits + bits < kLongestCode) {
    ++bits;
    used = 2 * used + left[index_bits + bits];
  }
  return bits;
}

/// Codewords longer than the index, from `codeword` on.
void fill_subtables(std::span<const std::uint16_t> sorted, Counts& left, std::span<const Entry> symbols,
                    unsigned codeword, unsigned index_bits, Entry* table) noexcept {
  std::size_t begin = 0, end = std::size_t{1} << index_bits;
  unsigned prefix = ~0u;
  unsigned length = index_bits + 1;
  for (const std::uint16_t symbol : sorted) {
    while (left[length] == 0) ++length;
    const unsigned first_bits = codeword & ((1u << index_bits) - 1);
    if (first_bits != prefix) {
      prefix = first_bits;
      const unsigned bits = subtable_bits(left, length, index_bits);
      begin = end;
      end += std::size_t{1} << bits;
      table[prefix] = static_cast<Entry>(begin) << kValueShift | kExceptional | kLink | bits << 8 | index_bits;
    }
    const unsigned rest = length - index_bits;
    const Entry entry = symbols[symbol] + rest + (rest << 8);
    for (std::size_t i = begin + (codeword >> index_bits); i < end; i += std::size_t{1} << rest) table[i] = entry;
    codeword = next_codeword(codeword, length);
    --left[length];
  }
}

bool build(std::span<const std::uint8_t> code_lengths, std::span<const Entry> symbols, Incomplete allowed,
           unsigned index_bits, Entry* table) noexcept {
  Counts counts{};
  for (const std::uint8_t length : code_lengths) ++counts[length];
  counts[0] = 0;
  bool whole = false;
  if (!check_counts(counts, allowed, whole)) return false;
  if (!whole) std::fill_n(table, std::size_t{1} << index_bits, kExceptional | 1u << 8 | 1u);

  Counts places{};
  for (unsigned length = 1; length < kLongestCode; ++length) places[length + 1] = places[length] + counts[length];
  const unsigned used = places[kLongestCode] + counts[kLongestCode];
  std::array<std::uint16_t, kLengthSymbols> sorted;
  for (std::size_t i = 0; i < code_lengths.size(); ++i) {
    if (code_lengths[i] != 0) sorted[places[code_lengths[i]]++] = static_cast<std::uint16_t>(i);
  }
  if (!whole) {
    for (std::size_t i = 0; used == 1 && i < std::size_t{1} << index_bits; i += 2) {
      table[i] = symbols[sorted[0]] + 1 + (1u << 8);
    }
    return true;
  }
  // The table is as long as the codewords so far allow and doubles with each bit.
  const std::uint16_t* symbol = sorted.data();
  unsigned codeword = 0;
  for (unsigned length = 1; length <= index_bits; ++length) {
    if (length > 1) std::memcpy(table + (1u << (length - 1)), table, sizeof(Entry) << (length - 1));
    for (unsigned left = counts[length]; left > 0; --left) {
      table[codeword] = symbols[*symbol++] + length + (length << 8);
      codeword = next_codeword(codeword, length);
    }
  }
  const std::size_t long_ones = used - static_cast<std::size_t>(symbol - sorted.data());
  fill_subtables({symbol, long_ones}, counts, symbols, codeword, index_bits, table);
  return true;
}

}  // namespace

bool build_lengths(std::span<const std::uint8_t> code_lengths, CodeTables& tables) noexcept {
  return build(code_lengths, kLengthEntries, Incomplete::one_codeword, kLengthIndexBits, tables.lengths.data());
}

bool build_distances(std::span<const std::uint8_t> code_lengths, CodeTables& tables) noexcept {
  return build(code_lengths, kDistanceEntries, Incomplete::one_codeword, kDistanceIndexBits, tables.distances.data());
}

bool build_code_lengths(std::span<const std::uint8_t> code_lengths, CodeTables& tables) noexcept {
  return build(code_lengths, kCodeLengthEntries, Incomplete::no, kCodeLengthIndexBits, tables.lengths.data());
}

void build_fixed(CodeTables& tables) noexcept {
  std::array<std::uint8_t, kLengthSymbols> lengths;
  for (std::size_t i = 0; i < lengths.size(); ++i) lengths[i] = i < 144 || i >= 280 ? 8 : i < 256 ? 9 : 7;
  std::array<std::uint8_t, kDistanceSymbols> distances;
  distances.fill(5);
  // Both are complete codes.
  static_cast<void>(build_lengths(lengths, tables));
  static_cast<void>(build_distances(distances, tables));
}

}  // namespace perch::inflate
