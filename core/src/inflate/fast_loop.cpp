// The loop in which nearly all time is spent: one check of input and room a round, one refill for several symbols, and
// copies in wide steps.
#include "inflate/copy_match.hpp"
#include "inflate/cursor.hpp"

namespace perch::inflate {
namespace {

constexpr std::size_t kLongestMatch = 258;
constexpr std::size_t kLiteralsARound = 3;
static_assert(kLiteralsARound + kLongestMatch + kCopyOverrun <= kFastRoom);
// A refill reads 8 bytes and goes on by 7 at most; there are two in a round, and one before the first.
static_assert(2 * 7 + 8 + 7 <= kFastInput);

constexpr unsigned kRefilled = 56;                      // bits that there are at least after a refill
constexpr unsigned kDistanceNeeds = kLongestCode + 13;  // a codeword and its extra bits
static_assert((kLiteralsARound - 1) * kLengthIndexBits + kLongestCode + 5 <= kRefilled);
static_assert(kDistanceNeeds <= kRefilled);

/// An Entry that shifts a 64-bit word without being widened first.
using WideEntry = std::uint64_t;

/// Like Bits, but dropping takes a whole entry: only the lowest 6 bits of a shift and the lowest 8 of `count` matter.
struct FastBits {
  const std::uint8_t* next;
  std::uint64_t word;
  std::uint64_t count;

  void refill() noexcept {
    word |= load_word(next) << (count & 63);
    next += ((count & 63) ^ 63) >> 3;
    count |= kRefilled;
  }
  void drop(WideEntry entry) noexcept {
    word >>= entry & 63;
    count -= entry;
  }
  [[nodiscard]] unsigned left() const noexcept { return static_cast<unsigned>(count & 0xFF); }
};

template <unsigned kIndexBits>
[[nodiscard]] inline WideEntry look(const Entry* table, const FastBits& bits) noexcept {
  return table[bits.word & ((1u << kIndexBits) - 1)];
}

/// The second look, for a codeword longer than the index.
template <unsigned kIndexBits>
[[nodiscard]] inline WideEntry follow(WideEntry link, const Entry* table, FastBits& bits) noexcept {
  const auto entry = static_cast<Entry>(link);
  bits.drop(kIndexBits);
  return table[value_of(entry) + (bits.word & ((1u << code_bits(entry)) - 1))];
}

/// Base and extra bits of a length or distance, off the bits.
[[nodiscard]] inline std::size_t take_value(WideEntry entry, FastBits& bits) noexcept {
  const std::uint64_t all = bits.word & ((std::uint64_t{1} << (entry & 63)) - 1);
  bits.drop(entry);
  return static_cast<std::size_t>((entry >> kValueShift) + (all >> (entry >> 8 & 63)));
}

}  // namespace

FastEnd decode_fast(const CodeTables& tables, Cursor& cursor) noexcept {
  const Entry* const lengths = tables.lengths.data();
  const Entry* const distances = tables.distances.data();
  const std::uint8_t* const last_next = cursor.end - kFastInput;
  const std::uint8_t* const last_out = cursor.out_end - kFastRoom;
  std::uint8_t* out = cursor.out;
  const std::uint8_t* const lowest = out - cursor.reach;
  FastBits bits{cursor.next, cursor.bits.word, cursor.bits.count};
  FastEnd ending = FastEnd::edge;

  const auto is = [](WideEntry entry, Entry flag) { return (entry & flag) != 0; };
  const auto put_literal = [&](WideEntry entry) {
    *out++ = static_cast<std::uint8_t>(entry >> kValueShift);
    bits.drop(entry);
  };
  WideEntry entry = 0;
  const auto put_last_literal = [&](WideEntry literal) {
    put_literal(literal);
    bits.refill();
    entry = look<kLengthIndexBits>(lengths, bits);
  };
  bits.refill();
  entry = look<kLengthIndexBits>(lengths, bits);
  do {
    if (is(entry, kLiteral)) {
      put_literal(entry);
      entry = look<kLengthIndexBits>(lengths, bits);
      if (is(entry, kLiteral)) {
        put_literal(entry);
        entry = look<kLengthIndexBits>(lengths, bits);
        if (is(entry, kLiteral)) {
          put_last_literal(entry);
          continue;
        }
      }
    }
    if (is(entry, kExceptional)) {
      if (is(entry, kLink)) entry = follow<kLengthIndexBits>(entry, lengths, bits);
      if (is(entry, kLiteral)) {
        put_last_literal(entry);
        continue;
      }
      if (is(entry, kExceptional)) {
        bits.drop(entry);
        ending = is(entry, kEndOfBlock) ? FastEnd::end_of_block : FastEnd::damaged;
        break;
      }
    }
    const std::size_t length = take_value(entry, bits);
    if (bits.left() < kDistanceNeeds) bits.refill();
    entry = look<kDistanceIndexBits>(distances, bits);
    if (is(entry, kLink)) entry = follow<kDistanceIndexBits>(entry, distances, bits);
    const bool is_valid = !is(entry, kExceptional);
    const std::size_t distance = take_value(entry, bits);
    if (!is_valid || distance > static_cast<std::size_t>(out - lowest)) {
      ending = FastEnd::damaged;
      break;
    }
    // The next look does not wait for the copy.
    bits.refill();
    entry = look<kLengthIndexBits>(lengths, bits);
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
