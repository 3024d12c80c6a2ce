/// \file
/// Rounding that is the same on every machine, and as good for many numbers at once (FloatBlock).
#pragma once

#include <cstdint>
#include <cstring>

namespace perch::text {

// 1.5 * 2^23 leaves no room for a fraction: a sum with it is rounded as IEEE 754 says, and its last bits are the
// number.
inline constexpr float kNoFraction = 12582912.0f;
inline constexpr std::int32_t kNoFractionBits = 0x4B400000;

/// The nearest whole number, the even one of two. \param value at most four million from 0.
[[nodiscard]] inline std::int32_t nearest_whole(float value) noexcept {
  const float sum = value + kNoFraction;
  std::int32_t bits = 0;
  std::memcpy(&bits, &sum, sizeof bits);
  return bits - kNoFractionBits;
}

}  // namespace perch::text
