/// \file
/// Small questions about words.
#pragma once

#include <cstddef>
#include <string_view>

namespace perch::text {

/// What a normalised word stands for: laughter of any length, and what a link leaves behind. Empty: for itself.
[[nodiscard]] std::string_view stands_for(std::string_view word) noexcept;

/// Where in a normalised word a link begins that goes on with `rest`: `http` before `://`, `t` before `.co/`. Links of
/// two kinds are often glued to the word before them. npos: nowhere.
[[nodiscard]] std::size_t start_of_link(std::string_view word, std::string_view rest) noexcept;

/// Where the word of a hashtag ends that begins at `at`, with a letter: before an underscore, a digit, a capital behind
/// a small letter, or a capital before a small letter.
[[nodiscard]] std::size_t end_of_tag_word(std::string_view tag, std::size_t at) noexcept;

/// 1900 to 2099, in four digits.
[[nodiscard]] bool is_year(std::string_view digits) noexcept;

}  // namespace perch::text
