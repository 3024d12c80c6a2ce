/// \file
/// What stands between the strings and numbers of a JSON text, remembered, so that it need be understood only once.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "byte_block.hpp"
#include "lexical.hpp"
#include "tape_node.hpp"

namespace perch::json {

/// What stands behind a gap: the inside of a string, a number, or nothing, because the root is complete.
enum class GapEnd : std::uint8_t { string, number, root };

/// What a gap means to a tape: nothing, one node, or any number of nodes and containers that are opened and closed.
enum class Yield : std::uint8_t { nothing, one_node, more };

/// Where a gap begins or ends, as far as it matters to what a text means there.
struct Place {
  /// A 1, and behind it one bit for each open container. Enough for kDeepest of them.
  using Bits = std::uint64_t;
  static constexpr std::size_t kDeepest = 62;

  Bits brackets = 1;           ///< 1 = array.
  Bits is_special = 1;         ///< Of an array: its elements are opened up. Of an object: only known names are listed.
  std::uint32_t folded = 0;    ///< How deep the container stands that is not opened up, counted from 1; 0 = none.
  bool is_fold_listed = true;  ///< Whether that container has a node.

  friend bool operator==(const Place&, const Place&) = default;
  [[nodiscard]] std::size_t depth() const noexcept { return static_cast<std::size_t>(std::bit_width(brackets)) - 1; }
};

/// A gap reaches from behind a string or number, or from the start of the text, to the next string or number that is a
/// value, or to the end of the text. Keys, literals and brackets are all part of it, and so is a string's opening
/// quote. In an export the same few hundred gaps come over and over, in much the same order. What a gap means depends
/// on nothing but its bytes and its place, so a gap that was read once is afterwards compared and not read. Half a
/// cache line, because all that happens to most bytes of an archive is that a gap is compared with them.
struct Gap {
  /// A listed container that was open before the gap and is closed in it.
  struct Close {
    std::uint32_t depth = 0;  ///< How many containers are around it.
    std::uint32_t at = 0;     ///< Behind its bracket, from the gap's beginning.
    std::uint32_t nodes = 0;  ///< Of this gap, before it.
  };
  /// A listed container that is opened in the gap and stays open.
  struct Open {
    std::uint32_t depth = 0;
    std::uint32_t node = 0;  ///< Counted from the gap's first.
  };
  static constexpr std::size_t kGuesses = 8;

  std::uint16_t text = 0;                           ///< The step of GapMemo's text where this gap's begins.
  std::uint16_t nodes = 0, closes = 0, opened = 0;  ///< Where they begin in the lists of GapMemo.
  std::uint16_t size = 0;                           ///< Of the text, in bytes.
  std::uint8_t node_count = 0, close_count = 0, opened_count = 0;
  GapEnd end = GapEnd::root;
  bool is_listed = false;                         ///< Whether the value behind it has a node.
  Yield yields = Yield::nothing;                  ///< What it has for the tape.
  std::array<std::uint16_t, kGuesses> guesses{};  ///< The gaps that came next, the last one first; 0 = none.
};
static_assert(sizeof(Gap) == 32);

/// A gap that is being read. In the end its nodes' positions count from its beginning, and `next` from its first node.
class FreshGap {
 public:
  void begin(const std::uint8_t* at, std::uint32_t position, std::uint32_t node_count, const Place& place) noexcept;
  /// A listed container was closed: noted when it was open before.
  void closed(std::uint32_t node, Gap::Close close);
  /// \param nodes of the tape so far. \param open the nodes of the listed containers that are open now.
  void finish(const std::uint8_t* at, std::span<const Node> nodes, std::span<const std::uint32_t> open);

  Place before, after;
  GapEnd end = GapEnd::root;
  bool is_listed = false;
  std::span<const std::uint8_t> text;
  std::vector<Node> nodes;
  std::vector<Gap::Close> closes;
  std::vector<Gap::Open> opened;

 private:
  const std::uint8_t* at_ = nullptr;
  std::uint32_t position_ = 0;
  std::uint32_t first_node_ = 0;
};

/// The gaps of one text after the other. Gap 0 is none: its guesses begin texts.
class GapMemo {
 public:
  static constexpr std::size_t kGaps = 1024;      ///< More are not remembered.
  static constexpr std::size_t kGapBytes = 255;   ///< Longer ones are not remembered.
  static constexpr std::size_t kListed = 65'535;  ///< Nor those with nodes beyond so many of all gaps together.

  GapMemo();

  [[nodiscard]] const Gap& gap(std::uint16_t index) const noexcept { return gaps_.data()[index]; }
  [[nodiscard]] const Place& place_behind(std::uint16_t index) const noexcept { return places_[index].after; }
  [[nodiscard]] std::span<const Node> nodes(const Gap& gap) const noexcept {
    return {nodes_.data() + gap.nodes, gap.node_count};
  }
  [[nodiscard]] std::span<const Gap::Close> closes(const Gap& gap) const noexcept {
    return {closes_.data() + gap.closes, gap.close_count};
  }
  [[nodiscard]] std::span<const Gap::Open> opened(const Gap& gap) const noexcept {
    return {opened_.data() + gap.opened, gap.opened_count};
  }

  /// The gap at `text`, right behind `last`, if it came behind `last` before; else 0. A 0 must stand behind the whole
  /// text, and kStep readable bytes from there on.
  [[nodiscard]] std::uint16_t next_at(std::uint16_t last, const std::uint8_t* text) const noexcept;

  /// The gap's index, new or not; 0 when it cannot be remembered.
  [[nodiscard]] std::uint16_t remember(const FreshGap& fresh);

  /// Notes that `next` came behind `gap`.
  void expect(std::uint16_t gap, std::uint16_t next) noexcept;

 private:
  struct Places {
    Place before, after;
  };

  static constexpr std::size_t kStep = 2 * ByteBlock::kSize;

  /// One bit for each of kStep bytes.
  [[nodiscard]] static std::uint32_t unequal_bytes(const std::uint8_t* text, const std::uint8_t* known) noexcept {
    constexpr std::size_t kBlock = ByteBlock::kSize;
    return ByteBlock(text).unequal(ByteBlock(known)) | ByteBlock(text + kBlock).unequal(ByteBlock(known + kBlock))
                                                           << kBlock;
  }
  [[nodiscard]] bool stands_at(const Gap& gap, const std::uint8_t* text) const noexcept;
  [[nodiscard]] std::uint16_t add(const FreshGap& fresh);

  std::vector<Gap> gaps_;
  std::vector<Places> places_;      ///< Of each gap: what is not needed to follow it.
  std::vector<std::uint8_t> text_;  ///< Each gap's bytes, padded with zeros to whole steps.
  std::vector<Node> nodes_;
  std::vector<Gap::Close> closes_;
  std::vector<Gap::Open> opened_;
  std::vector<std::uint16_t> table_;  ///< Indices by hash, open addressing; 0 = free.
};

[[nodiscard]] constexpr bool starts_number(std::uint8_t c) noexcept { return lexical::is_digit(c) || c == '-'; }

/// Step after step: no gap holds a 0, so what is equal so far lies before the end of the text.
inline bool GapMemo::stands_at(const Gap& gap, const std::uint8_t* text) const noexcept {
  const std::uint8_t* known = text_.data() + gap.text * kStep;
  std::size_t left = gap.size;
  for (; left > kStep; left -= kStep, text += kStep, known += kStep) {
    if (unequal_bytes(text, known) != 0) return false;
  }
  return unequal_bytes(text, known) << (kStep - left) == 0;
}

inline std::uint16_t GapMemo::next_at(std::uint16_t last, const std::uint8_t* text) const noexcept {
  for (const std::uint16_t guess : gap(last).guesses) {
    if (guess == 0) return 0;
    const Gap& known = gap(guess);
    if (stands_at(known, text) && (known.end != GapEnd::number || starts_number(text[known.size]))) return guess;
  }
  return 0;
}

}  // namespace perch::json
