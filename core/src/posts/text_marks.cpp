#include "posts/text_marks.hpp"

#include <algorithm>
#include <array>

#include "text/characters.hpp"
#include "text/code_points.hpp"

namespace perch {

std::size_t word_character(std::string_view text) noexcept {
  if (static_cast<unsigned char>(text.front()) < 0x80) return text::is_handle_byte(text.front()) ? 1 : 0;
  const text::CodePoint first = text::first_of(text);
  return first.valid && text::kind_of(first.value) == text::Kind::letter ? first.size_bytes : 0;
}

bool is_behind_word(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t kMostBytes = 4;
  if (at == 0) return false;
  std::size_t begin = at - 1;  // of the character before
  const auto is_inside = [&](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; };
  while (begin > 0 && at - begin < kMostBytes && is_inside(text[begin])) --begin;
  return text[at - 1] == '&' || word_character(text.substr(begin, at - begin)) == at - begin;
}

char32_t small_letter(char32_t letter) noexcept {
  const auto is_in = [&](char32_t first, char32_t last) { return letter >= first && letter <= last; };
  const bool is_even = letter % 2 == 0;
  if (letter < 0x80) return letter >= 'A' && letter <= 'Z' ? letter + 0x20 : letter;
  if (is_in(0xC0, 0xDE)) return letter == 0xD7 ? letter : letter + 0x20;  // D7 is the sign of multiplication
  if (is_in(0x100, 0x137) || is_in(0x14A, 0x177) || is_in(0x1E00, 0x1E95) || is_in(0x1EA0, 0x1EFF)) {
    return is_even && letter != 0x130 ? letter + 1 : letter;  // 130 is the Turkish I with a dot
  }
  if (is_in(0x139, 0x148) || is_in(0x179, 0x17E)) return is_even ? letter : letter + 1;
  return letter == 0x178 ? 0xFF : text::lower_case(letter);
}

std::string in_small_letters(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  add_small_letters(text, out);
  return out;
}

std::vector<std::string> words_in_small_letters(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\n\r";
  std::vector<std::string> out;
  for (;;) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return out;
    text.remove_prefix(begin);
    const std::size_t size = std::min(text.find_first_of(kBlanks), text.size());
    out.push_back(in_small_letters(text.substr(0, size)));
    text.remove_prefix(size);
  }
}

void add_small_letters(std::string_view text, std::string& out) {
  while (!text.empty()) {
    const char byte = text.front();
    if (static_cast<unsigned char>(byte) < 0x80) {
      out += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
      text.remove_prefix(1);
      continue;
    }
    const text::CodePoint first = text::first_of(text);
    std::array<char, 4> small{};
    if (first.valid) {
      out.append(small.data(), text::write_utf8(small_letter(first.value), small.data()));
    } else {
      out.append(text.substr(0, first.size_bytes));
    }
    text.remove_prefix(first.size_bytes);
  }
}

}  // namespace perch
