/// \file
/// Eight 16-bit numbers at a time. WebAssembly takes the same intrinsics (Emscripten
/// maps them to its own SIMD); other machines take one number after the other, with the same answers.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>

#if defined(__SSE4_1__)
#include <smmintrin.h>
#endif
#if defined(__wasm_simd128__)
#include <wasm_simd128.h>
#endif

namespace perch::text {

class ShortBlock {
 public:
  static constexpr std::size_t kSize = 8;

  ShortBlock() = default;

#if defined(__SSE4_1__)
  /// Eight bytes with a sign.
  static ShortBlock of_bytes(const std::int8_t* values) noexcept {
#if defined(__wasm_simd128__)
    return ShortBlock(wasm_i16x8_load8x8(values));  // one instruction, where Emscripten makes three of the other
#else
    return ShortBlock(_mm_cvtepi8_epi16(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(values))));
#endif
  }
  static ShortBlock all(std::int16_t value) noexcept { return ShortBlock(_mm_set1_epi16(value)); }
  void store(std::int16_t* out) const noexcept { _mm_storeu_si128(reinterpret_cast<__m128i*>(out), v_); }
  /// \pre all fit into bytes.
  void store_bytes(std::int8_t* out) const noexcept {
    _mm_storel_epi64(reinterpret_cast<__m128i*>(out), _mm_packs_epi16(v_, v_));
  }

  [[nodiscard]] ShortBlock plus(ShortBlock other) const noexcept { return ShortBlock(_mm_add_epi16(v_, other.v_)); }
  [[nodiscard]] ShortBlock larger(ShortBlock other) const noexcept { return ShortBlock(_mm_max_epi16(v_, other.v_)); }

 private:
  friend class FloatBlock;
  explicit ShortBlock(__m128i v) noexcept : v_(v) {}
  __m128i v_;
#else
  static ShortBlock of_bytes(const std::int8_t* values) noexcept {
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
  /// \pre all fit into bytes.
  void store_bytes(std::int8_t* out) const noexcept {
    for (std::size_t i = 0; i < kSize; ++i) out[i] = static_cast<std::int8_t>(v_[i]);
  }

  /// The caller sees to it that sums stay in the limits of 16 bits.
  [[nodiscard]] ShortBlock plus(ShortBlock other) const noexcept {
    for (std::size_t i = 0; i < kSize; ++i) other.v_[i] = static_cast<std::int16_t>(v_[i] + other.v_[i]);
    return other;
  }
  [[nodiscard]] ShortBlock larger(ShortBlock other) const noexcept {
    for (std::size_t i = 0; i < kSize; ++i) other.v_[i] = std::max(v_[i], other.v_[i]);
    return other;
  }

 private:
  friend class FloatBlock;
  std::array<std::int16_t, kSize> v_{};
#endif
};

}  // namespace perch::text
