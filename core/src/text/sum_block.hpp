/// \file
/// Eight sums of products of 16-bit numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "float_block.hpp"

namespace perch::text {

/// Eight sums of 32 bits.
class SumBlock {
 public:
  static constexpr std::size_t kSize = 8;

#if defined(__SSE4_1__)
  /// Two factors.
  class Pair {
   public:
    explicit Pair(const std::int16_t* values) noexcept {
      std::int32_t both = 0;
      std::memcpy(&both, values, sizeof both);
      v_ = _mm_set1_epi32(both);
    }

   private:
    friend class SumBlock;
    __m128i v_;
  };

  /// Adds weights[2 i] * pair[0] + weights[2 i + 1] * pair[1] to sum i.
  void add_products(const std::int16_t* weights, const Pair& pair) noexcept {
    const auto* const w = reinterpret_cast<const __m128i*>(weights);
    low_ = _mm_add_epi32(low_, _mm_madd_epi16(_mm_loadu_si128(w), pair.v_));
    high_ = _mm_add_epi32(high_, _mm_madd_epi16(_mm_loadu_si128(w + 1), pair.v_));
  }
  [[nodiscard]] FloatBlock floats() const noexcept { return FloatBlock::of_sums(low_, high_); }

 private:
  __m128i low_ = _mm_setzero_si128(), high_ = _mm_setzero_si128();
#else
  using Pair = const std::int16_t*;
  void add_products(const std::int16_t* weights, Pair pair) noexcept {
    for (std::size_t i = 0; i < kSize; ++i) v_[i] += weights[2 * i] * pair[0] + weights[2 * i + 1] * pair[1];
  }
  [[nodiscard]] FloatBlock floats() const noexcept {
    std::array<float, kSize> out;
    for (std::size_t i = 0; i < kSize; ++i) out[i] = static_cast<float>(v_[i]);
    return FloatBlock::of(out.data());
  }

 private:
  std::array<std::int32_t, kSize> v_{};
#endif
};

}  // namespace perch::text
