#include "perch/mentions.hpp"

#include <algorithm>

#include "posts/text_marks.hpp"
#include "text/code_points.hpp"

namespace perch {
namespace {

/// In small letters, every run of white space one blank, none at the ends.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : in_small_letters(text)) {
    const bool is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!is_blank) out += c;
    if (is_blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

constexpr bool is_inside_character(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

/// Where the last character of a text begins.
std::size_t last_character(std::string_view text) noexcept {
  constexpr std::size_t kMostBytes = 4;
  std::size_t begin = text.size() - 1;
  while (begin > 0 && text.size() - begin < kMostBytes && is_inside_character(text[begin])) --begin;
  return begin;
}

/// Whether a word goes on across the border between two characters: both are letters or digits of scripts that write
/// blanks between words.
bool is_one_word(std::string_view before, std::string_view behind) noexcept {
  constexpr char32_t kFirstWithoutBlanks = 0x2E80;  // CJK radicals
  if (before.empty() || behind.empty()) return false;
  const std::string_view last = before.substr(last_character(before));
  if (word_character(last) == 0 || word_character(behind) == 0) return false;
  return text::first_of(last).value < kFirstWithoutBlanks && text::first_of(behind).value < kFirstWithoutBlanks;
}

bool has_phrase(std::string_view text, std::string_view phrase) noexcept {
  for (std::size_t at = text.find(phrase); at != text.npos; at = text.find(phrase, at + 1)) {
    const std::string_view behind = text.substr(at + phrase.size());
    if (!is_one_word(text.substr(0, at), phrase) && !is_one_word(phrase, behind)) return true;
  }
  return false;
}

}  // namespace

void Mentions::add_keyword(std::string_view term) {
  if (term.starts_with('@')) return add_handle(term);
  std::string word = plain(term);
  if (!word.empty()) keywords_.push_back(std::move(word));
}

void Mentions::add_handle(std::string_view handle) {
  if (handle.starts_with('@')) handle.remove_prefix(1);
  if (!handle.empty()) handles_.push_back(in_small_letters(handle));
}

bool Mentions::is_in(std::string_view post) const {
  if (keywords_.empty() && handles_.empty()) return true;
  const std::string text = plain(post);
  if (std::any_of(keywords_.begin(), keywords_.end(), [&](const std::string& word) { return has_phrase(text, word); }))
    return true;
  bool is_found = false;
  if (handles_.empty()) return false;
  for_each_mark(text, [&](char mark, std::string_view name) {
    is_found = is_found || (mark == '@' && std::find(handles_.begin(), handles_.end(), name) != handles_.end());
  });
  return is_found;
}

}  // namespace perch
