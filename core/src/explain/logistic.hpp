/// \file
/// The logistic function in float, the same bits on every machine and fit for vector units.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace perch::explain {

/// 1 / (1 + e^-x), within 3e-7. e^x as in text/exponential.hpp, with the series cut where a float ends.
[[nodiscard]] inline float logistic(float x) noexcept {
  constexpr float kLog2E = 1.44269504f, kLn2High = 0.693145752f, kLn2Low = 1.42860677e-6f;
  const float y = std::min(std::max(-x, -80.0f), 80.0f);
  const float power = std::floor(y * kLog2E + 0.5f);
  const float r = (y - power * kLn2High) - power * kLn2Low;
  float sum = 1.0f / 5040.0f;
  for (const float term : {1.0f / 720.0f, 1.0f / 120.0f, 1.0f / 24.0f, 1.0f / 6.0f, 0.5f, 1.0f, 1.0f}) {
    sum = sum * r + term;
  }
  const std::int32_t bits = (static_cast<std::int32_t>(power) + 127) << 23;
  float two_to_power = 0.0f;
  std::memcpy(&two_to_power, &bits, sizeof bits);
  return 1.0f / (1.0f + sum * two_to_power);
}

}  // namespace perch::explain
