/// \file
/// Chance that is the same everywhere.
#pragma once

#include <cstddef>
#include <cstdint>

namespace perch {

/// SplitMix64 (Steele, Lea and Flood 2014): all in integers.
class SplitMix64 {
 public:
  explicit constexpr SplitMix64(std::uint64_t seed) noexcept : state_(seed) {}

  constexpr std::uint64_t next() noexcept {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }

  /// 0..count-1 for counts below 2^32; some values come up more often than others by less than one in 2^32 / count.
  constexpr std::size_t below(std::size_t count) noexcept {
    return static_cast<std::size_t>((next() >> 32) * std::uint64_t{count} >> 32);
  }

  /// From 0 to below 1, in steps of 2^-53.
  constexpr double unit() noexcept { return static_cast<double>(next() >> 11) * 0x1p-53; }

 private:
  std::uint64_t state_;
};

}  // namespace perch
