#include "perch/tokens.hpp"

#include <algorithm>

#include "code_points.hpp"
#include "fold.hpp"
#include "lexer.hpp"

namespace perch {

Tokens::Tokens()
    : folded_(caps::kPostBytes + text::Lexer::kPaddingBytes), texts_(caps::kPostBytes), tokens_(caps::kPostTokens) {}

std::span<const Token> Tokens::read(std::string_view post) noexcept {
  const std::size_t size = text::fold(post.substr(0, caps::kPostBytes), folded_.data());
  std::fill_n(folded_.data() + size, text::Lexer::kPaddingBytes, '\0');
  text::Lexer lexer({folded_.data(), size}, texts_.data(), tokens_);
  return {tokens_.data(), lexer.run()};
}

Pieces::Pieces(std::string_view token) noexcept {
  constexpr std::size_t kShort = 3, kLong = 4;
  std::array<std::string_view, kMostPieces / 2 + kLong> characters = {"<"};
  std::size_t known = 1;
  for (; known < characters.size() && !token.empty(); ++known) {
    characters[known] = token.substr(0, text::first_of(token).size_bytes);
    token.remove_prefix(characters[known].size());
  }
  if (known < characters.size()) characters[known++] = ">";
  for (std::size_t start = 0; start + kShort <= known; ++start) {
    std::uint32_t hash = token_hash("");
    for (std::size_t i = 0; i < kLong && start + i < known; ++i) {
      hash = token_hash(characters[start + i], hash);
      if (i + 1 >= kShort && count_ < kMostPieces) hashes_[count_++] = hash;
    }
  }
}

}  // namespace perch
