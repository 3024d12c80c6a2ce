/// \file
/// From the features of a head to its probabilities.
#pragma once

#include <span>
#include <vector>

#include "head_layers.hpp"

namespace perch::text {

/// Numbers that the widest layer of a head gives.
[[nodiscard]] std::size_t widest(const HeadLayers& head) noexcept;

/// The outputs of the first layer. \param features as convolve() leaves them. \param values room for the widest layer.
void apply_first(const HeadLayers& head, const std::int16_t* features, float* values) noexcept;

/// \param values as apply_first() leaves them; they are overwritten. \param spare room for the widest layer.
/// \param probabilities one a class.
void classify(const HeadLayers& head, float* values, float* spare, std::span<double> probabilities) noexcept;

}  // namespace perch::text
