#include "products.hpp"

#include <algorithm>

#include "short_block.hpp"

namespace perch::text {
namespace {

static_assert(ShortBlock::kSize == kBlock);

/// Widened to 16 bits, every row filled with zeros to whole blocks.
std::vector<std::int16_t> widened(std::span<const std::int8_t> matrix, std::size_t columns, std::size_t padded) {
  const std::size_t rows = matrix.size() / columns;
  std::vector<std::int16_t> out(rows * padded);
  for (std::size_t row = 0; row < rows; ++row) {
    const auto values = matrix.subspan(row * columns, columns);
    std::copy(values.begin(), values.end(), out.begin() + static_cast<std::ptrdiff_t>(row * padded));
  }
  return out;
}

/// Where each product of the file stands in a row of the tables.
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

std::int32_t inner_product(const std::int16_t* a, const std::int16_t* b, std::size_t size) noexcept {
  ShortBlock::PairSums sums;
  for (std::size_t i = 0; i < size; i += kBlock) sums.add_products(ShortBlock::at(a + i), ShortBlock::at(b + i));
  return sums.total();
}

}  // namespace

std::vector<std::int16_t> products_of(const ProductSource& source, std::span<const Branch> branches) {
  const std::size_t padded = (source.dimensions + kBlock - 1) / kBlock * kBlock;
  const std::vector<std::int16_t> embedding = widened(source.embedding, source.dimensions, padded);
  const std::vector<std::int16_t> weight = widened(source.weight, source.dimensions, padded);
  const std::vector<std::size_t> places = places_of(branches);
  const std::size_t row_size = places.size(), rows = embedding.size() / padded;
  std::vector<double> scale(row_size);
  for (std::size_t k = 0; k < row_size; ++k) scale[k] = static_cast<double>(source.scale[k]) / source.product_scale;

  std::vector<std::int16_t> out(rows * row_size);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t k = 0; k < row_size; ++k) {
      const std::int32_t sum = inner_product(&embedding[row * padded], &weight[k * padded], padded);
      out[row * row_size + places[k]] = nearest_short(sum * scale[k]);
    }
  }
  return out;
}

}  // namespace perch::text
