/// \file
/// A place in a JSON text, and the tokens that can be stepped over from there.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

#include "byte_block.hpp"
#include "lexical.hpp"

namespace perch::json {

/// A 0 must stand behind the text: it is no part of any token, so every loop stops there at the latest, and a mismatch
/// at that place means that the text is too short and not that it is wrong. kStep bytes behind the text are read.
/// Every function that gives false stays at the byte that is wrong. Small, to be copied: a loop that works on a copy of
/// its own keeps it in registers.
class TextCursor {
 public:
  static constexpr std::size_t kStep = 2 * ByteBlock::kSize;

  explicit TextCursor(std::span<const std::uint8_t> text) noexcept
      : begin_(text.data()), at_(text.data()), end_(text.data() + text.size()) {}

  [[nodiscard]] const std::uint8_t* at() const noexcept { return at_; }
  [[nodiscard]] std::uint8_t byte() const noexcept { return *at_; }
  [[nodiscard]] std::uint32_t position() const noexcept { return static_cast<std::uint32_t>(at_ - begin_); }
  [[nodiscard]] bool is_over() const noexcept { return at_ >= end_; }
  void step(std::size_t bytes = 1) noexcept { at_ += bytes; }

  /// What was met in strings, with a few bytes behind each.
  [[nodiscard]] BytesSeen& seen() noexcept { return seen_; }

  /// Archives of X put every value on a line of its own, far to the right.
  void skip_space() noexcept {
    if (*at_ > ' ') return;
    if (*at_ == '\n') ++at_;
    for (;;) {
      const unsigned other = ByteBlock(at_).other_than_blank();
      at_ += other == 0 ? ByteBlock::kSize : static_cast<std::size_t>(std::countr_zero(other));
      if (other == 0) continue;
      if (!lexical::is_space(*at_)) return;
      ++at_;
    }
  }

  /// From behind the opening quote to the closing one. Nine strings of ten are shorter than a step, so that the
  /// processor guesses right how the loop goes on.
  bool skip_string(bool& is_escaped) noexcept {
    for (;;) {
      unsigned stops = 0;
      for (;; at_ += kStep) {
        const ByteBlock first(at_), second(at_ + ByteBlock::kSize);
        seen_.note(first);
        seen_.note(second);
        stops = first.string_stops() | second.string_stops() << ByteBlock::kSize;
        if (stops != 0) break;
      }
      at_ += std::countr_zero(stops);
      if (*at_ == '"') return true;
      if (*at_ != '\\' || !skip_escape()) return false;
      is_escaped = true;
    }
  }

  bool skip_escape() noexcept {
    ++at_;
    if (*at_ != 'u') {
      if (!lexical::kEscaped[*at_]) return false;
      ++at_;
      return true;
    }
    for (int digit = 0; digit < 4; ++digit) {
      ++at_;
      if (!lexical::is_hex_digit(*at_)) return false;
    }
    ++at_;
    return true;
  }

  bool skip_digits() noexcept {
    if (!lexical::is_digit(*at_)) return false;
    while (lexical::is_digit(*at_)) ++at_;
    return true;
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
  bool skip_number() noexcept {
    if (*at_ == '-') ++at_;
    if (*at_ == '0') {
      ++at_;
    } else if (!skip_digits()) {
      return false;
    }
    if (*at_ == '.') {
      ++at_;
      if (!skip_digits()) return false;
    }
    if (*at_ != 'e' && *at_ != 'E') return true;
    ++at_;
    if (*at_ == '+' || *at_ == '-') ++at_;
    return skip_digits();
  }

 private:
  const std::uint8_t* begin_;
  const std::uint8_t* at_;
  const std::uint8_t* end_;
  BytesSeen seen_;
};

}  // namespace perch::json
