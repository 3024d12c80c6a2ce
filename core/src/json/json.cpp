#include "json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"
#include "perch/time.hpp"

namespace perch::json {
namespace {

/// Length of the well-formed UTF-8 sequence at `at`, 0 for none. Table 3-7 of the Unicode standard.
std::size_t sequence_length(std::span<const std::uint8_t> bytes, std::size_t at) noexcept {
  const std::uint8_t lead = bytes[at];
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : (lead & 0xF0) == 0xE0        ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
  if (length == 0 || bytes.size() - at < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((bytes[at + i] & 0xC0) != 0x80) return 0;
  }
  const std::uint8_t second = bytes[at + 1];
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool no_scalar = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
  return overlong || no_scalar ? 0 : length;
}

/// Makes every byte one that JSON text may hold: broken UTF-8 becomes `?`, a control character a blank.
void replace_bad_bytes(std::span<std::uint8_t> record) noexcept {
  for (std::size_t i = 0; i < record.size();) {
    const std::size_t length = sequence_length(record, i);
    if (length == 0) {
      record[i++] = '?';
      continue;
    }
    if (record[i] < 0x20) record[i] = ' ';
    i += length;
  }
}

std::optional<std::int64_t> parse_integer(std::string_view digits) noexcept {
  std::int64_t value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, value);
  if (error != std::errc() || stop != end) return std::nullopt;
  return value;
}

/// The value of the only member of `{"$date": …}` or `{"$numberLong": …}`, MongoDB's extended JSON.
std::optional<od::value> extended(od::value& value, std::string_view name) {
  od::object object;
  if (value.get_object().get(object) != simdjson::SUCCESS) return std::nullopt;
  od::value inner;
  if (object.find_field(name).get(inner) != simdjson::SUCCESS) return std::nullopt;
  return inner;
}

}  // namespace

simdjson::simdjson_result<od::document> Parser::open(std::span<std::uint8_t> record) {
  const std::size_t capacity = record.size() + RecordScanner::kPaddingBytes;
  static_assert(RecordScanner::kPaddingBytes >= simdjson::SIMDJSON_PADDING);
  auto document = parser_.iterate(record.data(), record.size(), capacity);
  const bool bad_bytes = document.error() == simdjson::UTF8_ERROR || document.error() == simdjson::UNESCAPED_CHARS;
  if (!bad_bytes) return document;
  replace_bad_bytes(record);
  return parser_.iterate(record.data(), record.size(), capacity);
}

std::optional<std::string_view> text(od::value value) {
  std::string_view out;
  constexpr bool kReplaceLoneSurrogates = true;
  if (value.get_string(kReplaceLoneSurrogates).get(out) != simdjson::SUCCESS) return std::nullopt;
  return out;
}

bool is_null(od::value& value) {
  bool null = false;
  return value.is_null().get(null) == simdjson::SUCCESS && null;
}

bool is_object(od::value& value) {
  od::json_type type{};
  return value.type().get(type) == simdjson::SUCCESS && type == od::json_type::object;
}

std::optional<std::int64_t> integer(od::value value) {
  od::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS) return std::nullopt;
  if (type == od::json_type::string) {
    std::string_view digits;
    if (value.get_string().get(digits) != simdjson::SUCCESS) return std::nullopt;
    return parse_integer(digits);
  }
  if (type == od::json_type::object) {
    auto inner = extended(value, "$numberLong");
    return inner && !is_object(*inner) ? integer(*inner) : std::nullopt;
  }
  std::int64_t whole = 0;
  if (value.get_int64().get(whole) == simdjson::SUCCESS) return whole;
  double real = 0;
  if (value.get_double().get(real) != simdjson::SUCCESS) return std::nullopt;
  if (std::trunc(real) != real || std::abs(real) > static_cast<double>(caps::kCount)) return std::nullopt;
  return static_cast<std::int64_t>(real);
}

std::optional<bool> boolean(od::value value) {
  bool out = false;
  if (value.get_bool().get(out) != simdjson::SUCCESS) return std::nullopt;
  return out;
}

std::optional<std::int64_t> instant(od::value value) {
  if (is_object(value)) {
    auto inner = extended(value, "$date");
    if (!inner) return std::nullopt;
    if (const auto millis = integer(*inner)) {
      if (*millis < 0 || *millis > caps::kCount / 1000) return std::nullopt;
      return *millis * 1000;
    }
    const auto date = text(*inner);
    return date ? parse_utc(*date) : std::nullopt;
  }
  const auto date = text(value);
  return date ? parse_utc(*date) : std::nullopt;
}

std::string number(double value) {
  std::array<char, 64> digits{};
  const char* end = simdjson::internal::to_chars(digits.data(), digits.data() + digits.size(), value);
  std::string out(digits.data(), static_cast<std::size_t>(end - digits.data()));
  if (out.ends_with(".0")) out.resize(out.size() - 2);
  return out == "-0" ? "0" : out;
}

std::optional<double> parse_number(std::string_view text) {
  // JSON's grammar is stricter than CSV writers are: `+1`, `007`, `.5` and `5.` become `1`, `7`, `0.5` and `5.0`.
  const auto take_digits = [&] {
    std::string_view digits = text.substr(0, std::min(text.find_first_not_of("0123456789"), text.size()));
    text.remove_prefix(digits.size());
    return digits;
  };
  std::string json = text.starts_with('-') ? "-" : "";
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  std::string_view whole = take_digits();
  const bool has_whole = !whole.empty();
  whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
  json.append(whole.empty() ? "0" : whole);
  std::string_view fraction;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    fraction = take_digits();
    json.append(".").append(fraction.empty() ? "0" : fraction);
  }
  if (!has_whole && fraction.empty()) return std::nullopt;
  json.append(text);  // an exponent, or what makes it no number
  const std::size_t size = json.size();
  json.append(RecordScanner::kPaddingBytes, ' ');
  Parser parser;
  od::document document;
  double value = 0;
  const std::span bytes(reinterpret_cast<std::uint8_t*>(json.data()), size);
  if (parser.open(bytes).get(document) != simdjson::SUCCESS) return std::nullopt;
  if (document.get_double().get(value) != simdjson::SUCCESS || !document.at_end()) return std::nullopt;
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::string unescape(std::string_view raw) {
  std::string quoted;
  quoted.reserve(raw.size() + 2 + RecordScanner::kPaddingBytes);
  quoted.append("\"").append(raw).append("\"");
  const std::size_t size = quoted.size();
  quoted.append(RecordScanner::kPaddingBytes, ' ');
  Parser parser;
  od::document document;
  const std::span bytes(reinterpret_cast<std::uint8_t*>(quoted.data()), size);
  std::string_view plain;
  if (parser.open(bytes).get(document) != simdjson::SUCCESS) return {};
  if (document.get_string(true).get(plain) != simdjson::SUCCESS) return {};
  return std::string(plain);
}

}  // namespace perch::json
