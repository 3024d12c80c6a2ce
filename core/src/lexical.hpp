/// \file
/// Byte classes of JSON and small steps over its white space.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace perch::lexical {

using Bytes = std::span<const std::uint8_t>;

[[nodiscard]] constexpr bool is_space(std::uint8_t c) noexcept {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
[[nodiscard]] constexpr bool is_opening(std::uint8_t c) noexcept { return c == '{' || c == '['; }
[[nodiscard]] constexpr bool is_closing(std::uint8_t c) noexcept { return c == '}' || c == ']'; }

[[nodiscard]] constexpr bool ends_line(std::uint8_t c) noexcept { return c == '\n' || c == '\r'; }
[[nodiscard]] constexpr bool is_digit(std::uint8_t c) noexcept { return c >= '0' && c <= '9'; }

[[nodiscard]] constexpr bool is_hex_digit(std::uint8_t c) noexcept {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// What `\` and the indexed byte stand for together; 0 for nothing. `\u` is read elsewhere.
inline constexpr auto kEscaped = [] {
  std::array<char, 256> meaning{};
  for (const char c : std::string_view("\"\\/")) meaning[static_cast<std::uint8_t>(c)] = c;
  meaning['b'] = '\b';
  meaning['f'] = '\f';
  meaning['n'] = '\n';
  meaning['r'] = '\r';
  meaning['t'] = '\t';
  return meaning;
}();

/// 1 where a scan outside strings has to stop: strings, brackets, and bytes that cannot stand there.
inline constexpr auto kPlainStop = [] {
  std::array<std::uint8_t, 256> stop{};
  stop.fill(1);
  for (const char c : std::string_view(" \n\r\t,:+-.0123456789Eaeflnrstu")) stop[static_cast<std::uint8_t>(c)] = 0;
  return stop;
}();

/// 1 where a scan inside a string has to stop: its end, an escape, and control characters.
inline constexpr auto kStringStop = [] {
  std::array<std::uint8_t, 256> stop{};
  for (std::size_t c = 0; c < 0x20; ++c) stop[c] = 1;
  stop['"'] = stop['\\'] = 1;
  return stop;
}();

/// First position at or after `from` that is no white space; bytes.size() when there is none.
[[nodiscard]] constexpr std::size_t skip_space(Bytes bytes, std::size_t from) noexcept {
  while (from < bytes.size() && is_space(bytes[from])) ++from;
  return from;
}

/// Last position before `before` that is no white space, plus one; 0 when there is none.
[[nodiscard]] constexpr std::size_t skip_space_back(Bytes bytes, std::size_t before) noexcept {
  while (before > 0 && is_space(bytes[before - 1])) --before;
  return before;
}

[[nodiscard]] constexpr bool starts_with(Bytes bytes, std::size_t at, std::string_view text) noexcept {
  if (at > bytes.size() || bytes.size() - at < text.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (bytes[at + i] != static_cast<std::uint8_t>(text[i])) return false;
  }
  return true;
}

[[nodiscard]] inline std::string_view as_text(Bytes bytes) noexcept {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace perch::lexical
