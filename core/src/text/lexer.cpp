#include "lexer.hpp"

#include "characters.hpp"
#include "emoticons.hpp"
#include "fixed_tokens.hpp"

namespace perch::text {
std::size_t Lexer::run() noexcept {
  while (i_ < text_.size() && count_ < tokens_.size()) step();
  return count_;
}

void Lexer::step() noexcept {
  switch (class_of(s_[i_])) {
    case Ascii::space:
      if (s_[i_] == '_') word_end_ = i_ + 1;  // so that `_@x` and `_:)` are neither a name nor a face
      ++i_;
      return;
    case Ascii::letter: return word_or_more();
    case Ascii::digit:
      if (!emoticon() && !address()) number(text_.size());
      return;
    case Ascii::apostrophe: return apostrophe();
    case Ascii::hash: return tag();
    case Ascii::at: return user();
    case Ascii::mark: return mark();
    case Ascii::beyond: return beyond_ascii();
  }
}

void Lexer::emit(const Token& token) noexcept {
  if (count_ < tokens_.size()) tokens_[count_++] = token;
}

void Lexer::emit_copy(std::string_view text) noexcept {
  TokenText out(write_);
  out.put(text);
  write_ += text.size();
  emit(out.token());
}

bool Lexer::is_letter(std::size_t at) const noexcept {
  const Ascii ascii = class_of(s_[at]);
  if (ascii != Ascii::beyond) return ascii == Ascii::letter;
  return at < text_.size() && kind_of(character(at).value) == Kind::letter;
}

bool Lexer::is_word_character(std::size_t at) const noexcept { return is_digit(s_[at]) || is_letter(at); }

/// One between two characters of a word.
bool Lexer::is_joining_apostrophe(std::size_t at) const noexcept {
  return is_apostrophe(s_[at]) && is_word_character(at + 1);
}

std::size_t Lexer::end_of_run(std::size_t at) const noexcept {
  std::size_t end = at + 1;
  while (end < text_.size() && s_[end] == s_[at]) ++end;
  return end;
}

bool Lexer::emoticon() noexcept {
  const Before before = is_after_word()                                   ? Before::word
                        : i_ == 0 || class_of(s_[i_ - 1]) == Ascii::space ? Before::space
                                                                          : Before::mark;
  const Emoticon found = emoticon_at(s_ + i_, before);
  if (found.size_bytes == 0) return false;
  emit_copy(found.view());
  i_ += found.size_bytes;
  return true;
}

/// Two apostrophes are quotation marks; one is a token only where it touches no word.
void Lexer::apostrophe() noexcept {
  std::size_t end = i_ + 1;
  while (is_apostrophe(s_[end])) ++end;
  if (end - i_ > 1) {
    emit_copy("\"");
  } else if (!is_after_word() && !is_word_character(end)) {
    emit_copy("'");
  }
  i_ = end;
}

void Lexer::user() noexcept {
  std::size_t end = i_ + 1;
  while (is_handle_byte(s_[end])) ++end;
  if (is_after_word() || end == i_ + 1) return mark();
  emit(kUser);
  i_ = word_end_ = end;
}

/// `<url>` and its kind, where a text has been through a tokeniser before.
bool Lexer::placeholder() noexcept {
  for (const Token& token : kPlaceholders) {
    if (!text_.substr(i_).starts_with(token.text)) continue;
    emit(token);
    i_ += token.text.size();
    return true;
  }
  return false;
}

void Lexer::mark() noexcept {
  const char c = s_[i_];
  if (c == '!' || c == '?') return cries();
  if (c == '<' && placeholder()) return;
  if (emoticon()) return;
  const std::size_t end = end_of_run(i_);
  if (c == '.' && end - i_ > 1) {
    emit(kDots);
  } else {
    emit_copy({&c, 1});
  }
  i_ = end;
}

void Lexer::cries() noexcept {
  std::size_t end = i_, asked = 0;
  for (; s_[end] == '!' || s_[end] == '?'; ++end) asked += s_[end] == '?' ? 1 : 0;
  const std::size_t size = end - i_;
  const std::size_t many = size > 1 ? 1 : 0;
  emit(kCries[asked == 0 ? many : asked == size ? 2 + many : 4]);
  i_ = end;
}

void Lexer::beyond_ascii() noexcept {
  const CodePoint first = character(i_);
  if (kind_of(first.value) == Kind::letter) return word(text_.size());
  std::size_t size = first.size_bytes;
  if (is_regional_indicator(first.value) && class_of(s_[i_ + size]) == Ascii::beyond) {
    const CodePoint second = character(i_ + size);
    if (is_regional_indicator(second.value)) size += second.size_bytes;
  }
  const std::string_view symbol = text_.substr(i_, size);
  i_ += size;
  const bool is_third = count_ >= 2 && tokens_[count_ - 1].text == symbol && tokens_[count_ - 2].text == symbol;
  if (!is_third) emit_copy(symbol);
}

}  // namespace perch::text
