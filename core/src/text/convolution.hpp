/// \file
/// From the rows of a post's tokens to the features of a head.
#pragma once

#include <cstdint>
#include <span>

#include "head_layers.hpp"

namespace perch::text {

/// \param rows one a token, in order.
/// \param features room for HeadLayers::features.
void convolve(const HeadLayers& head, std::span<const std::int16_t* const> rows, float* features) noexcept;

/// The row of a token that a head does not know: the sum of the rows of its pieces over the root of their number.
/// \param sums room for a row.
void row_of_pieces(const HeadLayers& head, std::span<const std::uint32_t> pieces, std::int32_t* sums,
                   std::int16_t* row) noexcept;

}  // namespace perch::text
