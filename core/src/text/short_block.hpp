/// \file
/// Eight 16-bit numbers at a time. WebAssembly takes the same intrinsics (Emscripten maps them to its own SIMD); other
/// machines take one number after the other, with the same answers.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace perch::text {

class ShortBlock {
 public:
  static constexpr std::size_t kSize = 8;

  ShortBlock() = default;

#if defined(__SSE2__)
  static ShortBlock at(const std::int16_t* values) noexcept {
    return ShortBlock(_mm_loadu_si128(reinterpret_cast<const __m128i*>(values)));
  }
  static ShortBlock all(std::int16_t value) noexcept { return ShortBlock(_mm_set1_epi16(value)); }
  void store(std::int16_t* out) const noexcept { _mm_storeu_si128(reinterpret_cast<__m128i*>(out), v_); }

  /// Sums stop at the limits of 16 bits.
  [[nodiscard]] ShortBlock plus(ShortBlock other) const noexcept { return ShortBlock(_mm_adds_epi16(v_, other.v_)); }
  [[nodiscard]] ShortBlock larger(ShortBlock other) const noexcept { return ShortBlock(_mm_max_epi16(v_, other.v_)); }

  /// Sum of the products of this with another block, added to four sums of pairs.
  struct PairSums {
    __m128i v = _mm_setzero_si128();
    void add_products(ShortBlock a, ShortBlock b) noexcept { v = _mm_add_epi32(v, _mm_madd_epi16(a.v_, b.v_)); }
    [[nodiscard]] std::int32_t total() const noexcept {
      const __m128i halves = _mm_add_epi32(v, _mm_shuffle_epi32(v, 0x4E));
      return _mm_cvtsi128_si32(_mm_add_epi32(halves, _mm_shuffle_epi32(halves, 0xB1)));
    }
  };

 private:
  explicit ShortBlock(__m128i v) noexcept : v_(v) {}
  __m128i v_;
#else
  static ShortBlock at(const std::int16_t* values) noexcept {
    ShortBlock out;
    std::copy_n(values, kSize, out.v_.begin());
    return out;
  }
  static ShortBlock all(std::int16_t value) noexcept {
    ShortBlock out;
    out.v_.fill(value);
    return out;
  }
  void store(std::int16_t* out) const noexcept { std::copy(v_.begin(), v_.end(), out); }

  [[nodiscard]] ShortBlock plus(ShortBlock other) const noexcept {
    using Limits = std::numeric_limits<std::int16_t>;
    for (std::size_t i = 0; i < kSize; ++i) {
      const int sum = v_[i] + other.v_[i];
      other.v_[i] = static_cast<std::int16_t>(std::clamp<int>(sum, Limits::min(), Limits::max()));
    }
    return other;
  }
  [[nodiscard]] ShortBlock larger(ShortBlock other) const noexcept {
    for (std::size_t i = 0; i < kSize; ++i) other.v_[i] = std::max(v_[i], other.v_[i]);
    return other;
  }

  struct PairSums {
    std::int32_t sum = 0;
    void add_products(ShortBlock a, ShortBlock b) noexcept {
      for (std::size_t i = 0; i < kSize; ++i) sum += a.v_[i] * b.v_[i];
    }
    [[nodiscard]] std::int32_t total() const noexcept { return sum; }
  };

 private:
  std::array<std::int16_t, kSize> v_{};
#endif
};

}  // namespace perch::text
