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

/// Weights stand in the order in which they are read: by groups of blocks of outputs, in a group by pairs of inputs, in
/// a pair the blocks as SumBlock takes them. Where outputs or the second of a pair are missing there are zeros.
class PairMatrix {
 public:
  PairMatrix() = default;
  /// \param weights outputs x inputs. \param place_of where each output goes; empty: where it is.
  PairMatrix(std::span<const std::int8_t> weights, std::size_t inputs, std::span<const std::size_t> place_of = {});

  /// An even number: so many numbers a vector has to have.
  [[nodiscard]] std::size_t inputs() const noexcept { return 2 * pairs_; }

  /// All outputs, padded to whole blocks: `put(o, sums)` is called with the first output of each block. Exact as long
  /// as sums stay in the limits of 32 bits.
  template <class Put>
  void multiply(const std::int16_t* vector, Put&& put) const noexcept {
    std::size_t block = 0;
    for (; block + kGroup <= blocks_; block += kGroup) put_group<kGroup>(block, vector, put);
    switch (blocks_ - block) {
      case 3: return put_group<3>(block, vector, put);
      case 2: return put_group<2>(block, vector, put);
      case 1: return put_group<1>(block, vector, put);
      default: return;
    }
  }

 private:
  static constexpr std::size_t kSize = SumBlock::kSize;
  static constexpr std::size_t kGroup = 4;  ///< Blocks, as many as fit into the registers; the last group has the rest.

  template <std::size_t kBlocks, class Put>
  void put_group(std::size_t block, const std::int16_t* vector, Put& put) const noexcept {
    const std::int16_t* weights = weights_.data() + block * pairs_ * 2 * kSize;
    std::array<SumBlock, kBlocks> sums;
    for (std::size_t pair = 0; pair < pairs_; ++pair, weights += kBlocks * 2 * kSize) {
      const SumBlock::Pair factors(vector + 2 * pair);
      for (std::size_t i = 0; i < kBlocks; ++i) sums[i].add_products(weights + i * 2 * kSize, factors);
    }
    for (std::size_t i = 0; i < kBlocks; ++i) put((block + i) * kSize, sums[i].floats());
  }

  std::size_t pairs_ = 0, blocks_ = 0;
  std::vector<std::int16_t> weights_;
};

}  // namespace perch::text
