/// \file
/// What is known of a text, as one line of JSON without a line end.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "perch/tokens.hpp"

namespace perch {

/// `{"tokens":["i","feel",…]}`
[[nodiscard]] std::string tokens_json(std::span<const Token> tokens);

/// `{"hash":N,"pieces":[N,…]}` of a token; it may be any bytes.
[[nodiscard]] std::string pieces_json(std::string_view token);

}  // namespace perch
