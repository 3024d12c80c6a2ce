// The loop in which nearly all time is spent: no check of input or room but one for each round.
#include <cstring>

#include "inflate/cursor.hpp"

namespace perch::inflate {
namespace {

constexpr std::size_t kLongestMatch = 258;
constexpr std::size_t kLiteralsARound = 3;
constexpr std::size_t kOverrun = 32;  // bytes that copy_match may write behind a match
static_assert(kLiteralsARound + kLongestMatch + kOverrun <= kFastRoom);
// A round refills twice, up to 7 bytes onward each, then reads 8 bytes for the next round.
static_assert(3 * 8 <= kFastInput);

constexpr Entry kLengthMask = (1u << kLengthIndexBits) - 1;
constexpr Entry kDistanceMask = (1u << kDistanceIndexBits) - 1;
constexpr unsigned kDistanceNeeds = kLongestCode + 13;  // a codeword and its extra bits
// Literals of one look, then a length with 5 extra bits, fit in one refill.
static_assert((kLiteralsARound - 1) * kLengthIndexBits + kLongestCode + 5 <= 56);

/// Like Bits, but only the lowest byte of `count` counts: dropping subtracts a whole entry.
struct FastBits {
  const std::uint8_t* next;
  std::uint64_t word;
  std::uint32_t count;

  void refill() noexcept {
    word |= load_word(next) << (count & 63);
    next += ((count & 63) ^ 63) >> 3;
    count |= 56;
  }
  void drop(Entry entry) noexcept {
    word >>= entry & 63;
    count -= entry;
  }
  [[nodiscard]] unsigned left() const noexcept { return count & 0xFF; }
};

/// Base and extra bits of a length or distance whose bits were lowest in `word`.
[[nodiscard]] inline std::size_t value_with_extra(Entry entry, std::uint64_t word) noexcept {
  const std::uint64_t bits = word & ((std::uint64_t{1} << (entry & 63)) - 1);
  return (entry >> kValueShift) + static_cast<std::size_t>(bits >> (entry >> 8 & 63));
}

template <std::size_t kBytes>
inline void copy(std::uint8_t* to, const std::uint8_t* from) noexcept {
  std::memcpy(to, from, kBytes);
}

/// Copies a match and up to kOverrun bytes of anything behind it.
inline void copy_match(std::uint8_t* out, std::size_t distance, std::size_t length) noexcept {
  const std::uint8_t* from = out - distance;
  std::uint8_t* const end = out + length;
  if (distance >= 16) {
    copy<16>(out, from);
    copy<16>(out + 16, from + 16);
    for (out += 32, from += 32; out < end; out += 16, from += 16) copy<16>(out, from);
  } else if (distance >= 8) {
    copy<8>(out, from);
    copy<8>(out + 8, from + 8);
    for (out += 16, from += 16; out < end; out += 8, from += 8) copy<8>(out, from);
  } else if (distance == 1) {
    const std::uint64_t run = 0x0101010101010101u * *from;
    for (; out < end; out += 8) std::memcpy(out, &run, sizeof run);
  } else {
    // Each step repeats the pattern once and writes the beginning of the next one with it.
    for (; out < end; out += distance, from += distance) copy<8>(out, from);
  }
}

}  // namespace

FastEnd decode_fast(const CodeTables& tables, Cursor& cursor) noexcept {
  const Entry* const lengths = tables.lengths.data();
  const Entry* const distances = tables.distances.data();
  const std::uint8_t* const last_next = cursor.end - kFastInput;
  std::uint8_t* const last_out = cursor.out_end - kFastRoom;
  std::uint8_t* out = cursor.out;
  const std::uint8_t* const lowest = out - cursor.reach;
  FastBits bits{cursor.next, cursor.bits.word, cursor.bits.count};
  FastEnd ending = FastEnd::edge;

  bits.refill();
  Entry entry = lengths[bits.word & kLengthMask];
  do {
    if ((entry & kLiteral) != 0) {
      bits.drop(entry);
      *out++ = static_cast<std::uint8_t>(entry >> kValueShift);
      entry = lengths[bits.word & kLengthMask];
      if ((entry & kLiteral) != 0) {
        bits.drop(entry);
        *out++ = static_cast<std::uint8_t>(entry >> kValueShift);
        entry = lengths[bits.word & kLengthMask];
        if ((entry & kLiteral) != 0) {
          bits.drop(entry);
          *out++ = static_cast<std::uint8_t>(entry >> kValueShift);
          bits.refill();
          entry = lengths[bits.word & kLengthMask];
          continue;
        }
      }
    }
    if ((entry & kExceptional) != 0) {
      if ((entry & kLink) != 0) {
        bits.drop(kLengthIndexBits);
        entry = lengths[value_of(entry) + (bits.word & ((1u << code_bits(entry)) - 1))];
        if ((entry & kLiteral) != 0) {
          bits.drop(entry);
          *out++ = static_cast<std::uint8_t>(entry >> kValueShift);
          bits.refill();
          entry = lengths[bits.word & kLengthMask];
          continue;
        }
      }
      if ((entry & kExceptional) != 0) {
        bits.drop(entry);
        ending = (entry & kEndOfBlock) != 0 ? FastEnd::end_of_block : FastEnd::damaged;
        break;
      }
    }
    const std::size_t length = value_with_extra(entry, bits.word);
    bits.drop(entry);
    if (bits.left() < kDistanceNeeds) bits.refill();
    entry = distances[bits.word & kDistanceMask];
    if ((entry & kExceptional) != 0) {
      if ((entry & kLink) != 0) {
        bits.drop(kDistanceIndexBits);
        entry = distances[value_of(entry) + (bits.word & ((1u << code_bits(entry)) - 1))];
      }
      if ((entry & kExceptional) != 0) {
        ending = FastEnd::damaged;
        break;
      }
    }
    const std::size_t distance = value_with_extra(entry, bits.word);
    bits.drop(entry);
    if (distance > static_cast<std::size_t>(out - lowest)) {
      ending = FastEnd::damaged;
      break;
    }
    // The next look does not wait for the copy.
    bits.refill();
    entry = lengths[bits.word & kLengthMask];
    copy_match(out, distance, length);
    out += length;
  } while (bits.next <= last_next && out <= last_out);

  cursor.reach += static_cast<std::size_t>(out - cursor.out);
  cursor.out = out;
  cursor.next = bits.next;
  cursor.bits = {bits.word, bits.left()};
  return ending;
}

}  // namespace perch::inflate
