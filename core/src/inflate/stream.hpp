/// \file
/// The inflater's state between calls, and the careful steps that stop at any bit and any byte.
#pragma once

#include <optional>

#include "inflate/cursor.hpp"
#include "perch/inflate.hpp"

namespace perch::inflate {

class Stream {
 public:
  void reset() noexcept;
  [[nodiscard]] Inflater::Progress run(std::span<const std::uint8_t> input, std::span<std::uint8_t> room) noexcept;

 private:
  using State = Inflater::State;
  /// A reason to return to the caller; none: on with the next step.
  using Stop = std::optional<State>;

  /// What comes next in the stream. Each step takes all of its bits or none.
  enum class Step : std::uint8_t {
    block_header,
    stored_length,
    stored_bytes,
    code_counts,
    code_length_lengths,
    code_lengths,
    symbol,
    distance,
    copy,
    end,
    damaged
  };

  [[nodiscard]] State advance(Cursor& cursor) noexcept;
  [[nodiscard]] Stop take_step(Cursor& cursor) noexcept;
  [[nodiscard]] Stop block_header(Cursor& cursor) noexcept;
  [[nodiscard]] Stop stored_length(Cursor& cursor) noexcept;
  [[nodiscard]] Stop stored_bytes(Cursor& cursor) noexcept;
  [[nodiscard]] Stop code_counts(Cursor& cursor) noexcept;
  [[nodiscard]] Stop code_length_lengths(Cursor& cursor) noexcept;
  [[nodiscard]] Stop code_lengths(Cursor& cursor) noexcept;
  [[nodiscard]] bool repeat_code_length(unsigned symbol, unsigned extra) noexcept;
  [[nodiscard]] Stop end_of_header() noexcept;
  [[nodiscard]] Stop symbol(Cursor& cursor) noexcept;
  [[nodiscard]] Stop distance(Cursor& cursor) noexcept;
  [[nodiscard]] Stop copy(Cursor& cursor) noexcept;
  Stop damaged() noexcept;

  Step step_ = Step::block_header;
  bool last_block_ = false;
  bool tables_are_fixed_ = false;
  Bits bits_;
  std::size_t history_ = 0;   ///< Bytes written so far, up to the window.
  std::size_t length_ = 0;    ///< Bytes that the stored block or the match still has.
  std::size_t distance_ = 0;  ///< Of that match.

  // A dynamic block's header.
  unsigned length_codes_ = 0;
  unsigned distance_codes_ = 0;
  unsigned code_length_codes_ = 0;
  unsigned codes_read_ = 0;
  std::array<std::uint8_t, kLengthSymbols + kDistanceSymbols> code_lengths_{};

  CodeTables tables_;
};

}  // namespace perch::inflate

namespace perch {

struct Inflater::Tables {
  inflate::Stream stream;
};

}  // namespace perch
