// Links and addresses, which begin as a word does.
#include <algorithm>
#include <cstring>

#include "characters.hpp"
#include "fixed_tokens.hpp"
#include "lexer.hpp"
#include "words.hpp"

namespace perch::text {
namespace {

constexpr std::size_t kLongestLocalPart = 64;  // RFC 5321, 4.5.3.1.1

constexpr bool is_local_part(char c) noexcept {
  return is_handle_byte(c) || c == '.' || c == '+' || c == '-' || c == '%';
}

}  // namespace

/// The `@` behind a word, from a place on; the largest number when there is none.
std::size_t Lexer::next_address(std::size_t from) const noexcept {
  for (;;) {
    const auto* const found = static_cast<const char*>(std::memchr(s_ + from, '@', text_.size() - from));
    if (found == nullptr) return std::string_view::npos;
    const auto at = static_cast<std::size_t>(found - s_);
    if (at > 0 && is_local_part(s_[at - 1])) return at;
    from = at + 1;
  }
}

bool Lexer::address() noexcept {
  if (!address_sought_ || address_at_ < i_) {
    address_at_ = next_address(i_);
    address_sought_ = true;
  }
  if (address_at_ - i_ > kLongestLocalPart) return false;
  if (!std::all_of(s_ + i_, s_ + address_at_, is_local_part)) return false;
  std::size_t end = address_at_ + 1;
  while (word_byte(s_[end]) != 0 || s_[end] == '.' || s_[end] == '-') ++end;
  while (s_[end - 1] == '.' || s_[end - 1] == '-') --end;
  std::size_t dot = end;
  while (dot > address_at_ + 1 && is_ascii_letter(s_[dot - 1])) --dot;
  if (dot <= address_at_ + 2 || s_[dot - 1] != '.' || end - dot < 2) return false;
  emit(kEmail);
  i_ = word_end_ = end;
  return true;
}

/// Whether the word that ended at `at` goes on as a link. What stands before the link is a word of its own.
bool Lexer::link_behind(std::string_view word, std::size_t at) noexcept {
  const std::size_t start = start_of_link(word, text_.substr(at));
  if (start == std::string_view::npos) return false;
  if (start > 0) {
    TokenText before(write_);
    before.put(word.substr(0, start));  // onto itself
    write_ += start;
    finish_word(before.text(), before.token());
  }
  emit(kUrl);
  while (at < text_.size() && (class_of(s_[at]) != Ascii::space || s_[at] == '_')) ++at;
  i_ = word_end_ = at;
  return true;
}

}  // namespace perch::text
