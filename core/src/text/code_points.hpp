/// \file
/// UTF-8 and what kind of character a code point is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace perch::text {

struct CodePoint {
  char32_t value = 0;
  std::size_t size_bytes = 1;
  bool valid = true;
};

/// The first character of a text that is not empty. Of broken UTF-8 one byte is taken, and `valid` is false.
[[nodiscard]] CodePoint first_of(std::string_view text) noexcept;

/// Writes a character. \return how many bytes it took, at most 4.
std::size_t write_utf8(char32_t value, char* out) noexcept;

/// What a character beyond ASCII is to the tokeniser.
enum class Kind : std::uint8_t { space, nothing, symbol, letter };
[[nodiscard]] Kind kind_of(char32_t value) noexcept;

/// A number for the script of a letter; ASCII letters are of script 0, as are all Latin ones.
inline constexpr std::uint32_t kLatin = 0;
[[nodiscard]] std::uint32_t script_of(char32_t letter) noexcept;

/// Small letters for the capitals of the scripts that have them.
[[nodiscard]] char32_t lower_case(char32_t letter) noexcept;

[[nodiscard]] constexpr bool is_regional_indicator(char32_t value) noexcept {
  return value >= 0x1F1E6 && value <= 0x1F1FF;
}

}  // namespace perch::text
