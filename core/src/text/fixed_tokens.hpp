/// \file
/// Tokens that stand for many texts.
#pragma once

#include "perch/tokens.hpp"

namespace perch::text {

[[nodiscard]] constexpr Token fixed(std::string_view text) noexcept { return {text, token_hash(text)}; }

inline constexpr Token kUrl = fixed("<url>");
inline constexpr Token kUser = fixed("<user>");
inline constexpr Token kTag = fixed("<tag>");
inline constexpr Token kEmail = fixed("<email>");
inline constexpr Token kYear = fixed("<year>");
inline constexpr Token kPlaceholders[] = {kUrl, kUser, kTag, kEmail, kYear};

inline constexpr Token kDots = fixed("...");
inline constexpr Token kCries[] = {fixed("!"), fixed("!!"), fixed("?"), fixed("??"), fixed("?!")};

}  // namespace perch::text
