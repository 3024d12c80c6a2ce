// Numbers and texts on their way between JSON and C++.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

#include "json.hpp"
#include "lexical.hpp"
#include "simdjson.h"

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

/// The four hex digits at `at`, which were checked.
std::uint32_t hex(std::string_view raw, std::size_t at) noexcept {
  std::uint32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) {
    const char c = raw[i];
    const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    value = value << 4 | static_cast<std::uint32_t>(digit);
  }
  return value;
}

void append_utf8(std::uint32_t code, std::string& out) {
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xC0 | code >> 6);
  } else if (code < 0x10000) {
    put(0xE0 | code >> 12);
    put(0x80 | (code >> 6 & 0x3F));
  } else {
    put(0xF0 | code >> 18);
    put(0x80 | (code >> 12 & 0x3F));
    put(0x80 | (code >> 6 & 0x3F));
  }
  put(0x80 | (code & 0x3F));
}

/// Appends the `\u…` at `at`, with the second half of a pair. \return how many bytes it takes.
std::size_t append_code(std::string_view raw, std::size_t at, std::string& out) {
  constexpr std::size_t kEscapeSize = 6;
  constexpr std::uint32_t kReplacement = 0xFFFD;
  const auto is_high = [](std::uint32_t code) { return code >= 0xD800 && code < 0xDC00; };
  const auto is_low = [](std::uint32_t code) { return code >= 0xDC00 && code < 0xE000; };
  const std::uint32_t code = hex(raw, at + 2);
  const bool may_pair = is_high(code) && raw.substr(at + kEscapeSize).starts_with("\\u");
  const std::uint32_t second = may_pair ? hex(raw, at + kEscapeSize + 2) : 0;
  if (is_low(second)) {
    append_utf8(0x10000 + ((code - 0xD800) << 10) + (second - 0xDC00), out);
    return 2 * kEscapeSize;
  }
  append_utf8(is_high(code) || is_low(code) ? kReplacement : code, out);
  return kEscapeSize;
}

}  // namespace

void replace_bad_bytes(std::span<std::uint8_t> text) noexcept {
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t length = sequence_length(text, i);
    if (length == 0) {
      text[i++] = '?';
      continue;
    }
    if (text[i] < 0x20) text[i] = ' ';
    i += length;
  }
}

bool is_utf8(std::span<const std::uint8_t> text) noexcept {
  return simdjson::validate_utf8(reinterpret_cast<const char*>(text.data()), text.size());
}

void append_unescaped(std::string_view raw, std::string& out) {
  for (std::size_t at = 0; at < raw.size();) {
    const std::size_t escape = std::min(raw.find('\\', at), raw.size());
    out.append(raw.substr(at, escape - at));
    at = escape;
    if (at == raw.size()) return;
    if (raw[at + 1] == 'u') {
      at += append_code(raw, at, out);
    } else {
      out += lexical::kEscaped[static_cast<std::uint8_t>(raw[at + 1])];
      at += 2;
    }
  }
}

std::string unescape(std::string_view raw) {
  const auto stops = [](char c) { return lexical::kStringStop[static_cast<std::uint8_t>(c)] != 0; };
  const bool is_plain = std::none_of(raw.begin(), raw.end(), stops) && simdjson::validate_utf8(raw.data(), raw.size());
  if (is_plain) return std::string(raw);
  std::string quoted;
  quoted.append("\"").append(raw).append("\"").append(Tape::kPaddingBytes, '\0');
  const std::span bytes(reinterpret_cast<std::uint8_t*>(quoted.data()), raw.size() + 2);
  Parser parser;
  const auto value = parser.open(bytes);
  return value ? text(*value).value_or("") : std::string();
}

std::string number(double value) {
  std::array<char, 64> digits{};
  const char* end = simdjson::internal::to_chars(digits.data(), digits.data() + digits.size(), value);
  std::string_view out(digits.data(), static_cast<std::size_t>(end - digits.data()));
  if (out.ends_with(".0")) out.remove_suffix(2);
  return std::string(out == "-0" ? "0" : out);
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
  json.append(simdjson::SIMDJSON_PADDING, ' ');
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document document;
  double value = 0;
  if (parser.iterate(json.data(), size, json.size()).get(document) != simdjson::SUCCESS) return std::nullopt;
  if (document.get_double().get(value) != simdjson::SUCCESS || !document.at_end()) return std::nullopt;
  return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace perch::json
