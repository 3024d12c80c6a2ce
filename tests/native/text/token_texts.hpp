/// \file
/// The tokens of a post as one line of words.
#pragma once

#include <string>
#include <string_view>

#include "perch/tokens.hpp"

namespace perch::tests {

/// The texts of the tokens with blanks between.
inline std::string tokens_of(std::string_view post) {
  Tokens tokens;
  std::string out;
  for (const Token& token : tokens.read(post)) out += (out.empty() ? "" : " ") + std::string(token.text);
  return out;
}

}  // namespace perch::tests
