/// \file
/// Where a call of the inflater stands in its input and its room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "inflate/codes.hpp"

namespace perch::inflate {

/// The 8 bytes at `bytes`, first byte lowest. Both targets are little endian.
[[nodiscard]] inline std::uint64_t load_word(const std::uint8_t* bytes) noexcept {
  std::uint64_t word;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

/// Bits that have left the input and are not used yet, next bit lowest. Bits above `count` are nothing, or those that
/// come next in the input anyway, so that reading them once more changes nothing.
struct Bits {
  std::uint64_t word = 0;
  unsigned count = 0;

  void drop(unsigned n) noexcept {
    word >>= n;
    count -= n;
  }
  unsigned take(unsigned n) noexcept {
    const auto value = static_cast<unsigned>(word & ((std::uint64_t{1} << n) - 1));
    drop(n);
    return value;
  }
};

struct Cursor {
  const std::uint8_t* next;  ///< Input.
  const std::uint8_t* end;
  Bits bits;
  std::uint8_t* out;  ///< Room.
  std::uint8_t* out_end;
  std::size_t reach;  ///< Bytes before `out` that a match may refer to; more than the window may be counted.

  [[nodiscard]] std::size_t input_left() const noexcept { return static_cast<std::size_t>(end - next); }
  [[nodiscard]] std::size_t room_left() const noexcept { return static_cast<std::size_t>(out_end - out); }

  /// One byte more; false at the input's end.
  bool pull_byte() noexcept {
    if (next == end) return false;
    bits.word |= static_cast<std::uint64_t>(*next++) << bits.count;
    bits.count += 8;
    return true;
  }
  /// Whether there are `n` bits, up to 32.
  bool has(unsigned n) noexcept {
    if (bits.count >= n) return true;
    if (input_left() >= sizeof(std::uint64_t)) {
      bits.word |= load_word(next) << bits.count;
      next += (63 - bits.count) >> 3;
      bits.count |= 56;
    }
    while (bits.count < n) {
      if (!pull_byte()) return false;
    }
    return true;
  }
};

/// How the fast loop ended.
enum class FastEnd : std::uint8_t { edge, end_of_block, damaged };

/// The fast loop reads and writes in wide steps, so it wants this much of each.
inline constexpr std::size_t kFastInput = 32;
inline constexpr std::size_t kFastRoom = 352;

/// Decodes symbols until less than kFastInput or kFastRoom is left. Both must be there at first.
FastEnd decode_fast(const CodeTables& tables, Cursor& cursor) noexcept;

}  // namespace perch::inflate
