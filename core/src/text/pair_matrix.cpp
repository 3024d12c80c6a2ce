#include "pair_matrix.hpp"

namespace perch::text {

PairMatrix::PairMatrix(std::span<const std::int8_t> weights, std::size_t inputs, std::span<const std::size_t> place_of)
    : pairs_((inputs + 1) / 2) {
  constexpr std::size_t kSize = SumBlock::kSize;
  const std::size_t outputs = weights.size() / inputs;
  blocks_ = (outputs + kSize - 1) / kSize;
  weights_.resize(blocks_ * pairs_ * 2 * kSize);
  for (std::size_t o = 0; o < outputs; ++o) {
    const std::size_t place = place_of.empty() ? o : place_of[o];
    std::int16_t* const block = weights_.data() + place / kSize * pairs_ * 2 * kSize;
    for (std::size_t i = 0; i < inputs; ++i) {
      block[(i / 2 * kSize + place % kSize) * 2 + i % 2] = weights[o * inputs + i];
    }
  }
}

}  // namespace perch::text
