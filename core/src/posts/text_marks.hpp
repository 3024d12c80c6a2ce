/// \file
/// Hashtags and people in a text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace perch {

/// Bytes of the word character that the text begins with: an ASCII letter or digit, `_`, or a letter of any script; 0
/// for anything else.
[[nodiscard]] std::size_t word_character(std::string_view text) noexcept;

/// The small letter of a capital one, accents and all; any other character is its own.
[[nodiscard]] char32_t small_letter(char32_t letter) noexcept;

/// The text in small letters, where its scripts have them.
[[nodiscard]] std::string in_small_letters(std::string_view text);
/// The same, behind what is there already.
void add_small_letters(std::string_view text, std::string& out);

/// The words between its blanks, in small letters.
[[nodiscard]] std::vector<std::string> words_in_small_letters(std::string_view text);

/// Whether the text before `at` ends with a word character, or with `&`, behind which a `#` is a character's number.
[[nodiscard]] bool is_behind_word(std::string_view text, std::size_t at) noexcept;

/// Calls `visit(mark, name)` for every hashtag (mark `#`) and every person mentioned (`@`), without the mark. The rules
/// are those of marks_of(), but a name ends where letters end. A hashtag holds a character that is no digit, and the
/// name of a person is ASCII.
template <class Visit>
void for_each_mark(std::string_view text, Visit&& visit) {
  const auto is_digits = [](std::string_view name) { return name.find_first_not_of("0123456789") == name.npos; };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char mark = text[at];
    if ((mark != '#' && mark != '@') || is_behind_word(text, at)) continue;
    const std::size_t begin = at + 1;
    std::size_t end = begin;
    while (end < text.size()) {
      const std::size_t size = word_character(text.substr(end));
      if (size == 0 || (mark == '@' && size > 1)) break;
      end += size;
    }
    const std::string_view name = text.substr(begin, end - begin);
    if (!name.empty() && (mark == '@' || !is_digits(name))) visit(mark, name);
    at = end - 1;
  }
}

}  // namespace perch
