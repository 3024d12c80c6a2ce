/// \file
/// Weights of a text head out of their file.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "head_layers.hpp"
#include "perch/result.hpp"

namespace perch::text {

/// Reads and checks weights and manifest, both untrusted. Errors: bad_weights, naming what is wrong.
[[nodiscard]] Result<HeadLayers> read_head(std::span<const std::uint8_t> weights, std::string_view manifest);

}  // namespace perch::text
