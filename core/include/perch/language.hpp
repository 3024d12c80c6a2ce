/// \file
/// Whether a post is in the language that the heads were trained on, which is English.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "perch/messages.hpp"
#include "perch/tokens.hpp"

namespace perch {

/// Immutable; safe to share.
class LanguageDetector {
 public:
  LanguageDetector();

  /// Why a post gets no scores; nothing when it gets them.
  ///
  /// A post without a word has none (`no_words`). Otherwise its record decides, where that names a language. Where it
  /// does not, the letters decide first: of a post that is mostly in another script than the Latin one it is
  /// `other_language`. Then the words do: each that tells a language counts 1, shared among the languages that have it.
  /// English must have as much as any other language, half of one word at least, and a tenth of the number of words.
  /// Where another language has more it is `other_language`, and else `unknown_language`: a short post without one of
  /// the commonest words cannot be told.
  /// \param field the language of the record, such as `en` or `pt-BR`; empty where there is none. `und` and codes that
  ///   name no language (`zxx`, `art`, `qaa` to `qtz`) say nothing.
  [[nodiscard]] std::optional<NotScored> why_not_scored(std::string_view field,
                                                        std::span<const Token> tokens) const noexcept;

 private:
  [[nodiscard]] std::uint32_t languages_of(std::uint32_t hash) const noexcept;
  [[nodiscard]] std::optional<NotScored> judge_words(std::span<const Token> tokens, std::size_t words) const noexcept;

  struct Word {
    std::uint32_t hash, languages;  ///< One bit a language, the lowest for English.
  };
  std::vector<Word> words_;  ///< In the order of their hashes.
};

}  // namespace perch
