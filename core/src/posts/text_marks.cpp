#include "posts/text_marks.hpp"

#include <array>

#include "text/characters.hpp"
#include "text/code_points.hpp"

namespace perch {

std::size_t word_character(std::string_view text) noexcept {
  if (static_cast<unsigned char>(text.front()) < 0x80) return text::is_handle_byte(text.front()) ? 1 : 0;
  const text::CodePoint first = text::first_of(text);
  return first.valid && text::kind_of(first.value) == text::Kind::letter ? first.size_bytes : 0;
}

std::string in_small_letters(std::string_view text) {
  std::string out;
  out.reserve(text.size());
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
      out.append(small.data(), text::write_utf8(text::lower_case(first.value), small.data()));
    } else {
      out.append(text.substr(0, first.size_bytes));
    }
    text.remove_prefix(first.size_bytes);
  }
  return out;
}

}  // namespace perch
