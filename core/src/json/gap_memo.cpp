#include "gap_memo.hpp"

#include <algorithm>
#include <limits>

namespace perch::json {
namespace {

constexpr std::size_t kTableSlots = 4 * GapMemo::kGaps;
static_assert((kTableSlots & (kTableSlots - 1)) == 0);
static_assert(GapMemo::kGaps * (GapMemo::kGapBytes / ByteBlock::kSize + 1) <= GapMemo::kListed);

/// FNV-1a.
std::size_t hash(const Place& before, std::span<const std::uint8_t> text) noexcept {
  std::uint64_t state = 14695981039346656037u ^ before.brackets ^ before.is_special << 1 ^ before.folded << 8;
  for (const std::uint8_t byte : text) state = (state ^ byte) * 1099511628211u;
  return static_cast<std::size_t>(state ^ state >> 32);
}

template <class T>
std::uint16_t append(std::vector<T>& to, std::span<const T> from) {
  const auto begin = static_cast<std::uint16_t>(to.size());
  to.insert(to.end(), from.begin(), from.end());
  return begin;
}

}  // namespace

void FreshGap::begin(const std::uint8_t* at, std::uint32_t position, std::uint32_t node_count,
                     const Place& place) noexcept {
  at_ = at;
  position_ = position;
  first_node_ = node_count;
  before = place;
  nodes.clear();
  closes.clear();
  opened.clear();
}

void FreshGap::closed(std::uint32_t node, Gap::Close close) {
  if (node < first_node_) closes.push_back({close.depth, close.at - position_, close.nodes - first_node_});
}

void FreshGap::finish(const std::uint8_t* at, std::span<const Node> tape, std::span<const std::uint32_t> open) {
  text = {at_, at};
  for (Node node : tape.subspan(first_node_)) {
    node.key = node.key_size > 0 ? node.key - position_ : 0;  // none, or an empty one: any place will do
    node.begin -= position_;
    node.next -= first_node_;
    nodes.push_back(node);
  }
  for (std::uint32_t depth = 0; depth < open.size(); ++depth) {
    if (open[depth] >= first_node_) opened.push_back({depth, open[depth] - first_node_});
  }
}

GapMemo::GapMemo() : gaps_(1), places_(1) {}

std::uint16_t GapMemo::remember(const FreshGap& fresh) {
  // What goes beyond ASCII is left to be read: whoever follows a gap need not ask about its bytes.
  const auto is_beyond_ascii = [](std::uint8_t byte) { return byte >= 0x80; };
  if (fresh.text.empty() || fresh.text.size() > kGapBytes) return 0;
  if (std::any_of(fresh.text.begin(), fresh.text.end(), is_beyond_ascii)) return 0;
  table_.resize(kTableSlots);  // now and not before: most files hold next to nothing
  std::size_t slot = hash(fresh.before, fresh.text) % kTableSlots;
  for (; table_[slot] != 0; slot = (slot + 1) % kTableSlots) {
    const Gap& known = gaps_[table_[slot]];
    const auto* const text = text_.data() + known.text * kStep;
    const bool same = places_[table_[slot]].before == fresh.before && known.size == fresh.text.size() &&
                      std::equal(fresh.text.begin(), fresh.text.end(), text);
    if (same) return table_[slot];
  }
  if (gaps_.size() >= kGaps || std::max({nodes_.size(), closes_.size(), opened_.size()}) > kListed) return 0;
  return table_[slot] = add(fresh);
}

std::uint16_t GapMemo::add(const FreshGap& fresh) {
  static_assert(kGapBytes <= std::numeric_limits<std::uint8_t>::max());  // so that no list is longer than its count
  Gap gap;
  gap.end = fresh.end;
  gap.is_listed = fresh.is_listed;
  const bool moves_brackets = !fresh.closes.empty() || !fresh.opened.empty();
  gap.yields = moves_brackets || fresh.nodes.size() > 1 ? Yield::more
               : fresh.nodes.empty()                    ? Yield::nothing
                                                        : Yield::one_node;
  gap.size = static_cast<std::uint16_t>(fresh.text.size());
  const auto steps = [&] { return (text_.size() + kStep - 1) / kStep; };
  gap.text = static_cast<std::uint16_t>(steps());
  text_.resize(steps() * kStep);
  append(text_, fresh.text);
  text_.resize(steps() * kStep);
  gap.nodes = append<Node>(nodes_, fresh.nodes);
  gap.node_count = static_cast<std::uint8_t>(fresh.nodes.size());
  gap.closes = append<Gap::Close>(closes_, fresh.closes);
  gap.close_count = static_cast<std::uint8_t>(fresh.closes.size());
  gap.opened = append<Gap::Open>(opened_, fresh.opened);
  gap.opened_count = static_cast<std::uint8_t>(fresh.opened.size());
  places_.resize(gaps_.size() + 1);  // even if memory ran out the last time
  places_.back() = {fresh.before, fresh.after};
  gaps_.push_back(gap);
  return static_cast<std::uint16_t>(gaps_.size() - 1);
}

void GapMemo::expect(std::uint16_t gap, std::uint16_t next) noexcept {
  auto& guesses = gaps_[gap].guesses;
  const auto known = std::find(guesses.begin(), guesses.end() - 1, next);
  std::rotate(guesses.begin(), known, known + 1);
  guesses.front() = next;
}

}  // namespace perch::json
