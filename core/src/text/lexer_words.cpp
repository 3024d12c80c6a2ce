// Words, numbers and hashtags.
#include "characters.hpp"
#include "fixed_tokens.hpp"
#include "lexer.hpp"
#include "words.hpp"

namespace perch::text {
namespace {

constexpr std::size_t kNumberBytes = 6;

/// Letters that an emoticon may begin with, where `next` follows.
constexpr bool may_be_face(char c, char next) noexcept {
  switch (c) {
    case 'D': return next == ':';
    case 'T':
    case 'o':
    case 'O': return next == '_' || next == '.';
    case 'x':
    case 'X': return next == '_' || next == '-' || next == 'D' || next == 'd';
    default: return false;
  }
}

}  // namespace

void Lexer::word_or_more() noexcept {
  if (may_be_face(s_[i_], s_[i_ + 1]) && emoticon()) return;
  if (address()) return;
  word(text_.size());
}

/// Copies letters and digits of one script. \return where they end.
std::size_t Lexer::letters(std::size_t at, std::size_t limit, TokenText& result) noexcept {
  TokenText out = result;  // by value, or every byte written might be one of the lexer's own
  const char* const s = s_;
  char32_t last = 0, before_last = 0;
  std::uint32_t script = ~0u;
  while (at < limit) {
    char32_t letter = static_cast<std::uint8_t>(word_byte(s[at]));
    std::size_t size = 1;
    if (letter == 0) {
      if (is_joining_apostrophe(at)) {
        ++at;
        continue;
      }
      if (class_of(s[at]) != Ascii::beyond) break;
      const CodePoint next = character(at);
      if (kind_of(next.value) != Kind::letter) break;
      letter = next.value;
      size = next.size_bytes;
    }
    if (letter >= 0x80 || !is_digit(static_cast<char>(letter))) {
      const std::uint32_t its_script = letter < 0x80 ? kLatin : script_of(letter);
      if (script == ~0u) script = its_script;
      if (script != its_script) break;
      if (letter == last && letter == before_last) {
        at += size;
        continue;
      }
    }
    if (size == 1) {
      out.put(static_cast<char>(letter));
    } else {
      out.put(text_.substr(at, size));
    }
    before_last = last;
    last = letter;
    at += size;
  }
  result = out;
  return at;
}

void Lexer::word(std::size_t limit) noexcept {
  TokenText out(write_);
  const std::size_t end = letters(i_, limit, out);
  const bool may_be_link = end < limit && (s_[end] == ':' || s_[end] == '.');
  if (may_be_link && link_behind(out.text(), end)) return;
  write_ += out.text().size();
  finish_word(out.text(), out.token());
  i_ = word_end_ = end;
  if (s_[i_] == '-' && i_ + 1 < limit && is_word_character(i_ + 1)) ++i_;
}

void Lexer::finish_word(std::string_view word, const Token& token) noexcept {
  const std::string_view meant = stands_for(word);
  emit(meant.empty() ? token : Token{meant, token_hash(meant)});
}

void Lexer::number(std::size_t limit) noexcept {
  TokenText out(write_);
  const std::size_t begin = i_;
  std::size_t end = begin, digits = 0;
  bool is_full = false;
  const auto is_inside = [&](std::size_t at) {
    return (s_[at] == '.' || s_[at] == ',' || s_[at] == ':' || s_[at] == '/') && at + 1 < limit && is_digit(s_[at + 1]);
  };
  for (; end < limit && (is_digit(s_[end]) || is_inside(end)); ++end) {
    const bool written = is_digit(s_[end]);
    digits += written ? 1 : 0;
    if (s_[end] == ',') continue;
    is_full = is_full || out.text().size() + (written ? 1 : 2) > kNumberBytes;  // no mark in the last place
    if (!is_full) out.put(written ? '0' : s_[end]);
  }
  const std::size_t letter = is_apostrophe(s_[end]) ? end + 1 : end;  // 90's
  const bool has_letters = letter < limit && is_ascii_letter(s_[letter]);
  const std::string_view source = text_.substr(begin, end - begin);
  if (!has_letters && digits == source.size() && is_year(source)) {
    emit(kYear);
  } else {
    if (has_letters) end = letters(end, limit, out);
    write_ += out.text().size();
    emit(out.token());
  }
  i_ = word_end_ = end;
  if (s_[i_] == '-' && i_ + 1 < limit && is_letter(i_ + 1)) ++i_;
}

void Lexer::tag() noexcept {
  std::size_t end = i_ + 1;
  bool has_letter = false;
  for (;;) {
    if (is_letter(end)) {
      has_letter = true;
      end += class_of(s_[end]) == Ascii::beyond ? character(end).size_bytes : 1;
    } else if (is_digit(s_[end]) || s_[end] == '_') {
      ++end;
    } else {
      break;
    }
  }
  if (is_after_word() || !has_letter) return mark();
  emit(kTag);
  ++i_;
  tag_words(end);
  i_ = word_end_ = end;
}

/// Emits the words of a hashtag up to its end.
void Lexer::tag_words(std::size_t end) noexcept {
  while (i_ < end) {
    if (s_[i_] == '_') {
      ++i_;
    } else if (is_digit(s_[i_])) {
      std::size_t behind = i_;
      while (is_digit(s_[behind])) ++behind;
      number(behind);
    } else {
      word(end_of_tag_word(text_.substr(0, end), i_));
    }
  }
}

}  // namespace perch::text
