/// \file
/// Characters that HTML writes by name or number.
#pragma once

#include <string_view>

#include "code_points.hpp"

namespace perch::text {

/// The character that a text, which begins with `&`, begins with. An entity that stands for the `&` of another one is
/// read together with it (`&amp;lt;` is `<`). Where there is no entity, it is the `&` itself.
[[nodiscard]] CodePoint entity_of(std::string_view text) noexcept;

}  // namespace perch::text
