/// \file
/// From the features of a head to its probabilities.
#pragma once

#include <span>
#include <vector>

#include "head_layers.hpp"

namespace perch::text {

/// Numbers that the widest layer of a head needs.
[[nodiscard]] std::size_t widest(const HeadLayers& head) noexcept;

/// \param values the features; room for the widest layer. \param spare as much room.
/// \param probabilities one a class.
void classify(const HeadLayers& head, float* values, float* spare, std::span<double> probabilities) noexcept;

}  // namespace perch::text
