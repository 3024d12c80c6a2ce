/// \file
/// Cuts the text of a post into normalised tokens: words, numbers, marks, emoticons, emoji, and one token for every
/// link, name and address. Training reads its posts through `perch text tokens`, so that both tokenise alike.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "perch/caps.hpp"

namespace perch {

/// Goes up with every change of a rule: weights are good for one version only.
inline constexpr std::int64_t kTokensVersion = 1;

struct Token {
  std::string_view text;   ///< UTF-8, without white space, never empty.
  std::uint32_t hash = 0;  ///< token_hash(text)
};

/// FNV-1a, 32 bits (Fowler, Noll, Vo: offset basis 2166136261, prime 16777619).
/// \param hash of what stands before the text.
[[nodiscard]] constexpr std::uint32_t token_hash(std::string_view text, std::uint32_t hash = 2166136261u) noexcept {
  for (const char c : text) hash = (hash ^ static_cast<std::uint8_t>(c)) * 16777619u;
  return hash;
}

/// Reads posts one after the other. All memory that it ever needs is taken at the start.
///
/// - Entities of HTML are undone, once more where they were escaped twice, and so are JSON's `\uXXXX`. Typographic
///   marks become their ASCII forms, accented Latin letters their base letters, upper case lower case; invisible
///   characters vanish; control characters and broken UTF-8 count as white space.
/// - Links are `<url>`, `@name` is `<user>`, addresses are `<email>`, years from 1900 to 2099 are `<year>`. A hashtag
///   is `<tag>` and its words, cut at underscores, changes of case and digits.
/// - A word is a run of letters of one script, and digits behind the first. Apostrophes that touch a word vanish, and
///   so do hyphens inside one, where it is cut. Letters repeated three times or more stay twice; laughter is `haha`,
///   `hehe` or `lol`.
/// - In a number every digit becomes 0. `,` between digits vanishes, `.`, `:` and `/` stay; six characters are kept,
///   the last of them a digit; letters that follow at once stay with it (`0nd`).
/// - `!`, `!!`, `?`, `??`, `?!` and `...` stand for runs. Of any other mark a run is one token.
/// - Emoticons lose their nose and all but one mouth; letters in them are small. Emoji are tokens of their own, the
///   same one at most twice in a row.
class Tokens {
 public:
  Tokens();

  /// The first caps::kPostTokens tokens of the first caps::kPostBytes bytes; good until the next call. The post may be
  /// any bytes.
  [[nodiscard]] std::span<const Token> read(std::string_view post) noexcept;

 private:
  std::vector<char> folded_, texts_;
  std::vector<Token> tokens_;
};

inline constexpr std::size_t kMostPieces = 24;

/// Hashes of the pieces of three and four characters of `<token>`, from its start on, at each place the shorter one
/// first.
class Pieces {
 public:
  explicit Pieces(std::string_view token) noexcept;

  [[nodiscard]] std::span<const std::uint32_t> hashes() const noexcept { return {hashes_.data(), count_}; }

 private:
  std::array<std::uint32_t, kMostPieces> hashes_;
  std::size_t count_ = 0;
};

}  // namespace perch
