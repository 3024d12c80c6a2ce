/// \file
/// Values of a checked JSON text, and the small conversions that every reader needs.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "tape.hpp"

namespace perch::json {

/// A value on a tape. Cheap to copy; good for as long as the tape and its text are.
class Value {
 public:
  /// The tape's root.
  explicit Value(const Tape& tape) noexcept : Value(tape.nodes().data(), tape.nodes().data(), tape.text().data()) {}

  [[nodiscard]] Type type() const noexcept { return node_->type; }
  [[nodiscard]] bool is_escaped() const noexcept { return node_->is_escaped; }
  /// The value as written; a string without its quotes, escapes and all.
  [[nodiscard]] std::string_view raw() const noexcept { return {text_ + node_->begin, node_->size}; }
  /// The member's key as written. No name that Perch knows holds an escape.
  [[nodiscard]] std::string_view key() const noexcept { return {text_ + node_->key, node_->key_size}; }

  [[nodiscard]] KeyName name() const noexcept { return node_->name; }

  [[nodiscard]] Value first_inside() const noexcept { return {node_ + 1, nodes_, text_}; }
  [[nodiscard]] Value behind() const noexcept { return {nodes_ + node_->next, nodes_, text_}; }
  [[nodiscard]] bool is_before(const Value& other) const noexcept { return node_ < other.node_; }

 private:
  Value(const Node* node, const Node* nodes, const char* text) noexcept : node_(node), nodes_(nodes), text_(text) {}

  const Node* node_;
  const Node* nodes_;
  const char* text_;
};

/// Opens records. One per Reading; its memory grows to the largest record and stays.
class Parser {
 public:
  enum class Failure : std::uint8_t { none, malformed, too_large };

  /// The root of a record; nothing when it is no JSON: failure() says why. Tape::kPaddingBytes behind the record must
  /// be readable and the first of them writable. Invalid UTF-8 and raw control characters are replaced in a copy,
  /// because one bad byte must not cost a tweet. The root is good until the next call, and as long as the record is.
  /// \param tape the record's own, when whoever cut it has read it and its known names are enough.
  [[nodiscard]] std::optional<Value> open(std::span<std::uint8_t> record, const Tape* tape = nullptr);
  /// The same for a text that stands alone, with white space around it or not, and that must be right as it is.
  [[nodiscard]] std::optional<Value> open_copy(std::string_view text);
  [[nodiscard]] Failure failure() const noexcept { return failure_; }

 private:
  [[nodiscard]] bool read(std::span<std::uint8_t> record);
  [[nodiscard]] std::span<std::uint8_t> copy_of(std::string_view text);

  Tape tape_;
  std::vector<std::uint8_t> copy_;
  Failure failure_ = Failure::none;
};

/// Calls `visit(key, value)` for every member of an object, in order; a duplicate key is visited twice, so the last one
/// wins. Any other value has no members.
template <class Visit>
void for_each_member(Value object, Visit&& visit) {
  if (object.type() != Type::object) return;
  const Value end = object.behind();
  for (Value member = object.first_inside(); member.is_before(end); member = member.behind()) {
    visit(member.key(), member);
  }
}

/// Calls `visit(element)` for every element of an array. Any other value has no elements.
template <class Visit>
void for_each_element(Value array, Visit&& visit) {
  if (array.type() != Type::array) return;
  const Value end = array.behind();
  for (Value element = array.first_inside(); element.is_before(end); element = element.behind()) visit(element);
}

[[nodiscard]] inline bool is_null(const Value& value) noexcept { return value.type() == Type::null; }
[[nodiscard]] inline bool is_object(const Value& value) noexcept { return value.type() == Type::object; }
/// Whether there is anything in the object or array.
[[nodiscard]] inline bool is_filled(const Value& value) noexcept {
  return value.type() <= Type::array && value.first_inside().is_before(value.behind());
}

/// Text of a string value, unescaped, lone surrogates replaced; nothing for any other value.
[[nodiscard]] std::optional<std::string> text(const Value& value);
/// An integer from a number or a string of digits; `{"$numberLong": "…"}` too. Fractions and larger numbers are none.
[[nodiscard]] std::optional<std::int64_t> integer(const Value& value);
[[nodiscard]] std::optional<bool> boolean(const Value& value);
/// An instant from a string, or from `{"$date": "…" | milliseconds}`. \return microseconds since 1970.
[[nodiscard]] std::optional<std::int64_t> instant(const Value& value);

/// Shortest-effort decimal form that reads back as the same double; integers without a point. Not for NaN.
[[nodiscard]] std::string number(double value);

/// A finite decimal number as CSV writers print it: an optional sign, digits, a point, an exponent. Exact to the bit.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

/// Appends what a string of checked JSON stands for: valid UTF-8, lone surrogates replaced by U+FFFD.
void append_unescaped(std::string_view raw, std::string& out);

/// Undoes the JSON escapes of a raw key and makes it valid UTF-8; empty when it is no JSON string.
[[nodiscard]] std::string unescape(std::string_view raw);

/// Makes every byte one that JSON text may hold: broken UTF-8 becomes `?`, a control character a blank.
void replace_bad_bytes(std::span<std::uint8_t> text) noexcept;
[[nodiscard]] bool is_utf8(std::span<const std::uint8_t> text) noexcept;

}  // namespace perch::json
