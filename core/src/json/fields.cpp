#include "fields.hpp"

#include "perch/caps.hpp"

namespace perch::json {
namespace {

/// Whether the value is a way to say "none".
bool says_nothing(od::value& value) {
  if (is_null(value)) return true;
  const auto string = text(value);
  return string && string->empty();
}

}  // namespace

std::optional<std::int64_t> count_field(od::value value, FieldSkips& skipped) {
  if (is_null(value)) return std::nullopt;
  const auto count = integer(value);
  if (count && *count >= 0 && *count <= caps::kCount) return count;
  ++skipped.counts;
  return std::nullopt;
}

std::optional<std::int64_t> instant_field(od::value value, FieldSkips& skipped) {
  const auto date = instant(value);
  if (!date && !says_nothing(value)) ++skipped.dates;
  return date;
}

std::int64_t id_field(od::value value, FieldSkips& skipped) {
  const auto id = integer(value);
  if (id && *id >= 0) return *id;
  if (!says_nothing(value)) ++skipped.ids;
  return 0;
}

Text text_field(od::value value) {
  if (is_null(value)) return Text::none();
  const auto found = text(value);
  return found ? Text::of(std::string(*found)) : Text{};
}

std::string text_or_empty(od::value value) { return std::string(text(value).value_or(std::string_view{})); }

}  // namespace perch::json
