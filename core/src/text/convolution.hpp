/// \file
/// From the rows of a post's tokens to the features of a head.
#pragma once

#include <cstdint>
#include <span>

#include "head_layers.hpp"

namespace perch::text {

/// \param rows one a token, in order.
/// \param row_at where the head's products begin in a row.
/// \param features room for HeadLayers::features in steps, and for one more number.
void convolve(const HeadLayers& head, std::span<const std::int8_t* const> rows, std::size_t row_at,
              std::int16_t* features) noexcept;

/// Brings the scale and bias of the features from the file's numbers to steps, so that features are whole numbers: the
/// largest that there can be is worth as many steps as the first layer can add up in 32 bits. \return what a step is
/// worth.
[[nodiscard]] float set_feature_step(HeadLayers& head) noexcept;

}  // namespace perch::text
