/// \file
/// Decoding tables for the prefix codes of DEFLATE (RFC 1951, 3.2).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace perch::inflate {

/// What a codeword stands for, so that one look tells everything:
///   bits 0–7    bits to drop: what is left of the codeword, and the extra bits behind it
///   bits 8–11   bits of what is left of the codeword alone; in a link, the index bits of the subtable
///   bit 13      end of block
///   bit 14      link to a subtable, for codewords longer than the table's index
///   bit 15      neither literal nor length nor distance: bit 13, bit 14, or no valid symbol
///   bits 16–30  the literal, the base of a length or distance, or where the subtable begins
///   bit 31      literal
using Entry = std::uint32_t;

inline constexpr Entry kEndOfBlock = 1u << 13;
inline constexpr Entry kLink = 1u << 14;
inline constexpr Entry kExceptional = 1u << 15;
inline constexpr Entry kLiteral = 1u << 31;
inline constexpr unsigned kValueShift = 16;

[[nodiscard]] constexpr unsigned dropped_bits(Entry entry) noexcept { return entry & 0xFF; }
[[nodiscard]] constexpr unsigned code_bits(Entry entry) noexcept { return entry >> 8 & 0xF; }
[[nodiscard]] constexpr unsigned value_of(Entry entry) noexcept { return entry >> kValueShift & 0x7FFF; }

inline constexpr unsigned kLongestCode = 15;
inline constexpr std::size_t kLengthSymbols = 288;  ///< Literals, end of block, lengths; the last two are never valid.
inline constexpr std::size_t kDistanceSymbols = 32;
inline constexpr std::size_t kCodeLengthSymbols = 19;

/// Bits that index the first table. Longer codewords are rare, so that their second look costs little.
inline constexpr unsigned kLengthIndexBits = 11;
inline constexpr unsigned kDistanceIndexBits = 9;
inline constexpr unsigned kCodeLengthIndexBits = 7;  // the longest that a header can state

/// Entries that always suffice. A subtable of 2^k entries is a complete code of depth k, so it holds k + 1 codewords or
/// more; the deepest one is the most wasteful.
[[nodiscard]] constexpr std::size_t table_size(std::size_t symbols, unsigned index_bits) noexcept {
  const unsigned depth = kLongestCode - index_bits;
  return (std::size_t{1} << index_bits) + ((symbols << depth) + depth) / (depth + 1);
}

struct CodeTables {
  std::array<Entry, table_size(kLengthSymbols, kLengthIndexBits)> lengths;
  std::array<Entry, table_size(kDistanceSymbols, kDistanceIndexBits)> distances;
};

/// Each builds one table from the code length of every symbol, 0 for symbols that do not occur.
/// \return false for a set of lengths that is no prefix code or an incomplete one. As with zlib, an incomplete code is
///     valid if it has no codeword (for distances) or a single one of one bit; its unused codewords are no valid
///     symbol.
[[nodiscard]] bool build_lengths(std::span<const std::uint8_t> code_lengths, CodeTables& tables) noexcept;
[[nodiscard]] bool build_distances(std::span<const std::uint8_t> code_lengths, CodeTables& tables) noexcept;
/// Uses the first entries of `tables.lengths`: whatever is read with it comes before the codes themselves.
[[nodiscard]] bool build_code_lengths(std::span<const std::uint8_t> code_lengths, CodeTables& tables) noexcept;

/// The codes of blocks that state none (RFC 1951, 3.2.6).
void build_fixed(CodeTables& tables) noexcept;

/// The entry for the next bits. What it drops may be more than there are valid bits: then it is a guess.
template <unsigned kIndexBits>
[[nodiscard]] Entry look_up(const Entry* table, std::uint64_t bits) noexcept {
  const Entry entry = table[bits & ((1u << kIndexBits) - 1)];
  if ((entry & kLink) == 0) return entry;
  const Entry second = table[value_of(entry) + (bits >> kIndexBits & ((1u << code_bits(entry)) - 1))];
  return second + kIndexBits + (kIndexBits << 8);  // as if the whole codeword stood in it
}

}  // namespace perch::inflate
