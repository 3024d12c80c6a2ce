// Gaps that were not seen before, byte by byte.
#include <algorithm>

#include "tape_reader.hpp"

namespace perch::json {
namespace {

constexpr bool is_container(Type type) noexcept { return type <= Type::array; }

}  // namespace

Tape::Outcome Tape::Reader::run() {
  for (;;) {
    switch (follow()) {
      case Followed::to_the_end: return finish();
      case Followed::to_a_wrong_value: return failure();
      case Followed::to_an_unknown_gap: break;
    }
    const auto end = learn();
    if (!end) return too_large_ ? Outcome::too_large : failure();
    if (*end == GapEnd::root) return finish();
    if (!read_value(*end)) return failure();
    if (depth_ == 0) return finish();
  }
}

Tape::Outcome Tape::Reader::finish() noexcept {
  tape_.size_ = text_.position();
  tape_.beyond_ascii_ = text_.seen().beyond_ascii();
  return Outcome::complete;
}

std::optional<GapEnd> Tape::Reader::learn() {
  tape_.fresh_.begin(text_.at(), text_.position(), count(), place_);
  const auto end = read_gap();
  const std::uint16_t next = end ? remember(*end) : std::uint16_t{0};
  if (next != 0 && knows_last_) tape_.memo_.expect(last_, next);
  last_ = next;
  knows_last_ = next != 0;
  return end;
}

bool Tape::Reader::read_value(GapEnd kind) noexcept {
  bool is_escaped = false;
  if (!(kind == GapEnd::string ? text_.skip_string(is_escaped) : text_.skip_number())) return false;
  if (value_is_listed_) {
    Node& node = tape_.nodes_[tape_.count_ - 1];
    node.size = text_.position() - node.begin;
    node.is_escaped = is_escaped;
  }
  if (kind == GapEnd::string) text_.step();
  return true;
}

std::optional<GapEnd> Tape::Reader::read_gap() {
  for (bool behind_value = depth_ > 0;;) {
    if (behind_value) {
      if (!close_containers()) return std::nullopt;
      if (depth_ == 0) return GapEnd::root;
      text_.step();  // the comma
      text_.skip_space();
    }
    Node node;
    if ((in_object() && !read_key(node)) || !make_room(1)) return std::nullopt;
    if (text_.byte() == '"') {
      text_.step();
      put(node, Type::string);
      return GapEnd::string;
    }
    if (starts_number(text_.byte())) {
      put(node, Type::number);
      return GapEnd::number;
    }
    if (!read_literal_or_bracket(node)) return std::nullopt;
    behind_value = !is_container(node.type) || text_.byte() == closer();
  }
}

bool Tape::Reader::close_containers() {
  for (; depth_ > 0; text_.step(), close()) {
    text_.skip_space();
    if (text_.byte() == ',') return true;
    if (text_.byte() != closer()) return false;
  }
  return true;
}

bool Tape::Reader::read_key(Node& node) noexcept {
  if (text_.byte() != '"') return false;
  text_.step();
  node.key = text_.position();
  bool is_escaped = false;
  if (!text_.skip_string(is_escaped)) return false;
  node.key_size = text_.position() - node.key;
  node.name = key_name({reinterpret_cast<const char*>(begin_) + node.key, node.key_size});
  text_.step();
  text_.skip_space();
  if (text_.byte() != ':') return false;
  text_.step();
  text_.skip_space();
  return true;
}

bool Tape::Reader::read_literal_or_bracket(Node& node) {
  switch (text_.byte()) {
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
    if (text_.byte() != static_cast<std::uint8_t>(c)) return false;
    text_.step();
  }
  return true;
}

bool Tape::Reader::opens_up(const Node& node) const noexcept {
  if (tape_.listing_ == Listing::everything || depth_ == 0 || node.name != KeyName::none) return true;
  return !in_object() && in_special();
}

bool Tape::Reader::is_listed(const Node& node) const noexcept {
  return place_.folded == 0 && (node.name != KeyName::none || !in_object() || !in_special());
}

std::size_t Tape::Reader::listed_depth() const noexcept {
  if (place_.folded == 0) return depth_;
  return place_.folded - (place_.is_fold_listed ? 0u : 1u);
}

bool Tape::Reader::open(Node& node, Type type) noexcept {
  if (depth_ == open_.size()) return false;
  is_too_deep_ = is_too_deep_ || depth_ >= Place::kDeepest;
  const bool folds = place_.folded == 0 && !opens_up(node);
  put(node, type);
  text_.step();
  if (value_is_listed_) open_[depth_] = count() - 1;
  ++depth_;
  if (folds) {
    place_.folded = static_cast<std::uint32_t>(depth_);
    place_.is_fold_listed = value_is_listed_;
  }
  const bool is_array = type == Type::array;
  const bool is_special = tape_.listing_ == Listing::known_names && place_.folded == 0 &&
                          (is_array ? has_known_elements(node.name) : is_read_by_names(node.name));
  place_.brackets = place_.brackets << 1 | (is_array ? 1u : 0u);
  place_.is_special = place_.is_special << 1 | (is_special ? 1u : 0u);
  text_.skip_space();
  return true;
}

void Tape::Reader::close() {
  const bool is_listed = place_.folded == 0 || (depth_ == place_.folded && place_.is_fold_listed);
  if (depth_ == place_.folded) {
    place_.folded = 0;
    place_.is_fold_listed = true;
  }
  place_.brackets >>= 1;
  place_.is_special >>= 1;
  --depth_;
  if (!is_listed) return;
  const std::uint32_t index = open_[depth_];
  Node& node = tape_.nodes_[index];
  node.size = text_.position() - node.begin;
  node.next = count();
  tape_.fresh_.closed(index, {static_cast<std::uint32_t>(depth_), text_.position(), count()});
}

void Tape::Reader::put(Node& node, Type type) noexcept {
  node.type = type;
  node.begin = text_.position();
  node.next = count() + 1;
  value_is_listed_ = is_listed(node);
  if (value_is_listed_) tape_.nodes_[tape_.count_++] = node;
}

std::uint16_t Tape::Reader::remember(GapEnd end) {
  if (is_too_deep_ || (depth_ == 0 && end != GapEnd::root)) return 0;  // a root that is a string or number is rare
  FreshGap& fresh = tape_.fresh_;
  fresh.finish(text_.at(), std::span(tape_.nodes_).first(tape_.count_), std::span(open_).first(listed_depth()));
  fresh.after = place_;
  fresh.end = end;
  fresh.is_listed = value_is_listed_;
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
