/// \file
/// The exponential function with the same bits on every machine, which those of C libraries differ in.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace perch::text {

/// 1 / n!
inline constexpr std::array<double, 14> kOverFactorials = [] {
  std::array<double, 14> out{1};
  double factorial = 1;
  for (std::size_t n = 1; n < out.size(); ++n) out[n] = 1 / (factorial *= static_cast<double>(n));
  return out;
}();

/// e^x for x from -700 to 0, at most two units in the last place away. Powers of two are taken out, ln 2 in two parts
/// (Cody and Waite 1980); for the rest, at most 0.35, Taylor's series up to the 13th power is more exact than a double.
[[nodiscard]] inline double exponential(double x) noexcept {
  constexpr double kLog2E = 1.4426950408889634;
  constexpr double kLn2High = 6.93147180369123816490e-01, kLn2Low = 1.90821492927058770002e-10;
  const double power = std::floor(x * kLog2E + 0.5);
  const double rest = (x - power * kLn2High) - power * kLn2Low;
  double sum = kOverFactorials.back();
  for (std::size_t n = kOverFactorials.size() - 1; n-- > 0;) sum = sum * rest + kOverFactorials[n];
  const std::uint64_t bits = static_cast<std::uint64_t>(static_cast<std::int64_t>(power) + 1023) << 52;
  double two_to_power = 0;
  std::memcpy(&two_to_power, &bits, sizeof bits);
  return sum * two_to_power;
}

}  // namespace perch::text
