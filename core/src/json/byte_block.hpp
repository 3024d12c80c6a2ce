/// \file
/// Sixteen bytes at a time: the two questions that reading JSON asks of most bytes.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace perch::json {

/// 16 bytes as they stand in memory. WebAssembly takes the same intrinsics (Emscripten maps them to its own SIMD);
/// other machines count byte by byte, with the same answers.
class ByteBlock {
 public:
  static constexpr std::size_t kSize = 16;

#if defined(__SSE2__)
  explicit ByteBlock(const std::uint8_t* bytes) noexcept
      : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes))) {}

  /// One bit for each byte that is no blank.
  [[nodiscard]] unsigned other_than_blank() const noexcept {
    return ~bits(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(' '))) & 0xFFFFu;
  }
  /// One bit for each byte that ends a run of plain characters in a string: a quote, a backslash, a control character.
  [[nodiscard]] unsigned string_stops() const noexcept {
    const __m128i last_control = _mm_set1_epi8(0x1F);
    const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes_, last_control), last_control);
    const __m128i quote = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('"'));
    const __m128i escape = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'));
    return bits(_mm_or_si128(control, _mm_or_si128(quote, escape)));
  }
  /// One bit for each byte of more than 7 bits.
  [[nodiscard]] unsigned beyond_ascii() const noexcept { return bits(bytes_); }
  [[nodiscard]] bool equals(ByteBlock other) const noexcept {
    return bits(_mm_cmpeq_epi8(bytes_, other.bytes_)) == 0xFFFFu;
  }
  /// Whether the bytes under the ones of `mask` are those of `other`, which has zeros elsewhere.
  [[nodiscard]] bool equals_where(ByteBlock mask, ByteBlock other) const noexcept {
    return bits(_mm_cmpeq_epi8(_mm_and_si128(bytes_, mask.bytes_), other.bytes_)) == 0xFFFFu;
  }

 private:
  static unsigned bits(__m128i mask) noexcept { return static_cast<unsigned>(_mm_movemask_epi8(mask)); }

  __m128i bytes_;
#else
  explicit ByteBlock(const std::uint8_t* bytes) noexcept : bytes_(bytes) {}

  [[nodiscard]] unsigned other_than_blank() const noexcept {
    return bits([](std::uint8_t c) { return c != ' '; });
  }
  [[nodiscard]] unsigned string_stops() const noexcept {
    return bits([](std::uint8_t c) { return c < 0x20 || c == '"' || c == '\\'; });
  }
  [[nodiscard]] unsigned beyond_ascii() const noexcept {
    return bits([](std::uint8_t c) { return c >= 0x80; });
  }
  [[nodiscard]] bool equals(ByteBlock other) const noexcept { return std::equal(bytes_, bytes_ + kSize, other.bytes_); }
  [[nodiscard]] bool equals_where(ByteBlock mask, ByteBlock other) const noexcept {
    for (std::size_t i = 0; i < kSize; ++i) {
      if ((bytes_[i] & mask.bytes_[i]) != other.bytes_[i]) return false;
    }
    return true;
  }

 private:
  template <class Test>
  unsigned bits(Test test) const noexcept {
    unsigned mask = 0;
    for (unsigned i = 0; i < kSize; ++i) mask |= test(bytes_[i]) ? 1u << i : 0u;
    return mask;
  }

  const std::uint8_t* bytes_;
#endif
};

}  // namespace perch::json
