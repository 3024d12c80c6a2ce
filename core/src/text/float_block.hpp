/// \file
/// Eight floats at a time. Every operation is one of IEEE 754 on each of them, so that they have the same bits on every
/// machine and are those of a loop over single floats; compilers make such loops of branches where they find a
/// comparison.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "nearest.hpp"
#include "short_block.hpp"

namespace perch::text {

class FloatBlock {
 public:
  static constexpr std::size_t kSize = 8;

  FloatBlock() = default;

#if defined(__SSE4_1__)
  static FloatBlock of(const float* values) noexcept { return {_mm_loadu_ps(values), _mm_loadu_ps(values + 4)}; }
  static FloatBlock of(ShortBlock values) noexcept {
    return of_sums(_mm_cvtepi16_epi32(values.v_), _mm_cvtepi16_epi32(_mm_unpackhi_epi64(values.v_, values.v_)));
  }
  static FloatBlock of_sums(__m128i low, __m128i high) noexcept {
    return {_mm_cvtepi32_ps(low), _mm_cvtepi32_ps(high)};
  }
  static FloatBlock all(float value) noexcept { return {_mm_set1_ps(value), _mm_set1_ps(value)}; }
  void store(float* out) const noexcept {
    _mm_storeu_ps(out, low_);
    _mm_storeu_ps(out + 4, high_);
  }

  [[nodiscard]] FloatBlock plus(FloatBlock other) const noexcept {
    return {_mm_add_ps(low_, other.low_), _mm_add_ps(high_, other.high_)};
  }
  [[nodiscard]] FloatBlock times(FloatBlock other) const noexcept {
    return {_mm_mul_ps(low_, other.low_), _mm_mul_ps(high_, other.high_)};
  }
  [[nodiscard]] FloatBlock over(FloatBlock other) const noexcept {
    return {_mm_div_ps(low_, other.low_), _mm_div_ps(high_, other.high_)};
  }
  /// The other one where this is no number.
  [[nodiscard]] FloatBlock larger(FloatBlock other) const noexcept {
    return {_mm_max_ps(low_, other.low_), _mm_max_ps(high_, other.high_)};
  }
  [[nodiscard]] FloatBlock smaller(FloatBlock other) const noexcept {
    return {_mm_min_ps(low_, other.low_), _mm_min_ps(high_, other.high_)};
  }
  /// nearest_whole() of each. \pre all fit into 16 bits.
  [[nodiscard]] ShortBlock nearest() const noexcept {
    return ShortBlock(_mm_packs_epi32(nearest_of(low_), nearest_of(high_)));
  }

 private:
  FloatBlock(__m128 low, __m128 high) noexcept : low_(low), high_(high) {}
  static __m128i nearest_of(__m128 values) noexcept {
    const __m128i bits = _mm_castps_si128(_mm_add_ps(values, _mm_set1_ps(kNoFraction)));
    return _mm_sub_epi32(bits, _mm_set1_epi32(kNoFractionBits));
  }

  __m128 low_, high_;
#else
  static FloatBlock of(const float* values) noexcept {
    return each([&](std::size_t i) { return values[i]; });
  }
  static FloatBlock of(const ShortBlock& values) noexcept {
    return each([&](std::size_t i) { return static_cast<float>(values.v_[i]); });
  }
  static FloatBlock all(float value) noexcept {
    return each([&](std::size_t) { return value; });
  }
  void store(float* out) const noexcept { std::copy(v_.begin(), v_.end(), out); }

  [[nodiscard]] FloatBlock plus(const FloatBlock& other) const noexcept {
    return each([&](std::size_t i) { return v_[i] + other.v_[i]; });
  }
  [[nodiscard]] FloatBlock times(const FloatBlock& other) const noexcept {
    return each([&](std::size_t i) { return v_[i] * other.v_[i]; });
  }
  [[nodiscard]] FloatBlock over(const FloatBlock& other) const noexcept {
    return each([&](std::size_t i) { return v_[i] / other.v_[i]; });
  }
  /// The other one where this is no number.
  [[nodiscard]] FloatBlock larger(const FloatBlock& other) const noexcept {
    return each([&](std::size_t i) { return v_[i] > other.v_[i] ? v_[i] : other.v_[i]; });
  }
  [[nodiscard]] FloatBlock smaller(const FloatBlock& other) const noexcept {
    return each([&](std::size_t i) { return v_[i] < other.v_[i] ? v_[i] : other.v_[i]; });
  }
  /// nearest_whole() of each. \pre all fit into 16 bits.
  [[nodiscard]] ShortBlock nearest() const noexcept {
    ShortBlock out;
    for (std::size_t i = 0; i < kSize; ++i) out.v_[i] = static_cast<std::int16_t>(nearest_whole(v_[i]));
    return out;
  }

 private:
  template <class ValueOf>
  static FloatBlock each(ValueOf&& value_of) noexcept {
    FloatBlock out;
    for (std::size_t i = 0; i < kSize; ++i) out.v_[i] = value_of(i);
    return out;
  }

  std::array<float, kSize> v_;
#endif
};

}  // namespace perch::text
