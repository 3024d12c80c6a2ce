/// \file
/// Lists one value on a Tape: what comes again and again is compared, the rest is understood.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "perch/caps.hpp"
#include "tape.hpp"
#include "text_cursor.hpp"

namespace perch::json {

/// Walks over the text once.
class Tape::Reader : private TextCursor {
 public:
  Reader(Tape& tape, std::span<const std::uint8_t> text) noexcept
      : TextCursor(text), tape_(tape), room_(tape.nodes_.size()) {}

  /// Gap, string, gap, number, gap …, until the root is complete.
  Outcome run() {
    for (std::uint16_t last = 0;;) {
      const auto end = step_over_gap(last);
      if (!end) return too_large_ ? Outcome::too_large : failure();
      if (*end == GapEnd::root) return finish();
      if (!(*end == GapEnd::string ? read_string() : read_number())) return failure();
      if (depth_ == 0) return finish();
    }
  }

 private:
  Outcome failure() const noexcept { return at_ >= end_ ? Outcome::incomplete : Outcome::invalid; }
  std::uint32_t count() const noexcept { return static_cast<std::uint32_t>(tape_.count_); }
  bool in_object() const noexcept { return depth_ > 0 && (place_.brackets & 1u) == 0; }
  /// How many of the open containers have a node: those inside of a folded one have none.
  std::size_t listed_depth() const noexcept { return is_listed() ? depth_ : place_.folded; }
  bool is_listed() const noexcept { return place_.folded == 0; }
  std::uint8_t closer() const noexcept { return in_object() ? '}' : ']'; }

  Outcome finish() noexcept {
    tape_.size_ = position();
    tape_.beyond_ascii_ = beyond_ascii_ != 0;
    return Outcome::complete;
  }

  /// Follows a gap that came behind the last one before, or reads what stands here.
  std::optional<GapEnd> step_over_gap(std::uint16_t& last) {
    for (const std::uint16_t guess : tape_.memo_.gap(last).guesses) {
      if (guess == 0) break;
      const Gap& gap = tape_.memo_.gap(guess);
      if (!is_here(gap)) continue;
      if (!make_room(gap.node_count)) return std::nullopt;
      follow(gap);
      last = guess;
      return gap.end;
    }
    tape_.fresh_.begin(at_, position(), count(), place_);
    const unsigned beyond_ascii = std::exchange(beyond_ascii_, 0);
    const auto end = read_gap();
    const std::uint16_t next = end ? remember(*end) : std::uint16_t{0};
    if (next != 0) tape_.memo_.expect(last, next);
    last = next;
    beyond_ascii_ |= beyond_ascii;
    return end;
  }

  bool is_here(const Gap& gap) const noexcept {
    return !is_too_deep_ && gap.before == place_ && static_cast<std::size_t>(end_ - at_) >= gap.size &&
           tape_.memo_.stands_at(gap, at_) && (gap.end != GapEnd::number || starts_number(at_[gap.size]));
  }

  void follow(const Gap& gap) noexcept {
    const std::uint32_t base = position();
    const std::uint32_t first = count();
    for (const Gap::Close& close : tape_.memo_.closes(gap)) {
      Node& node = tape_.nodes_[open_[close.depth]];
      node.size = base + close.at - node.begin;
      node.next = first + close.nodes;
    }
    Node* out = tape_.nodes_.data() + first;
    for (const Node& node : tape_.memo_.nodes(gap)) {  // field by field: a copy that is changed would stall on itself
      out->key = node.key + base;
      out->key_size = node.key_size;
      out->begin = node.begin + base;
      out->size = node.size;
      out->next = node.next + first;
      out->type = node.type;
      out->is_escaped = node.is_escaped;
      out->name = node.name;
      ++out;
    }
    for (const Gap::Open& opened : tape_.memo_.opened(gap)) open_[opened.depth] = first + opened.node;
    tape_.count_ += gap.node_count;
    place_ = gap.after;
    depth_ = place_.depth();
    at_ += gap.size;
    beyond_ascii_ |= gap.beyond_ascii ? 1u : 0u;
  }

  bool make_room(std::size_t more) { return tape_.count_ + more <= room_ || grow(more); }
  Node& last_node() noexcept { return tape_.nodes_[tape_.count_ - 1]; }

  /// The rest of the string that the gap opened.
  bool read_string() noexcept {
    bool is_escaped = false;
    if (!skip_string(is_escaped)) return false;
    if (is_listed()) {
      Node& node = last_node();
      node.size = position() - node.begin;
      node.is_escaped = is_escaped;
    }
    ++at_;
    return true;
  }

  bool read_number() noexcept {
    if (!skip_number()) return false;
    if (is_listed()) last_node().size = position() - last_node().begin;
    return true;
  }

  // Understanding a gap: in tape_gaps.cpp.
  /// From behind a value, or from the root's beginning, to the next string or number.
  std::optional<GapEnd> read_gap();
  /// Behind a value: up to the comma, or out of the root.
  bool close_containers();
  /// A key and its colon.
  bool read_key(Node& node) noexcept;
  bool read_literal_or_bracket(Node& node);
  bool read_word(Node& node, std::string_view word, Type type) noexcept;
  bool opens_up(const Node& node) const noexcept;
  /// Behind the bracket that opens a container.
  bool open(Node& node, Type type) noexcept;
  void close();
  /// Lists a value that begins here, unless it stands in a folded container.
  void put(Node& node, Type type) noexcept;
  /// \return the index of the gap that was just read; 0 = none.
  std::uint16_t remember(GapEnd end);
  bool grow(std::size_t more);

  Tape& tape_;
  std::size_t room_;                                     ///< Nodes that the tape can hold as it is.
  std::array<std::uint32_t, caps::kNestingDepth> open_;  ///< Nodes of the listed containers around at_.
  std::size_t depth_ = 0;
  Gap::Place place_;
  bool is_too_deep_ = false;  ///< For place_ to hold; nothing is remembered or followed then.
  bool too_large_ = false;
};

}  // namespace perch::json
