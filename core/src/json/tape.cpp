#include "tape.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>
#include <utility>

#include "byte_block.hpp"
#include "lexical.hpp"
#include "perch/caps.hpp"

namespace perch::json {
namespace {

constexpr bool is_container(Type type) noexcept { return type <= Type::array; }
constexpr bool starts_number(std::uint8_t c) noexcept { return lexical::is_digit(c) || c == '-'; }

}  // namespace

/// Walks over the text once. A 0 stands behind the text: it is no part of any token, so every loop stops there at the
/// latest, and a mismatch at that place means that the text is too short and not that it is wrong.
class Tape::Reader {
 public:
  Reader(Tape& tape, std::span<std::uint8_t> text) noexcept
      : tape_(tape),
        begin_(text.data()),
        at_(text.data()),
        end_(text.data() + text.size()),
        room_(tape.nodes_.size()) {}

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
  std::uint32_t position() const noexcept { return static_cast<std::uint32_t>(at_ - begin_); }
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

  bool make_room(std::size_t more) {
    if (tape_.count_ + more <= room_) return true;
    too_large_ = tape_.count_ + more > caps::kRecordValues;
    if (too_large_) return false;
    constexpr std::size_t kFirst = 256;
    room_ = std::clamp(2 * (tape_.count_ + more), kFirst, caps::kRecordValues);
    tape_.nodes_.resize(room_);
    return true;
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

  std::uint16_t remember(GapEnd end) {
    if (is_too_deep_) return 0;
    FreshGap& fresh = tape_.fresh_;
    fresh.finish(at_, std::span(tape_.nodes_).first(tape_.count_), std::span(open_).first(listed_depth()));
    fresh.after = place_;
    fresh.end = end;
    fresh.beyond_ascii = beyond_ascii_ != 0;
    return tape_.memo_.remember(fresh);
  }

  /// From behind a value, or from the root's beginning, to the next string or number.
  std::optional<GapEnd> read_gap() {
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

  /// Behind a value: up to the comma, or out of the root.
  bool close_containers() {
    for (; depth_ > 0; ++at_, close()) {
      skip_space();
      if (*at_ == ',') return true;
      if (*at_ != closer()) return false;
    }
    return true;
  }

  bool read_key(Node& node) noexcept {
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

  bool read_literal_or_bracket(Node& node) {
    switch (*at_) {
      case '{': return open(node, Type::object);
      case '[': return open(node, Type::array);
      case 't': return read_word(node, "true", Type::boolean);
      case 'f': return read_word(node, "false", Type::boolean);
      case 'n': return read_word(node, "null", Type::null);
      default: return false;
    }
  }

  bool opens_up(const Node& node) const noexcept {
    if (depth_ == 0 || node.name != KeyName::none) return true;
    return has_known_elements(tape_.nodes_[open_[depth_ - 1]].name);
  }

  bool open(Node& node, Type type) noexcept {
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

  void close() {
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

  bool read_word(Node& node, std::string_view word, Type type) noexcept {
    node.size = static_cast<std::uint32_t>(word.size());
    put(node, type);
    for (const char c : word) {
      if (*at_ != static_cast<std::uint8_t>(c)) return false;
      ++at_;
    }
    return true;
  }

  Node& last_node() noexcept { return tape_.nodes_[tape_.count_ - 1]; }

  void put(Node& node, Type type) noexcept {
    node.type = type;
    node.begin = position();
    node.next = count() + 1;
    if (is_listed()) tape_.nodes_[tape_.count_++] = node;
  }

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

  /// From behind the opening quote to the closing one.
  bool skip_string(bool& is_escaped) noexcept {
    for (;;) {
      const std::uint8_t* at = at_;
      unsigned beyond_ascii = 0, stops = 0;
      for (;; at += ByteBlock::kSize) {
        const ByteBlock block(at);
        beyond_ascii |= block.beyond_ascii();
        stops = block.string_stops();
        if (stops != 0) break;
      }
      at_ = at + std::countr_zero(stops);
      beyond_ascii_ |= beyond_ascii;
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

  Tape& tape_;
  const std::uint8_t* begin_;
  const std::uint8_t* at_;
  const std::uint8_t* end_;
  std::size_t room_;                                     ///< Nodes that the tape can hold as it is.
  std::array<std::uint32_t, caps::kNestingDepth> open_;  ///< Nodes of the listed containers around at_.
  std::size_t depth_ = 0;
  Gap::Place place_;
  bool is_too_deep_ = false;  ///< For place_ to hold; nothing is remembered or followed then.
  bool too_large_ = false;
  unsigned beyond_ascii_ = 0;
};

Tape::Outcome Tape::read(std::span<std::uint8_t> text) {
  static_assert(ByteBlock::kSize <= kPaddingBytes);
  std::uint8_t& behind = text.data()[text.size()];
  const std::uint8_t kept = behind;
  behind = 0;
  count_ = 0;
  size_ = 0;
  text_ = text.data();
  const Outcome outcome = Reader(*this, text).run();
  behind = kept;
  return outcome;
}

}  // namespace perch::json
