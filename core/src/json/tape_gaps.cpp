// Gaps that were not seen before, byte by byte.
#include <algorithm>

#include "tape_reader.hpp"

namespace perch::json {
namespace {

constexpr bool is_container(Type type) noexcept { return type <= Type::array; }

}  // namespace

std::optional<GapEnd> Tape::Reader::read_gap() {
  for (bool behind_value = depth_ > 0;;) {
    if (behind_value) {
      if (!close_containers()) return std::nullopt;
      if (depth_ == 0) return GapEnd::root;
      ++at_;  // the comma
      skip_space();
    }
    Node node;
    if ((in_object() && !read_key(node)) || !make_room(1)) return std::nullopt;
    if (*at_ == '"') {
      ++at_;
      put(node, Type::string);
      return GapEnd::string;
    }
    if (starts_number(*at_)) {
      put(node, Type::number);
      return GapEnd::number;
    }
    if (!read_literal_or_bracket(node)) return std::nullopt;
    behind_value = !is_container(node.type) || *at_ == closer();
  }
}

bool Tape::Reader::close_containers() {
  for (; depth_ > 0; ++at_, close()) {
    skip_space();
    if (*at_ == ',') return true;
    if (*at_ != closer()) return false;
  }
  return true;
}

bool Tape::Reader::read_key(Node& node) noexcept {
  if (*at_ != '"') return false;
  ++at_;
  node.key = position();
  bool is_escaped = false;
  if (!skip_string(is_escaped)) return false;
  node.key_size = position() - node.key;
  node.name = key_name({reinterpret_cast<const char*>(begin_) + node.key, node.key_size});
  ++at_;
  skip_space();
  if (*at_ != ':') return false;
  ++at_;
  skip_space();
  return true;
}

bool Tape::Reader::read_literal_or_bracket(Node& node) {
  switch (*at_) {
    case '{': return open(node, Type::object);
    case '[': return open(node, Type::array);
    case 't': return read_word(node, "true", Type::boolean);
    case 'f': return read_word(node, "false", Type::boolean);
    case 'n': return read_word(node, "null", Type::null);
    default: return false;
  }
}

bool Tape::Reader::read_word(Node& node, std::string_view word, Type type) noexcept {
  node.size = static_cast<std::uint32_t>(word.size());
  put(node, type);
  for (const char c : word) {
    if (*at_ != static_cast<std::uint8_t>(c)) return false;
    ++at_;
  }
  return true;
}

bool Tape::Reader::opens_up(const Node& node) const noexcept {
  if (depth_ == 0 || node.name != KeyName::none) return true;
  return has_known_elements(tape_.nodes_[open_[depth_ - 1]].name);
}

bool Tape::Reader::open(Node& node, Type type) noexcept {
  if (depth_ == open_.size()) return false;
  is_too_deep_ = is_too_deep_ || depth_ >= Gap::kDeepest;
  const bool folds = is_listed() && tape_.listing_ == Listing::known_names && !opens_up(node);
  put(node, type);
  ++at_;
  if (is_listed()) open_[depth_] = count() - 1;
  ++depth_;
  if (folds) place_.folded = static_cast<std::uint32_t>(depth_);
  place_.brackets = place_.brackets << 1 | (type == Type::array ? 1u : 0u);
  skip_space();
  return true;
}

void Tape::Reader::close() {
  place_.brackets >>= 1;
  if (depth_ == place_.folded) place_.folded = 0;
  --depth_;
  if (!is_listed()) return;
  const std::uint32_t index = open_[depth_];
  Node& node = tape_.nodes_[index];
  node.size = position() - node.begin;
  node.next = count();
  tape_.fresh_.closed(index, {static_cast<std::uint32_t>(depth_), position(), count()});
}

void Tape::Reader::put(Node& node, Type type) noexcept {
  node.type = type;
  node.begin = position();
  node.next = count() + 1;
  if (is_listed()) tape_.nodes_[tape_.count_++] = node;
}

std::uint16_t Tape::Reader::remember(GapEnd end) {
  if (is_too_deep_) return 0;
  FreshGap& fresh = tape_.fresh_;
  fresh.finish(at_, std::span(tape_.nodes_).first(tape_.count_), std::span(open_).first(listed_depth()));
  fresh.after = place_;
  fresh.end = end;
  fresh.beyond_ascii = beyond_ascii_ != 0;
  return tape_.memo_.remember(fresh);
}

bool Tape::Reader::grow(std::size_t more) {
  too_large_ = tape_.count_ + more > caps::kRecordValues;
  if (too_large_) return false;
  constexpr std::size_t kFirst = 256;
  room_ = std::clamp(2 * (tape_.count_ + more), kFirst, caps::kRecordValues);
  tape_.nodes_.resize(room_);
  return true;
}

}  // namespace perch::json
