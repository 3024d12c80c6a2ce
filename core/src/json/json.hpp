/// \file
/// The one door to simdjson: a parser with its scratch memory, and the small conversions that every reader needs.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "simdjson.h"

namespace perch::json {

namespace od = simdjson::ondemand;

/// Parses records in place. One per Reading; its memory grows to the largest record and stays.
class Parser {
 public:
  /// Opens a record. The 64 bytes behind it must be readable. Invalid UTF-8 and raw control characters are replaced
  /// in place, because one bad byte must not cost a tweet.
  [[nodiscard]] simdjson::simdjson_result<od::document> open(std::span<std::uint8_t> record);

 private:
  od::parser parser_;
};

/// Whether the object was walked to its end without a syntax error.
enum class Walk : std::uint8_t { complete, broken };

/// Calls `visit(key, value)` for every member, in order; a duplicate key is visited twice, so the last one wins.
/// The key is raw: no name that Perch knows holds an escape. `visit` may leave its value unread, and may give a Walk:
/// a broken one ends this walk too, because nothing behind a syntax error can be trusted.
template <class Visit>
Walk for_each_member(od::object object, Visit&& visit) {
  for (auto member : object) {
    od::field field;
    if (std::move(member).get(field) != simdjson::SUCCESS) return Walk::broken;
    std::string_view key = field.escaped_key();
    if constexpr (std::is_same_v<decltype(visit(key, field.value())), Walk>) {
      if (visit(key, field.value()) == Walk::broken) return Walk::broken;
    } else {
      visit(key, field.value());
    }
  }
  return Walk::complete;
}

/// The same for a value that should be an object; one of another type has no members.
template <class Visit>
Walk walk_object(od::value value, Visit&& visit) {
  od::object object;
  const auto error = value.get_object().get(object);
  if (error == simdjson::INCORRECT_TYPE) return Walk::complete;
  return error == simdjson::SUCCESS ? for_each_member(object, visit) : Walk::broken;
}

/// Calls `visit(element)`, which gives a Walk, for every element of a value that should be an array.
template <class Visit>
Walk walk_array(od::value value, Visit&& visit) {
  od::array array;
  const auto error = value.get_array().get(array);
  if (error == simdjson::INCORRECT_TYPE) return Walk::complete;
  if (error != simdjson::SUCCESS) return Walk::broken;
  for (auto element : array) {
    od::value item;
    if (std::move(element).get(item) != simdjson::SUCCESS || visit(item) == Walk::broken) return Walk::broken;
  }
  return Walk::complete;
}

/// Text of a string value, unescaped, lone surrogates replaced; empty for anything else. Valid until the next open().
[[nodiscard]] std::optional<std::string_view> text(od::value value);
[[nodiscard]] bool is_null(od::value& value);
[[nodiscard]] bool is_object(od::value& value);
/// An integer from a number or a string of digits; `{"$numberLong": "…"}` too. Fractions and larger numbers are none.
[[nodiscard]] std::optional<std::int64_t> integer(od::value value);
[[nodiscard]] std::optional<bool> boolean(od::value value);
/// An instant from a string, or from `{"$date": "…" | milliseconds}`. \return microseconds since 1970.
[[nodiscard]] std::optional<std::int64_t> instant(od::value value);

/// Shortest-effort decimal form that reads back as the same double; integers without a point. Not for NaN.
[[nodiscard]] std::string number(double value);

/// A finite decimal number as CSV writers print it: an optional sign, digits, a point, an exponent. Exact to the bit.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

/// Undoes the JSON escapes of a raw key and makes it valid UTF-8; empty when it is no JSON string.
[[nodiscard]] std::string unescape(std::string_view raw);

}  // namespace perch::json
