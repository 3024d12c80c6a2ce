/// \file
/// Rounding that is the same on every machine, in a way that compilers make SIMD of.
#pragma once

#include <cstdint>
#include <cstring>

namespace perch::text {

/// The nearest whole number, the even one of two. \param value at most four million from 0.
[[nodiscard]] inline std::int32_t nearest_whole(float value) noexcept {
  // 1.5 * 2^23 leaves no room for a fraction: the sum is rounded as IEEE 754 says, and its last bits are the number.
  constexpr float kNoFraction = 12582912.0f;
  constexpr std::int32_t kItsBits = 0x4B400000;
  const float sum = value + kNoFraction;
  std::int32_t bits = 0;
  std::memcpy(&bits, &sum, sizeof bits);
  return bits - kItsBits;
}

}  // namespace perch::text
