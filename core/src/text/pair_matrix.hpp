/// \file
/// A matrix of bytes that is multiplied with vectors of 16-bit numbers.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "sum_block.hpp"

namespace perch::text {

/// Weights stand as SumBlock takes them: by blocks of outputs, in a block by pairs of inputs, for each output the two
/// of the pair. Where outputs or the second of a pair are missing there are zeros.
class PairMatrix {
 public:
  PairMatrix() = default;
  /// \param weights outputs x inputs. \param place_of where each output goes; empty: where it is.
  PairMatrix(std::span<const std::int8_t> weights, std::size_t inputs, std::span<const std::size_t> place_of = {});

  /// An even number: so many numbers a vector has to have.
  [[nodiscard]] std::size_t inputs() const noexcept { return 2 * pairs_; }
  [[nodiscard]] std::size_t blocks() const noexcept { return blocks_; }

  /// The outputs of some blocks that follow one another. Exact as long as they stay in the limits of 32 bits.
  template <std::size_t kBlocks>
  [[nodiscard]] std::array<SumBlock, kBlocks> outputs(std::size_t block, const std::int16_t* vector) const noexcept {
    const std::size_t block_size = pairs_ * 2 * SumBlock::kSize;
    const std::int16_t* weights = weights_.data() + block * block_size;
    std::array<SumBlock, kBlocks> sums;
    for (std::size_t pair = 0; pair < pairs_; ++pair, weights += 2 * SumBlock::kSize) {
      const SumBlock::Pair factors(vector + 2 * pair);
      for (std::size_t i = 0; i < kBlocks; ++i) sums[i].add_products(weights + i * block_size, factors);
    }
    return sums;
  }

  /// All outputs, padded to whole blocks: `put(o, sums)` is called with the first output of each block.
  template <class Put>
  void multiply(const std::int16_t* vector, Put&& put) const noexcept {
    constexpr std::size_t kMany = 4;  // as many as fit into the registers
    std::size_t block = 0;
    for (; block + kMany <= blocks_; block += kMany) put_outputs<kMany>(block, vector, put);
    for (; block + 2 <= blocks_; block += 2) put_outputs<2>(block, vector, put);
    if (block < blocks_) put_outputs<1>(block, vector, put);
  }

 private:
  template <std::size_t kBlocks, class Put>
  void put_outputs(std::size_t block, const std::int16_t* vector, Put& put) const noexcept {
    const auto sums = outputs<kBlocks>(block, vector);
    for (std::size_t i = 0; i < kBlocks; ++i) put((block + i) * SumBlock::kSize, sums[i].floats());
  }

  std::size_t pairs_ = 0, blocks_ = 0;
  std::vector<std::int16_t> weights_;
};

}  // namespace perch::text
