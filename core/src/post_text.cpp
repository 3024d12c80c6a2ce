#include "post_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace perch {
namespace {

constexpr std::string_view kEllipsis = "\xE2\x80\xA6";

bool is_ascii_word(char c) noexcept {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

bool is_word(char c) noexcept { return is_ascii_word(c) || static_cast<unsigned char>(c) >= 0x80; }

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Whether the word that starts at `at` makes a hashtag: `#1` is a number.
bool is_tag_word(std::string_view text, std::size_t at) noexcept {
  for (; at < text.size() && is_word(text[at]); ++at) {
    if (!is_digit(text[at])) return true;
  }
  return false;
}

/// One byte of the text that people read, which is escaped for three characters: how many bytes it takes up here.
std::pair<char, std::size_t> unescaped(std::string_view text) noexcept {
  struct Escape {
    std::string_view text;
    char meaning;
  };
  constexpr std::array<Escape, 3> kEscapes = {{{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}}};
  for (const Escape& escape : kEscapes) {
    if (text.starts_with(escape.text)) return {escape.meaning, escape.text.size()};
  }
  return {text.front(), 1};
}

}  // namespace

TextMarks marks_of(std::string_view text) noexcept {
  TextMarks marks;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] != '#' && text[i] != '@') continue;
    if (i > 0 && (is_word(text[i - 1]) || text[i - 1] == '&')) continue;
    if (text[i] == '#') {
      marks.has_hashtag = marks.has_hashtag || is_tag_word(text, i + 1);
    } else {
      marks.has_mention = marks.has_mention || is_ascii_word(text[i + 1]);
    }
  }
  return marks;
}

bool reads_as_retweet(std::string_view text) noexcept {
  constexpr std::string_view kStart = "RT @";
  constexpr std::size_t kLongestHandle = 15;
  if (!text.starts_with(kStart)) return false;
  text.remove_prefix(kStart.size());
  std::size_t length = 0;
  while (length < text.size() && is_ascii_word(text[length])) ++length;
  return length >= 1 && length <= kLongestHandle && text.substr(length).starts_with(": ");
}

bool is_cut_off(std::string_view text) noexcept {
  if (text.ends_with(kEllipsis)) return true;
  const std::size_t blank = text.rfind(' ');
  return blank != std::string_view::npos && text.substr(blank + 1).starts_with("https://t.co/") &&
         text.substr(0, blank).ends_with(kEllipsis);
}

std::uint64_t opening_hash(std::string_view text) noexcept {
  constexpr std::size_t kCharacters = 60;
  std::uint64_t hash = 14695981039346656037u;
  std::size_t characters = 0;
  while (!text.empty()) {
    const auto [byte, length] = unescaped(text);
    const bool starts_character = (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    if (starts_character && characters++ == kCharacters) break;
    hash = (hash ^ static_cast<unsigned char>(byte)) * 1099511628211u;
    text.remove_prefix(length);
  }
  return hash;
}

std::string readable_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find('&'), text.size());
    out.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (text.empty()) break;
    const auto [byte, length] = unescaped(text);
    out += byte;
    text.remove_prefix(length);
  }
  return out;
}

}  // namespace perch
