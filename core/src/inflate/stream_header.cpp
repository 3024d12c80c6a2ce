// The header of a dynamic block: the code lengths of its two codes, themselves coded (RFC 1951, 3.2.7).
#include <algorithm>

#include "inflate/stream.hpp"

namespace perch::inflate {
namespace {

constexpr unsigned kEndOfBlockSymbol = 256;
constexpr unsigned kMostLengthCodes = 286;
constexpr unsigned kMostDistanceCodes = 30;

/// The order in which the code lengths of the code of code lengths are stored.
constexpr std::array<std::uint8_t, kCodeLengthSymbols> kStoredOrder = {16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                                       11, 4,  12, 3, 13, 2, 14, 1, 15};

}  // namespace

Stream::Stop Stream::code_counts(Cursor& cursor) noexcept {
  if (!cursor.has(14)) return State::needs_input;
  length_codes_ = 257 + cursor.bits.take(5);
  distance_codes_ = 1 + cursor.bits.take(5);
  code_length_codes_ = 4 + cursor.bits.take(4);
  if (length_codes_ > kMostLengthCodes || distance_codes_ > kMostDistanceCodes) return damaged();
  std::fill_n(code_lengths_.begin(), kCodeLengthSymbols, std::uint8_t{0});
  codes_read_ = 0;
  tables_are_fixed_ = false;
  step_ = Step::code_length_lengths;
  return {};
}

Stream::Stop Stream::code_length_lengths(Cursor& cursor) noexcept {
  for (; codes_read_ < code_length_codes_; ++codes_read_) {
    if (!cursor.has(3)) return State::needs_input;
    code_lengths_[kStoredOrder[codes_read_]] = static_cast<std::uint8_t>(cursor.bits.take(3));
  }
  if (!build_code_lengths(std::span(code_lengths_).first(kCodeLengthSymbols), tables_)) return damaged();
  codes_read_ = 0;
  step_ = Step::code_lengths;
  return {};
}

Stream::Stop Stream::code_lengths(Cursor& cursor) noexcept {
  while (codes_read_ < length_codes_ + distance_codes_) {
    Entry entry = look_up<kCodeLengthIndexBits>(tables_.lengths.data(), cursor.bits.word);
    if (dropped_bits(entry) > cursor.bits.count) {
      static_cast<void>(cursor.has(2 * kCodeLengthIndexBits));  // what a codeword and its extra bits need at most
      entry = look_up<kCodeLengthIndexBits>(tables_.lengths.data(), cursor.bits.word);
      if (dropped_bits(entry) > cursor.bits.count) return State::needs_input;
    }
    cursor.bits.drop(code_bits(entry));
    const unsigned extra = cursor.bits.take(dropped_bits(entry) - code_bits(entry));
    if (value_of(entry) < 16) {
      code_lengths_[codes_read_++] = static_cast<std::uint8_t>(value_of(entry));
    } else if (!repeat_code_length(value_of(entry), extra)) {
      return damaged();
    }
  }
  return end_of_header();
}

/// Symbol 16 repeats the length before it, 17 and 18 repeat 0.
bool Stream::repeat_code_length(unsigned symbol, unsigned extra) noexcept {
  if (symbol == 16 && codes_read_ == 0) return false;
  const std::uint8_t repeated = symbol == 16 ? code_lengths_[codes_read_ - 1] : std::uint8_t{0};
  const unsigned times = extra + (symbol == 18 ? 11 : 3);
  if (times > length_codes_ + distance_codes_ - codes_read_) return false;
  std::fill_n(code_lengths_.begin() + codes_read_, times, repeated);
  codes_read_ += times;
  return true;
}

Stream::Stop Stream::end_of_header() noexcept {
  if (code_lengths_[kEndOfBlockSymbol] == 0) return damaged();
  const std::span<const std::uint8_t> all(code_lengths_);
  if (!build_lengths(all.first(length_codes_), tables_)) return damaged();
  if (!build_distances(all.subspan(length_codes_, distance_codes_), tables_)) return damaged();
  step_ = Step::symbol;
  return {};
}

}  // namespace perch::inflate
