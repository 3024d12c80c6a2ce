#include "tape.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "byte_block.hpp"
#include "lexical.hpp"
#include "perch/caps.hpp"

namespace perch::json {

/// Walks over the text once. A 0 stands behind the text: it is no part of any token, so every loop stops there at the
/// latest, and a mismatch at that place means that the text is too short and not that it is wrong.
class Tape::Reader {
 public:
  Reader(Tape& tape, std::span<std::uint8_t> text) noexcept
      : tape_(tape), begin_(text.data()), at_(text.data()), end_(text.data() + text.size()) {}

  Outcome run() {
    for (;;) {
      Node node;
      if (in_object_ && !read_key(node)) return failure();
      if (!make_room()) return Outcome::too_large;
      if (!read_value(node)) return failure();
      if (is_container(node.type)) {
        if (depth_ == open_.size()) return Outcome::invalid;
        open(node.type);
        skip_space();
        if (*at_ != closer()) continue;
      }
      for (;;) {  // behind a value
        if (depth_ == 0) return finish();
        skip_space();
        if (*at_ == ',') break;
        if (*at_ != closer()) return failure();
        ++at_;
        close();
      }
      ++at_;
      skip_space();
    }
  }

 private:
  static bool is_container(Type type) noexcept { return type <= Type::array; }
  Outcome failure() const noexcept { return at_ >= end_ ? Outcome::incomplete : Outcome::invalid; }
  std::uint32_t position() const noexcept { return static_cast<std::uint32_t>(at_ - begin_); }
  std::uint8_t closer() const noexcept { return in_object_ ? '}' : ']'; }

  Outcome finish() noexcept {
    tape_.size_ = position();
    tape_.beyond_ascii_ = beyond_ascii_ != 0;
    return Outcome::complete;
  }

  bool make_room() {
    if (tape_.count_ < tape_.nodes_.size()) return true;
    if (tape_.count_ >= caps::kRecordValues) return false;
    constexpr std::size_t kFirst = 256;
    tape_.nodes_.resize(std::clamp(2 * tape_.count_, kFirst, caps::kRecordValues));
    return true;
  }

  void open(Type type) noexcept {
    open_[depth_++] = static_cast<std::uint32_t>(tape_.count_ - 1);
    in_object_ = type == Type::object;
  }

  void close() noexcept {
    Node& node = tape_.nodes_[open_[--depth_]];
    node.size = position() - node.begin;
    node.next = static_cast<std::uint32_t>(tape_.count_);
    in_object_ = depth_ > 0 && tape_.nodes_[open_[depth_ - 1]].type == Type::object;
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

  bool read_key(Node& node) noexcept {
    if (*at_ != '"') return false;
    ++at_;
    node.key = position();
    bool is_escaped = false;
    if (!skip_string(is_escaped)) return false;
    node.key_size = position() - node.key;
    ++at_;
    skip_space();
    if (*at_ != ':') return false;
    ++at_;
    skip_space();
    return true;
  }

  bool read_value(Node& node) noexcept {
    node.begin = position();
    switch (*at_) {
      case '"': return read_string(node);
      case '{': return ++at_, put(node, Type::object);
      case '[': return ++at_, put(node, Type::array);
      case 't': return skip_word("true") && put(node, Type::boolean);
      case 'f': return skip_word("false") && put(node, Type::boolean);
      case 'n': return skip_word("null") && put(node, Type::null);
      default: return skip_number() && put(node, Type::number);
    }
  }

  bool read_string(Node& node) noexcept {
    ++at_;
    ++node.begin;
    if (!skip_string(node.is_escaped)) return false;
    put(node, Type::string);
    ++at_;
    return true;
  }

  bool put(Node& node, Type type) noexcept {
    node.type = type;
    node.size = position() - node.begin;
    node.next = static_cast<std::uint32_t>(tape_.count_ + 1);
    tape_.nodes_[tape_.count_++] = node;
    return true;
  }

  /// From behind the opening quote to the closing one.
  bool skip_string(bool& is_escaped) noexcept {
    for (;;) {
      const ByteBlock block(at_);
      beyond_ascii_ |= block.beyond_ascii();
      const unsigned stops = block.string_stops();
      if (stops == 0) {
        at_ += ByteBlock::kSize;
        continue;
      }
      at_ += std::countr_zero(stops);
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

  bool skip_word(std::string_view word) noexcept {
    for (const char c : word) {
      if (*at_ != static_cast<std::uint8_t>(c)) return false;
      ++at_;
    }
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
  std::array<std::uint32_t, caps::kNestingDepth> open_{};  ///< Nodes of the containers around at_.
  std::size_t depth_ = 0;
  bool in_object_ = false;
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
