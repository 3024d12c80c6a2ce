/// \file
/// Copying matches in wide steps, where there is room behind them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace perch::inflate {

inline constexpr std::size_t kCopyOverrun = 64;  ///< Bytes that copy_match may write behind a match.

/// Reads all before it writes, so the two may overlap.
template <std::size_t kBytes>
inline void copy(std::uint8_t* to, const std::uint8_t* from) noexcept {
  std::array<std::uint8_t, kBytes> bytes;
  std::memcpy(bytes.data(), from, kBytes);
  std::memcpy(to, bytes.data(), kBytes);
}

/// Copies a match and up to kCopyOverrun bytes of anything behind it.
inline void copy_match(std::uint8_t* out, std::size_t distance, std::size_t length) noexcept {
  const std::uint8_t* from = out - distance;
  std::uint8_t* const end = out + length;
  if (distance >= 64) {
    // As much as most matches need at once: a branch guessed wrong costs more than the copies.
    for (std::size_t i = 0; i < 64; i += 16) copy<16>(out + i, from + i);
    for (out += 64, from += 64; out < end; out += 32, from += 32) {
      copy<16>(out, from);
      copy<16>(out + 16, from + 16);
    }
  } else if (distance >= 16) {
    for (; out < end; out += 16, from += 16) copy<16>(out, from);
  } else if (distance >= 8) {
    for (; out < end; out += 8, from += 8) copy<8>(out, from);
  } else if (distance == 1) {
    const std::uint64_t run = 0x0101010101010101u * *from;
    for (; out < end; out += 8) std::memcpy(out, &run, sizeof run);
  } else {
    // Each step repeats the pattern once and writes the beginning of the next one with it.
    for (; out < end; out += distance, from += distance) copy<8>(out, from);
  }
}

}  // namespace perch::inflate
