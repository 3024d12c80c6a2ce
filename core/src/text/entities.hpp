/// \file
/// Characters that HTML or JSON write by name or number.
#pragma once

#include <string_view>

#include "code_points.hpp"

namespace perch::text {

/// The character that a text, which begins with `&`, begins with. An entity that stands for the `&` of another one is
/// read together with it (`&amp;lt;` is `<`). Where there is no entity, it is the `&` itself.
[[nodiscard]] CodePoint entity_of(std::string_view text) noexcept;

/// The same for a text that begins with a backslash: `\u2019`, in two halves where it must be, as posts have it that
/// were taken out of JSON without being read. A half that stands alone is one of the surrogates, which are no
/// characters.
[[nodiscard]] CodePoint escape_of(std::string_view text) noexcept;

}  // namespace perch::text
