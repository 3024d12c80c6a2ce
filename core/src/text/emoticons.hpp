/// \file
/// Faces and hearts made of punctuation.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace perch::text {

struct Emoticon {
  std::size_t size_bytes = 0;  ///< 0: there is none.
  std::array<char, 3> text{};  ///< Its one form: no nose, one mouth, small letters.
  std::size_t text_bytes = 0;

  [[nodiscard]] std::string_view view() const noexcept { return {text.data(), text_bytes}; }
};

/// What stands in front of an emoticon.
enum class Before : unsigned char { space, word, mark };

/// The emoticon that a text begins with. Three zero bytes and more stand behind the text.
[[nodiscard]] Emoticon emoticon_at(const char* text, Before before) noexcept;

}  // namespace perch::text
