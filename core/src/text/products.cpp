#include "products.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "float_block.hpp"
#include "perch/caps.hpp"

namespace perch::text {
namespace {

using Vector = std::array<std::int16_t, caps::kDimensions + caps::kDimensions % 2>;

constexpr float kLargest = 127;

/// \param factor of the vector.
void fill_row(const HeadLayers& head, const Vector& vector, float factor, std::int8_t* row) noexcept {
  const FloatBlock all = FloatBlock::all(factor), least = FloatBlock::all(-kLargest), most = FloatBlock::all(kLargest);
  const float* const factors = head.product_factor.data();
  head.products.multiply(vector.data(), [&](std::size_t k, const FloatBlock& sums) {
    const FloatBlock value = sums.times(FloatBlock::of(factors + k)).times(all);
    value.larger(least).smaller(most).nearest().store_bytes(row + k);
  });
}

}  // namespace

std::vector<std::size_t> places_of(std::span<const Branch> branches) {
  std::vector<std::size_t> out;
  for (const Branch& branch : branches) {
    for (std::size_t j = 0; j < branch.width; ++j) {
      for (std::size_t channel = 0; channel < branch.channels; ++channel) {
        const std::size_t block = channel / kBlock;
        out.push_back(branch.products_at + (block * branch.width + j) * kBlock + channel % kBlock);
      }
    }
  }
  return out;
}

void row_of_word(const HeadLayers& head, std::size_t word, std::int8_t* row) noexcept {
  Vector vector;
  std::copy_n(head.vector_of(word), head.dimensions, vector.begin());
  if (head.dimensions < head.products.inputs()) vector[head.dimensions] = 0;
  fill_row(head, vector, 1, row);
}

void row_of_pieces(const HeadLayers& head, std::span<const std::uint32_t> pieces, std::int8_t* row) noexcept {
  Vector vector{};
  for (const std::uint32_t piece : pieces) {
    const std::int8_t* const added = head.vector_of(head.vocabulary.size() + piece % head.buckets);
    for (std::size_t d = 0; d < head.dimensions; ++d) vector[d] = static_cast<std::int16_t>(vector[d] + added[d]);
  }
  fill_row(head, vector, 1 / std::sqrt(static_cast<float>(std::max<std::size_t>(pieces.size(), 1))), row);
}

}  // namespace perch::text
