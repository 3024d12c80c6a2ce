// Stands in for the compiler's <x86intrin.h>, which wasm has not: what simdjson's westmere kernel needs beyond SSE4.2.
#pragma once

#include <nmmintrin.h>

#include <cstdint>

/// Prefix XOR, which is all that simdjson multiplies for: its other operand is always all ones.
/// Only the low 64 bits are promised; `selector` must be 0.
static inline __m128i _mm_clmulepi64_si128(__m128i bits, __m128i /*all_ones*/, int /*selector*/) {
  std::uint64_t x = static_cast<std::uint64_t>(_mm_cvtsi128_si64(bits));
  for (unsigned shift = 1; shift < 64; shift *= 2) x ^= x << shift;
  return _mm_set_epi64x(0, static_cast<std::int64_t>(x));
}

static inline int _popcnt64(std::int64_t x) { return __builtin_popcountll(static_cast<std::uint64_t>(x)); }

static inline std::uint64_t _umul128(std::uint64_t a, std::uint64_t b, std::uint64_t* high) {
  const auto product = static_cast<unsigned __int128>(a) * b;
  *high = static_cast<std::uint64_t>(product >> 64);
  return static_cast<std::uint64_t>(product);
}
