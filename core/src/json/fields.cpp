#include "fields.hpp"

#include <utility>

#include "perch/caps.hpp"

namespace perch::json {
namespace {

/// Whether the value is a way to say "none".
bool says_nothing(const Value& value) noexcept {
  return is_null(value) || (value.type() == Type::string && value.raw().empty());
}

}  // namespace

std::optional<std::int64_t> count_field(const Value& value, FieldSkips& skipped) {
  if (is_null(value)) return std::nullopt;
  const auto count = integer(value);
  if (count && *count >= 0 && *count <= caps::kCount) return count;
  ++skipped.counts;
  return std::nullopt;
}

std::optional<std::int64_t> instant_field(const Value& value, FieldSkips& skipped) {
  const auto date = instant(value);
  if (!date && !says_nothing(value)) ++skipped.dates;
  return date;
}

std::int64_t id_field(const Value& value, FieldSkips& skipped) {
  const auto id = integer(value);
  if (id && *id >= 0) return *id;
  if (!says_nothing(value)) ++skipped.ids;
  return 0;
}

Text text_field(const Value& value) {
  if (is_null(value)) return Text::none();
  auto found = text(value);
  return found ? Text::of(std::move(*found)) : Text{};
}

std::string text_or_empty(const Value& value) { return text(value).value_or(""); }

std::string id_text(const Value& value) {
  if (value.type() == Type::string) return text_or_empty(value);
  const auto number = integer(value);
  return number ? std::to_string(*number) : std::string();
}

}  // namespace perch::json
