/// \file
/// The largest sum of each channel over all windows of a post.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "float_block.hpp"
#include "head_layers.hpp"
#include "short_block.hpp"

namespace perch::text {

/// One a token, in order.
using Rows = std::span<const std::int8_t* const>;

static_assert(ShortBlock::kSize == kBlock && FloatBlock::kSize == kBlock);

/// Where the features of a branch come from and go to.
struct Channels {
  Channels(const HeadLayers& head, const Branch& branch, std::int16_t* features) noexcept
      : scale(head.feature_scale.data() + branch.features_at),
        bias(head.feature_bias.data() + branch.features_at),
        out(features + branch.features_at) {}

  /// Makes features of the sums of a block of channels.
  void put(std::size_t channel, const FloatBlock& sums, const FloatBlock& least) const noexcept {
    const FloatBlock value = sums.times(FloatBlock::of(scale + channel)).plus(FloatBlock::of(bias + channel));
    value.larger(least).nearest().store(out + channel);
  }

  const float *scale, *bias;
  std::int16_t* out;
};

/// The largest sums over all windows of some blocks of channels, those included that hang over the ends of the post: a
/// window's sum moves one place with every token. \param at where the blocks begin in a row.
template <std::size_t kWidth, std::size_t kBlocks>
std::array<ShortBlock, kBlocks> largest_sums(Rows rows, std::size_t at) noexcept {
  std::array<ShortBlock, kBlocks> best;
  std::array<std::array<ShortBlock, kBlocks>, kWidth> open;  // [j]: the sums of a window of which j places are filled
  best.fill(ShortBlock::all(std::numeric_limits<std::int16_t>::min()));
  for (auto& sums : open) sums.fill(ShortBlock::all(0));
  for (const std::int8_t* const row : rows) {
    for (std::size_t j = kWidth; j-- > 0;) {
      for (std::size_t b = 0; b < kBlocks; ++b) {
        const ShortBlock here = ShortBlock::of_bytes(row + at + (b * kWidth + j) * kBlock);
        const ShortBlock sum = j == 0 ? here : open[j][b].plus(here);
        if (j + 1 == kWidth) {
          best[b] = best[b].larger(sum);
        } else {
          open[j + 1][b] = sum;
        }
      }
    }
  }
  for (std::size_t b = 0; b < kBlocks; ++b) {
    for (std::size_t j = 1; j < kWidth; ++j) best[b] = best[b].larger(open[j][b]);
  }
  return best;
}

template <std::size_t kWidth, std::size_t kBlocks>
void put_largest(Rows rows, std::size_t at, const Channels& channels, std::size_t channel) noexcept {
  const auto best = largest_sums<kWidth, kBlocks>(rows, at + channel * kWidth);
  const FloatBlock least = FloatBlock::all(0);
  for (std::size_t b = 0; b < kBlocks; ++b) channels.put(channel + b * kBlock, FloatBlock::of(best[b]), least);
}

/// Of all channels of a branch.
template <std::size_t kWidth>
void put_largest(const Branch& branch, Rows rows, std::size_t at, const Channels& channels) noexcept {
  constexpr std::size_t kMany = kWidth <= 3 ? 2 : 1;  // as many as fit into the registers
  std::size_t channel = 0;
  for (; channel + kMany * kBlock <= branch.channels; channel += kMany * kBlock) {
    put_largest<kWidth, kMany>(rows, at, channels, channel);
  }
  for (; channel < branch.channels; channel += kBlock) put_largest<kWidth, 1>(rows, at, channels, channel);
}

inline void pool_largest(const Branch& branch, Rows rows, std::size_t at, const Channels& channels) noexcept {
  switch (branch.width) {
    case 1: return put_largest<1>(branch, rows, at, channels);
    case 2: return put_largest<2>(branch, rows, at, channels);
    case 3: return put_largest<3>(branch, rows, at, channels);
    case 4: return put_largest<4>(branch, rows, at, channels);
    default: return put_largest<5>(branch, rows, at, channels);
  }
}

}  // namespace perch::text
