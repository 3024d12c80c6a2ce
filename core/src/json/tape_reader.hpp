/// \file
/// Lists one value on a Tape: what comes again and again is compared, the rest is understood.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "perch/caps.hpp"
#include "tape.hpp"
#include "text_cursor.hpp"

namespace perch::json {

/// Walks over the text once: gap, string, gap, number, gap …, until the root is complete.
class Tape::Reader {
 public:
  Reader(Tape& tape, std::span<const std::uint8_t> text) noexcept
      : tape_(tape), begin_(text.data()), text_(text), room_(tape.nodes_.size()) {}

  Outcome run();

 private:
  // Known gaps: in tape_follow.cpp.
  enum class Followed : std::uint8_t { to_the_end, to_an_unknown_gap, to_a_wrong_value };
  /// As far as gaps and the values behind them are known to follow one another.
  Followed follow() noexcept;
  /// Puts on the tape what the gap at `base` has for it, from its node `first` on.
  void put(const Gap& gap, std::uint32_t base, std::uint32_t first) noexcept;

  // Understanding a gap: in tape_gaps.cpp.
  /// Reads the gap that stands here and remembers it.
  std::optional<GapEnd> learn();
  bool read_value(GapEnd kind) noexcept;
  /// From behind a value, or from the root's beginning, to the next string or number.
  std::optional<GapEnd> read_gap();
  /// Behind a value: up to the comma, or out of the root.
  bool close_containers();
  /// A key and its colon.
  bool read_key(Node& node) noexcept;
  bool read_literal_or_bracket(Node& node);
  bool read_word(Node& node, std::string_view word, Type type) noexcept;
  /// Behind the bracket that opens a container.
  bool open(Node& node, Type type) noexcept;
  void close();
  /// Lists a value that begins here, if such a one is listed in its container.
  void put(Node& node, Type type) noexcept;
  /// \return the index of the gap that was just read; 0 = none.
  std::uint16_t remember(GapEnd end);
  bool make_room(std::size_t more) { return tape_.count_ + more <= room_ || grow(more); }
  bool grow(std::size_t more);

  Outcome failure() const noexcept { return text_.is_over() ? Outcome::incomplete : Outcome::invalid; }
  Outcome finish() noexcept;
  std::uint32_t count() const noexcept { return static_cast<std::uint32_t>(tape_.count_); }
  bool in_object() const noexcept { return depth_ > 0 && (place_.brackets & 1u) == 0; }
  bool in_special() const noexcept { return depth_ > 0 && (place_.is_special & 1u) != 0; }
  std::uint8_t closer() const noexcept { return in_object() ? '}' : ']'; }
  bool opens_up(const Node& node) const noexcept;
  bool is_listed(const Node& node) const noexcept;
  /// How many of the open containers have a node: those inside of a folded one have none.
  std::size_t listed_depth() const noexcept;

  Tape& tape_;
  const std::uint8_t* begin_;
  TextCursor text_;
  std::size_t room_;                                     ///< Nodes that the tape can hold as it is.
  std::array<std::uint32_t, caps::kNestingDepth> open_;  ///< Nodes of the listed containers around the cursor.
  std::uint16_t last_ = 0;                               ///< The gap before this one.
  bool knows_last_ = true;                               ///< If it is remembered; 0 is then the beginning.
  bool value_is_listed_ = false;
  bool too_large_ = false;

  // Not kept up while gaps are followed.
  std::size_t depth_ = 0;
  Place place_;
  bool is_too_deep_ = false;  ///< For place_ to hold; nothing is remembered or followed then.
};

}  // namespace perch::json
