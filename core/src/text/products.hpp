/// \file
/// What every token adds to every channel, worked out when a head is loaded.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "head_layers.hpp"

namespace perch::text {

struct ProductSource {
  std::span<const std::int8_t> embedding;  ///< rows x dimensions
  std::span<const std::int8_t> weight;     ///< products x dimensions: by branch, place in the window, channel
  std::span<const float> scale;            ///< One a product.
  double product_scale;
  std::size_t dimensions;
};

/// rint(scale / product_scale * the inner product) in the limits of 16 bits, in the order of HeadLayers::products.
[[nodiscard]] std::vector<std::int16_t> products_of(const ProductSource& source, std::span<const Branch> branches);

/// The nearest whole number, the even one of two, in the limits of 16 bits. The same on every machine.
[[nodiscard]] inline std::int16_t nearest_short(double value) noexcept {
  // Adding 1.5 * 2^52 leaves no room for a fraction: the sum is rounded as IEEE 754 says, to the nearest even.
  constexpr double kNoFraction = 6755399441055744.0;
  const double limited = std::clamp(value, -32768.0, 32767.0);
  return static_cast<std::int16_t>((limited + kNoFraction) - kNoFraction);
}

}  // namespace perch::text
