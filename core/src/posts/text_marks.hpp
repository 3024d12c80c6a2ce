/// \file
/// Hashtags and people in a text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace perch {

/// Bytes of the word character that the text begins with: an ASCII letter or digit, `_`, or a letter of any script; 0
/// for anything else.
[[nodiscard]] std::size_t word_character(std::string_view text) noexcept;

/// The small letter of a capital one, accents and all; any other character is its own.
[[nodiscard]] char32_t small_letter(char32_t letter) noexcept;

/// The text in small letters, where its scripts have them.
[[nodiscard]] std::string in_small_letters(std::string_view text);

/// Calls `visit(mark, name)` for every hashtag (mark `#`) and every person mentioned (`@`), without the mark. The rules
/// are those of marks_of(), but a name ends where letters end. A hashtag holds a character that is no digit, and the
/// name of a person is ASCII.
template <class Visit>
void for_each_mark(std::string_view text, Visit&& visit) {
  const auto is_digits = [](std::string_view name) { return name.find_first_not_of("0123456789") == name.npos; };
  bool is_behind_word = false;
  for (std::size_t at = 0; at < text.size();) {
    const char mark = text[at];
    if ((mark != '#' && mark != '@') || is_behind_word) {
      const std::size_t word = word_character(text.substr(at));
      is_behind_word = word > 0 || mark == '&';
      at += word > 0 ? word : 1;
      continue;
    }
    std::size_t end = ++at;
    while (end < text.size()) {
      const std::size_t size = word_character(text.substr(end));
      if (size == 0 || (mark == '@' && size > 1)) break;
      end += size;
    }
    const std::string_view name = text.substr(at, end - at);
    if (!name.empty() && (mark == '@' || !is_digits(name))) visit(mark, name);
    is_behind_word = !name.empty();
    at = end;
  }
}

}  // namespace perch
