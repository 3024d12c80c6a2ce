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
#include "tape_node.hpp"

namespace perch::json {

/// What stands behind a gap: the inside of a string, a number, or nothing, because the root is complete.
enum class GapEnd : std::uint8_t { string, number, root };

/// A gap reaches from behind a string or number, or from the start of the text, to the next string or number that is a
/// value, or to the end of the text. Keys, literals and brackets are all part of it, and so is a string's opening
/// quote. In an export the same few hundred gaps come over and over, in much the same order. What a gap means depends
/// on nothing but its bytes and the brackets that are open before it, so a gap that was read once is afterwards
/// compared and not read.
struct Gap {
  /// The brackets around a place: a 1, and behind it one bit for each, 1 = array. Enough for kDeepest of them.
  using Brackets = std::uint64_t;
  static constexpr std::size_t kDeepest = 62;
  static constexpr Brackets kOutside = 1;

  /// What the reader knows at a place.
  struct Place {
    Brackets brackets = kOutside;
    std::uint32_t folded = 0;  ///< How deep the container stands that is not opened up, counted from 1; 0 = none.
    friend bool operator==(const Place&, const Place&) = default;
    [[nodiscard]] std::size_t depth() const noexcept { return static_cast<std::size_t>(std::bit_width(brackets)) - 1; }
  };
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
  static constexpr std::size_t kGuesses = 4;

  Place before, after;
  std::uint32_t text = 0, size = 0;            ///< Of GapMemo::text().
  std::uint32_t nodes = 0, node_count = 0;     ///< Of GapMemo::nodes().
  std::uint32_t closes = 0, close_count = 0;   ///< Of GapMemo::closes().
  std::uint32_t opened = 0, opened_count = 0;  ///< Of GapMemo::opened().
  GapEnd end = GapEnd::root;
  bool beyond_ascii = false;
  std::array<std::uint16_t, kGuesses> guesses{};  ///< The gaps that came next, the last one first; 0 = none.
};

/// A gap that is being read. In the end its nodes' positions count from its beginning, and `next` from its first node.
class FreshGap {
 public:
  void begin(const std::uint8_t* at, std::uint32_t position, std::uint32_t node_count,
             const Gap::Place& place) noexcept;
  /// A listed container was closed: noted when it was open before.
  void closed(std::uint32_t node, Gap::Close close);
  /// \param nodes of the tape so far. \param open the nodes of the listed containers that are open now.
  void finish(const std::uint8_t* at, std::span<const Node> nodes, std::span<const std::uint32_t> open);

  Gap::Place before, after;
  GapEnd end = GapEnd::root;
  bool beyond_ascii = false;
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
  static constexpr std::size_t kGaps = 1024;     ///< More are not remembered.
  static constexpr std::size_t kGapBytes = 256;  ///< Longer ones are not remembered.

  GapMemo();

  [[nodiscard]] Gap& gap(std::uint16_t index) noexcept { return gaps_[index]; }
  [[nodiscard]] std::span<const Node> nodes(const Gap& gap) const noexcept {
    return {nodes_.data() + gap.nodes, gap.node_count};
  }
  [[nodiscard]] std::span<const Gap::Close> closes(const Gap& gap) const noexcept {
    return {closes_.data() + gap.closes, gap.close_count};
  }
  [[nodiscard]] std::span<const Gap::Open> opened(const Gap& gap) const noexcept {
    return {opened_.data() + gap.opened, gap.opened_count};
  }

  /// Whether the gap's bytes stand at `text`, of which gap.size + ByteBlock::kSize bytes must be readable.
  [[nodiscard]] bool stands_at(const Gap& gap, const std::uint8_t* text) const noexcept;

  /// The gap's index, new or not; 0 when it cannot be remembered.
  [[nodiscard]] std::uint16_t remember(const FreshGap& fresh);

  /// Notes that `next` came behind `gap`.
  void expect(std::uint16_t gap, std::uint16_t next) noexcept;

 private:
  [[nodiscard]] std::uint16_t add(const FreshGap& fresh);

  std::vector<Gap> gaps_;
  std::vector<std::uint8_t> text_;  ///< Each gap's bytes, padded with zeros to whole blocks.
  std::vector<Node> nodes_;
  std::vector<Gap::Close> closes_;
  std::vector<Gap::Open> opened_;
  std::vector<std::uint16_t> table_;  ///< Indices by hash, open addressing; 0 = free.
};

/// A mask of n bytes begins n bytes before the middle.
inline constexpr auto kFirstBytes = [] {
  std::array<std::uint8_t, 2 * ByteBlock::kSize> mask{};
  for (std::size_t i = 0; i < ByteBlock::kSize; ++i) mask[i] = 0xFF;
  return mask;
}();

inline bool GapMemo::stands_at(const Gap& gap, const std::uint8_t* text) const noexcept {
  constexpr std::size_t kBlock = ByteBlock::kSize;
  const std::uint8_t* const known = text_.data() + gap.text;
  if (gap.size < kBlock)
    return ByteBlock(text).equals_where(ByteBlock(kFirstBytes.data() + kBlock - gap.size), ByteBlock(known));
  for (std::size_t i = 0; i + kBlock <= gap.size; i += kBlock) {
    if (!ByteBlock(text + i).equals(ByteBlock(known + i))) return false;
  }
  const std::size_t last = gap.size - kBlock;  // overlaps the block before
  return ByteBlock(text + last).equals(ByteBlock(known + last));
}

}  // namespace perch::json
