#include "pair_matrix.hpp"

#include <algorithm>

namespace perch::text {

PairMatrix::PairMatrix(std::span<const std::int8_t> weights, std::size_t inputs, std::span<const std::size_t> place_of)
    : pairs_((inputs + 1) / 2) {
  const std::size_t outputs = weights.size() / inputs;
  blocks_ = (outputs + kSize - 1) / kSize;
  weights_.resize(blocks_ * pairs_ * 2 * kSize);
  for (std::size_t o = 0; o < outputs; ++o) {
    const std::size_t place = place_of.empty() ? o : place_of[o];
    const std::size_t block = place / kSize, first = block / kGroup * kGroup;
    const std::size_t blocks = std::min(kGroup, blocks_ - first);  // of the group
    std::int16_t* const out = weights_.data() + first * pairs_ * 2 * kSize;
    for (std::size_t i = 0; i < inputs; ++i) {
      out[((i / 2 * blocks + block - first) * kSize + place % kSize) * 2 + i % 2] = weights[o * inputs + i];
    }
  }
}

}  // namespace perch::text
