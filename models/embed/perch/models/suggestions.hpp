/// \file
/// models/suggestions-2020/lists.json, as bytes inside the program.
#pragma once

#include <string_view>

namespace perch::models {

[[nodiscard]] std::string_view suggestions_json() noexcept;

}  // namespace perch::models
