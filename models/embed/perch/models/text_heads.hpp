/// \file
/// The four models that read posts, as they lie in models/.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace perch::models {

struct HeadFiles {
  std::string_view name;
  std::span<const std::uint8_t> weights;
  std::string_view manifest;
};

/// In the order of perch::Head.
[[nodiscard]] std::array<HeadFiles, 4> text_heads() noexcept;

}  // namespace perch::models
