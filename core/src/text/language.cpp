#include "perch/language.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "characters.hpp"
#include "code_points.hpp"

namespace perch {
namespace {

constexpr std::string_view kWords[] = {
#define PERCH_LANGUAGE(name, words) words,
#include "language_words.def"
};
constexpr std::size_t kLanguages = std::size(kWords);

char small(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

enum class Said : unsigned char { nothing, english, other };

/// What a record says. Its language is the first part of its tag (BCP 47).
Said said_by(std::string_view field) noexcept {
  const std::string_view tag = field.substr(0, std::min(field.find_first_of("-_"), field.size()));
  if (tag.size() < 2 || tag.size() > 3) return Said::nothing;
  if (!std::all_of(tag.begin(), tag.end(), text::is_ascii_letter)) return Said::nothing;
  const char code[] = {small(tag[0]), small(tag[1]), tag.size() > 2 ? small(tag[2]) : '\0'};
  const std::string_view language(code, tag.size());
  if (language == "en" || language == "eng") return Said::english;
  const bool is_private = language.size() == 3 && language[0] == 'q' && language[1] <= 't';
  return is_private || language == "und" || language == "zxx" || language == "art" ? Said::nothing : Said::other;
}

struct Letters {
  std::size_t all = 0, latin = 0;
};

/// The letters of a token that is a word; none of any other, such as `<url>`, `x_x` or an emoji.
Letters letters_of(std::string_view token) noexcept {
  Letters out;
  while (!token.empty()) {
    const text::CodePoint next = text::first_of(token);
    token.remove_prefix(next.size_bytes);
    const bool is_ascii = next.value < 0x80;
    const char ascii = is_ascii ? static_cast<char>(next.value) : '\0';
    if (is_ascii ? text::word_byte(ascii) == 0 : text::kind_of(next.value) != text::Kind::letter) return {};
    if (is_ascii && text::is_digit(ascii)) continue;
    ++out.all;
    if (is_ascii || text::script_of(next.value) == text::kLatin) ++out.latin;
  }
  return out;
}

}  // namespace

LanguageDetector::LanguageDetector() {
  for (std::size_t language = 0; language < kLanguages; ++language) {
    for (std::string_view rest = kWords[language]; !rest.empty();) {
      const std::size_t size = std::min(rest.find(' '), rest.size());
      words_.push_back({token_hash(rest.substr(0, size)), 1u << language});
      rest.remove_prefix(std::min(size + 1, rest.size()));
    }
  }
  std::sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) { return a.hash < b.hash; });
  auto last = words_.begin();
  for (const Word word : words_) {  // a copy, for it may be overwritten
    if (word.hash != last->hash) *++last = {word.hash, 0};
    last->languages |= word.languages;
  }
  words_.erase(last + 1, words_.end());
}

std::uint32_t LanguageDetector::languages_of(std::uint32_t hash) const noexcept {
  const auto found = std::lower_bound(words_.begin(), words_.end(), hash,
                                      [](const Word& word, std::uint32_t wanted) { return word.hash < wanted; });
  return found != words_.end() && found->hash == hash ? found->languages : 0;
}

std::optional<NotScored> LanguageDetector::why_not_scored(std::string_view field,
                                                          std::span<const Token> tokens) const noexcept {
  Letters letters;
  std::size_t words = 0;
  for (const Token& token : tokens) {
    const Letters here = letters_of(token.text);
    words += here.all > 0 ? 1 : 0;
    letters.all += here.all;
    letters.latin += here.latin;
  }
  if (words == 0) return NotScored::no_words;
  switch (said_by(field)) {
    case Said::english: return std::nullopt;
    case Said::other: return NotScored::other_language;
    case Said::nothing: break;
  }
  if (2 * letters.latin < letters.all) return NotScored::other_language;
  return judge_words(tokens, words);
}

std::optional<NotScored> LanguageDetector::judge_words(std::span<const Token> tokens,
                                                       std::size_t words) const noexcept {
  std::array<double, kLanguages> evidence{};
  for (const Token& token : tokens) {
    const std::uint32_t languages = languages_of(token.hash);
    for (std::size_t i = 0; i < kLanguages; ++i) {
      if ((languages >> i & 1u) != 0) evidence[i] += 1.0 / std::popcount(languages);
    }
  }
  const double english = evidence[0], other = *std::max_element(evidence.begin() + 1, evidence.end());
  if (other > english) return NotScored::other_language;
  constexpr double kLeast = 0.5, kShare = 0.1;
  const bool is_english = english >= kLeast && english >= kShare * static_cast<double>(words);
  return is_english ? std::nullopt : std::optional(NotScored::unknown_language);
}

}  // namespace perch
