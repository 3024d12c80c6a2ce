/// \file
/// Classes of ASCII characters.
#pragma once

#include <array>
#include <cstdint>

namespace perch::text {

enum class Ascii : std::uint8_t { space, letter, digit, apostrophe, mark, hash, at, beyond };

inline constexpr auto kClasses = [] {
  std::array<Ascii, 256> classes{};
  classes.fill(Ascii::mark);
  for (std::size_t c = 0; c <= ' '; ++c) classes[c] = Ascii::space;
  classes[0x7F] = classes['_'] = Ascii::space;
  for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = Ascii::digit;
  for (std::size_t c = 'a'; c <= 'z'; ++c) classes[c] = classes[c - 'a' + 'A'] = Ascii::letter;
  for (std::size_t c = 0x80; c < 0x100; ++c) classes[c] = Ascii::beyond;
  classes['\''] = classes['`'] = Ascii::apostrophe;
  classes['#'] = Ascii::hash;
  classes['@'] = Ascii::at;
  return classes;
}();

[[nodiscard]] constexpr Ascii class_of(char c) noexcept { return kClasses[static_cast<std::uint8_t>(c)]; }

/// The small letter or the digit; 0 for everything else.
inline constexpr auto kWordBytes = [] {
  std::array<char, 256> bytes{};
  for (std::size_t c = 0; c < 0x80; ++c) {
    if (kClasses[c] == Ascii::digit || kClasses[c] == Ascii::letter) bytes[c] = static_cast<char>(c);
    if (c >= 'A' && c <= 'Z') bytes[c] = static_cast<char>(c - 'A' + 'a');
  }
  return bytes;
}();

[[nodiscard]] constexpr char word_byte(char c) noexcept { return kWordBytes[static_cast<std::uint8_t>(c)]; }
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept { return class_of(c) == Ascii::letter; }
[[nodiscard]] constexpr bool is_apostrophe(char c) noexcept { return class_of(c) == Ascii::apostrophe; }
[[nodiscard]] constexpr bool is_handle_byte(char c) noexcept { return word_byte(c) != 0 || c == '_'; }

}  // namespace perch::text
