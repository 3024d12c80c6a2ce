/// \file
/// Cuts folded text into tokens.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "code_points.hpp"
#include "perch/tokens.hpp"

namespace perch::text {

/// A token that is being written.
class TokenText {
 public:
  explicit TokenText(char* begin) noexcept : begin_(begin), end_(begin) {}

  void put(char c) noexcept {
    *end_++ = c;
    hash_ = (hash_ ^ static_cast<std::uint8_t>(c)) * 16777619u;
  }
  void put(std::string_view text) noexcept {
    for (const char c : text) put(c);
  }
  [[nodiscard]] std::string_view text() const noexcept { return {begin_, static_cast<std::size_t>(end_ - begin_)}; }
  [[nodiscard]] Token token() const noexcept { return {text(), hash_}; }

 private:
  char* begin_;
  char* end_;
  std::uint32_t hash_ = token_hash("");
};

/// One post. The rules are told at perch::Tokens.
class Lexer {
 public:
  /// Zero bytes behind the text, so that a look ahead needs no question whether there is anything.
  static constexpr std::size_t kPaddingBytes = 16;

  /// \param folded valid UTF-8 but for zero bytes, with kPaddingBytes zero bytes behind it.
  /// \param texts room for the text of the tokens: as many bytes as `folded` has.
  Lexer(std::string_view folded, char* texts, std::span<Token> tokens) noexcept
      : text_(folded), s_(folded.data()), write_(texts), tokens_(tokens) {}

  /// \return how many tokens there are.
  std::size_t run() noexcept;

 private:
  void step() noexcept;
  void word_or_more() noexcept;
  void word(std::size_t limit) noexcept;
  std::size_t letters(std::size_t at, std::size_t limit, TokenText& out) noexcept;
  void finish_word(std::string_view word, const Token& token) noexcept;
  void number(std::size_t limit) noexcept;
  void tag() noexcept;
  void tag_words(std::size_t end) noexcept;
  void user() noexcept;
  void apostrophe() noexcept;
  void mark() noexcept;
  void cries() noexcept;
  void beyond_ascii() noexcept;

  bool link_behind(std::string_view word, std::size_t at) noexcept;
  bool address() noexcept;
  bool emoticon() noexcept;
  bool placeholder() noexcept;

  [[nodiscard]] std::size_t next_address(std::size_t from) const noexcept;
  [[nodiscard]] std::size_t end_of_run(std::size_t at) const noexcept;
  [[nodiscard]] CodePoint character(std::size_t at) const noexcept { return first_of(text_.substr(at)); }
  [[nodiscard]] bool is_word_character(std::size_t at) const noexcept;
  [[nodiscard]] bool is_letter(std::size_t at) const noexcept;
  [[nodiscard]] bool is_joining_apostrophe(std::size_t at) const noexcept;
  [[nodiscard]] bool is_after_word() const noexcept { return word_end_ == i_ && i_ > 0; }

  void emit(const Token& token) noexcept;
  void emit_copy(std::string_view text) noexcept;

  std::string_view text_;
  const char* s_;
  std::size_t i_ = 0;           ///< What is looked at.
  std::size_t word_end_ = 0;    ///< Where the last word, number or name ended.
  std::size_t address_at_ = 0;  ///< The next `@` behind a word, once it was looked for.
  bool address_sought_ = false;
  char* write_;
  std::span<Token> tokens_;
  std::size_t count_ = 0;
};

}  // namespace perch::text
