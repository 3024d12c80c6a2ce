#include "convolution.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "products.hpp"
#include "short_block.hpp"

namespace perch::text {
namespace {

using Rows = std::span<const std::int16_t* const>;

/// The largest sums over all windows of a block of channels, those included that hang over the ends of the post: a
/// window's sum moves one place with every token. \param at where the block begins in a row.
template <std::size_t kWidth>
ShortBlock largest_sums(Rows rows, std::size_t at) noexcept {
  ShortBlock best = ShortBlock::all(std::numeric_limits<std::int16_t>::min());
  std::array<ShortBlock, kWidth> open;  // [j]: the sum of a window of which j places are filled
  open.fill(ShortBlock::all(0));
  for (const std::int16_t* const row : rows) {
    const std::int16_t* const products = row + at;
    for (std::size_t j = kWidth; j-- > 0;) {
      const ShortBlock here = ShortBlock::at(products + j * kBlock);
      const ShortBlock sum = j == 0 ? here : open[j].plus(here);
      if (j + 1 == kWidth) {
        best = best.larger(sum);
      } else {
        open[j + 1] = sum;
      }
    }
  }
  for (std::size_t j = 1; j < kWidth; ++j) best = best.larger(open[j]);
  return best;
}

ShortBlock largest_sums(std::size_t width, Rows rows, std::size_t at) noexcept {
  switch (width) {
    case 1: return largest_sums<1>(rows, at);
    case 2: return largest_sums<2>(rows, at);
    case 3: return largest_sums<3>(rows, at);
    case 4: return largest_sums<4>(rows, at);
    default: return largest_sums<5>(rows, at);
  }
}

void pool_largest(const HeadLayers& head, const Branch& branch, Rows rows, float* features) noexcept {
  for (std::size_t channel = 0; channel < branch.channels; channel += kBlock) {
    std::array<std::int16_t, kBlock> sums{};
    if (!rows.empty()) {
      largest_sums(branch.width, rows, branch.products_at + channel * branch.width).store(sums.data());
    }
    for (std::size_t i = 0; i < kBlock; ++i) {
      const std::size_t feature = branch.features_at + channel + i;
      features[feature] = std::max(0.0f, sums[i] * head.product_scale + head.feature_bias[feature]);
    }
  }
}

void pool_mean(const HeadLayers& head, const Branch& branch, Rows rows, float* features) noexcept {
  const auto count = static_cast<float>(std::max<std::size_t>(rows.size(), 1));
  for (std::size_t channel = 0; channel < branch.channels; channel += kBlock) {
    std::array<std::int32_t, kBlock> sums{};
    for (const std::int16_t* const row : rows) {
      for (std::size_t i = 0; i < kBlock; ++i) sums[i] += row[branch.products_at + channel + i];
    }
    for (std::size_t i = 0; i < kBlock; ++i) {
      const std::size_t feature = branch.features_at + channel + i;
      features[feature] = static_cast<float>(sums[i]) * head.product_scale / count + head.feature_bias[feature];
    }
  }
}

}  // namespace

void convolve(const HeadLayers& head, Rows rows, float* features) noexcept {
  for (const Branch& branch : head.branches) {
    if (branch.pool == Branch::Pool::max) {
      pool_largest(head, branch, rows, features);
    } else {
      pool_mean(head, branch, rows, features);
    }
  }
}

void row_of_pieces(const HeadLayers& head, std::span<const std::uint32_t> pieces, std::int32_t* sums,
                   std::int16_t* row) noexcept {
  std::fill_n(sums, head.row_size, 0);
  for (const std::uint32_t piece : pieces) {
    const std::int16_t* const added = head.row(head.vocabulary.size() + piece % head.buckets);
    for (std::size_t k = 0; k < head.row_size; ++k) sums[k] += added[k];
  }
  const double root = std::sqrt(static_cast<double>(std::max<std::size_t>(pieces.size(), 1)));
  for (std::size_t k = 0; k < head.row_size; ++k) row[k] = nearest_short(sums[k] / root);
}

}  // namespace perch::text
