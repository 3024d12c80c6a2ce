// Gaps that were seen before, compared and not read. Nearly all bytes of an archive go through here, so what a gap has
// for the tape is written in as few steps as the processor can do it in.
#include "tape_reader.hpp"

namespace perch::json {

Tape::Reader::Followed Tape::Reader::follow() noexcept {
  if (!knows_last_) return Followed::to_an_unknown_gap;
  TextCursor text = text_;
  std::size_t count = tape_.count_;
  std::uint16_t last = last_;
  const auto stop = [&](Followed how) {
    text_ = text;
    tape_.count_ = count;
    last_ = last;
    return how;
  };
  for (;;) {
    const std::uint16_t next = tape_.memo_.next_at(last, text.at());
    if (next == 0) break;
    const Gap& gap = tape_.memo_.gap(next);
    if (gap.yields != Yield::nothing) {
      if (count + gap.node_count > room_) break;
      const auto first = static_cast<std::uint32_t>(count);
      if (gap.yields == Yield::one_node) {
        put_moved(tape_.memo_.nodes(gap).front(), text.position(), first, tape_.nodes_.data()[first]);
      } else {
        put(gap, text.position(), first);
      }
      count += gap.node_count;
    }
    text.step(gap.size);
    last = next;
    if (gap.end == GapEnd::root) return stop(Followed::to_the_end);
    bool is_escaped = false;
    const bool is_string = gap.end == GapEnd::string;
    if (!(is_string ? text.skip_string(is_escaped) : text.skip_number())) return stop(Followed::to_a_wrong_value);
    if (gap.is_listed) {
      Node& node = tape_.nodes_.data()[count - 1];
      node.size = text.position() - node.begin;
      node.is_escaped = is_escaped;
    }
    if (is_string) text.step();
  }
  if (last != 0) place_ = tape_.memo_.place_behind(last);
  depth_ = place_.depth();
  return stop(Followed::to_an_unknown_gap);
}

void Tape::Reader::put(const Gap& gap, std::uint32_t base, std::uint32_t first) noexcept {
  Node* const nodes = tape_.nodes_.data();
  for (const Gap::Close& close : tape_.memo_.closes(gap)) {
    Node& node = nodes[open_[close.depth]];
    node.size = base + close.at - node.begin;
    node.next = first + close.nodes;
  }
  Node* out = nodes + first;
  for (const Node& node : tape_.memo_.nodes(gap)) put_moved(node, base, first, *out++);
  for (const Gap::Open& opened : tape_.memo_.opened(gap)) open_[opened.depth] = first + opened.node;
}

}  // namespace perch::json
