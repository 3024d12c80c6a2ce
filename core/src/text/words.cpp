#include "words.hpp"

#include <algorithm>

#include "characters.hpp"

namespace perch::text {
namespace {

bool is_made_of(std::string_view word, char one, char other) noexcept {
  return std::all_of(word.begin(), word.end(), [&](char c) { return c == one || c == other; });
}

bool has(std::string_view word, std::string_view part) noexcept { return word.find(part) != std::string_view::npos; }

bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }

bool starts_with_any_case(std::string_view text, std::string_view small) noexcept {
  return text.size() >= small.size() && std::equal(small.begin(), small.end(), text.begin(), [](char a, char b) {
           return a == (is_upper(b) ? static_cast<char>(b - 'A' + 'a') : b);
         });
}

}  // namespace

std::string_view stands_for(std::string_view word) noexcept {
  if (word.size() < 3) return {};
  const bool is_long = word.size() >= 4;
  switch (word.front()) {
    case 'a': return is_long && is_made_of(word, 'a', 'h') && has(word, "hah") ? "haha" : "";
    case 'e': return is_long && is_made_of(word, 'e', 'h') && has(word, "heh") ? "hehe" : "";
    case 'h':
      if (word == "http" || word == "https") return "<url>";
      if (is_long && is_made_of(word, 'h', 'a') && (has(word, "haha") || has(word, "ahah"))) return "haha";
      return is_long && is_made_of(word, 'h', 'e') && (has(word, "hehe") || has(word, "eheh")) ? "hehe" : "";
    case 'l': return is_long && is_made_of(word, 'l', 'o') && (has(word, "lol") || has(word, "lool")) ? "lol" : "";
    case 'u': return word == "url" ? "<url>" : "";
    // As an emoticon it has lost all but one mouth already; in a hashtag it is a word.
    case 'x': return word == "xdd" ? "xd" : "";
    default: return {};
  }
}

std::size_t start_of_link(std::string_view word, std::string_view rest) noexcept {
  constexpr std::size_t kNowhere = std::string_view::npos;
  if (rest.starts_with("://")) {
    if (word.ends_with("https")) return word.size() - 5;
    return word.ends_with("http") ? word.size() - 4 : kNowhere;
  }
  const auto goes_on = [&](std::string_view small) { return starts_with_any_case(rest, small); };
  if (word.ends_with("pic") && goes_on(".twitter.com/")) return word.size() - 3;
  // www, for a letter is kept twice
  if (word == "ww" && rest.starts_with('.') && rest.size() > 1 && word_byte(rest[1]) != 0) return 0;
  const bool is_short =
      (word == "t" && goes_on(".co/")) || (word == "bit" && goes_on(".ly/")) || (word == "youtu" && goes_on(".be/"));
  return is_short ? 0 : kNowhere;
}

std::size_t end_of_tag_word(std::string_view tag, std::size_t at) noexcept {
  std::size_t end = at + 1;
  for (; end < tag.size() && tag[end] != '_' && !is_digit(tag[end]); ++end) {
    if (!is_upper(tag[end])) continue;
    const bool before_small = end + 1 < tag.size() && is_lower(tag[end + 1]);
    if (!is_upper(tag[end - 1]) || before_small) break;
  }
  return end;
}

bool is_year(std::string_view digits) noexcept {
  return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

}  // namespace perch::text
