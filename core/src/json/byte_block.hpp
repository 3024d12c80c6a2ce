/// \file
/// Sixteen bytes at a time: the two questions that reading JSON asks of most bytes.
#pragma once

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
    // With its second bit turned over a quote is 0x20, control characters stay below, and nothing else comes there.
    const __m128i blank = _mm_set1_epi8(0x20);
    const __m128i turned = _mm_xor_si128(bytes_, _mm_set1_epi8('"' ^ 0x20));
    const __m128i quote_or_control = _mm_cmpeq_epi8(_mm_max_epu8(turned, blank), blank);
    const __m128i escape = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'));
    return bits(_mm_or_si128(quote_or_control, escape));
  }
  /// One bit for each byte that differs.
  [[nodiscard]] unsigned unequal(ByteBlock other) const noexcept {
    return bits(_mm_cmpeq_epi8(bytes_, other.bytes_)) ^ 0xFFFFu;
  }

 private:
  friend class BytesSeen;
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
  [[nodiscard]] unsigned unequal(ByteBlock other) const noexcept {
    unsigned mask = 0;
    for (unsigned i = 0; i < kSize; ++i) mask |= bytes_[i] != other.bytes_[i] ? 1u << i : 0u;
    return mask;
  }

 private:
  friend class BytesSeen;
  template <class Test>
  unsigned bits(Test test) const noexcept {
    unsigned mask = 0;
    for (unsigned i = 0; i < kSize; ++i) mask |= test(bytes_[i]) ? 1u << i : 0u;
    return mask;
  }

  const std::uint8_t* bytes_;
#endif
};

/// Whether any of the blocks that were met held a byte of more than 7 bits.
class BytesSeen {
 public:
#if defined(__SSE2__)
  void note(ByteBlock block) noexcept { all_ = _mm_or_si128(all_, block.bytes_); }
  [[nodiscard]] bool beyond_ascii() const noexcept { return ByteBlock::bits(all_) != 0; }

 private:
  __m128i all_ = _mm_setzero_si128();
#else
  void note(ByteBlock block) noexcept {
    all_ |= block.bits([](std::uint8_t c) { return c >= 0x80; });
  }
  [[nodiscard]] bool beyond_ascii() const noexcept { return all_ != 0; }

 private:
  unsigned all_ = 0;
#endif
};

}  // namespace perch::json
