#include "convolution.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "nearest.hpp"
#include "perch/caps.hpp"
#include "short_block.hpp"

namespace perch::text {
namespace {

using Rows = std::span<const std::int8_t* const>;

static_assert(ShortBlock::kSize == kBlock && SumBlock::kSize == kBlock);

/// What a byte with a sign, and the largest input of the first layer, can be.
constexpr float kLargestByte = 127, kLargestFeature = 32767;

/// The largest sums over all windows of some blocks of channels, those included that hang over the ends of the post: a
/// window's sum moves one place with every token. \param at where the blocks begin in a row.
template <std::size_t kWidth, std::size_t kBlocks>
void largest_sums(Rows rows, std::size_t at, std::int16_t* out) noexcept {
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
    best[b].store(out + b * kBlock);
  }
}

/// Of all channels of a branch.
template <std::size_t kWidth>
void largest_sums(const Branch& branch, Rows rows, std::size_t at, std::int16_t* out) noexcept {
  constexpr std::size_t kMany = kWidth <= 3 ? 2 : 1;  // as many as fit into the registers
  std::size_t channel = 0;
  for (; channel + kMany * kBlock <= branch.channels; channel += kMany * kBlock) {
    largest_sums<kWidth, kMany>(rows, at + channel * kWidth, out + channel);
  }
  for (; channel < branch.channels; channel += kBlock) {
    largest_sums<kWidth, 1>(rows, at + channel * kWidth, out + channel);
  }
}

void largest_sums(const Branch& branch, Rows rows, std::size_t at, std::int16_t* out) noexcept {
  switch (branch.width) {
    case 1: return largest_sums<1>(branch, rows, at, out);
    case 2: return largest_sums<2>(branch, rows, at, out);
    case 3: return largest_sums<3>(branch, rows, at, out);
    case 4: return largest_sums<4>(branch, rows, at, out);
    default: return largest_sums<5>(branch, rows, at, out);
  }
}

/// \param sums of the branch's channels.
template <class Sum>
void take(const HeadLayers& head, const Branch& branch, const Sum* sums, float least, std::int16_t* features) noexcept {
  const float* const scale = head.feature_scale.data() + branch.features_at;
  const float* const bias = head.feature_bias.data() + branch.features_at;
  std::int16_t* const out = features + branch.features_at;
  for (std::size_t i = 0; i < branch.channels; ++i) {
    const float value = static_cast<float>(sums[i]) * scale[i] + bias[i];
    out[i] = static_cast<std::int16_t>(nearest_whole(value > least ? value : least));
  }
}

void pool_largest(const HeadLayers& head, const Branch& branch, Rows rows, std::size_t at,
                  std::int16_t* features) noexcept {
  std::array<std::int16_t, caps::kProducts> sums;
  if (rows.empty()) {
    std::fill_n(sums.begin(), branch.channels, std::int16_t{0});
  } else {
    largest_sums(branch, rows, at, sums.data());
  }
  take(head, branch, sums.data(), 0, features);
}

/// Sums of a block of channels. \param out floats, which hold them exactly.
void add_up(Rows rows, std::size_t at, float* out) noexcept {
  constexpr std::size_t kMost = 256;  // that fit into 16 bits
  std::fill_n(out, kBlock, 0.0f);
  for (; !rows.empty(); rows = rows.subspan(std::min(rows.size(), kMost))) {
    ShortBlock sums = ShortBlock::all(0);
    for (const std::int8_t* const row : rows.first(std::min(rows.size(), kMost))) {
      sums = sums.plus(ShortBlock::of_bytes(row + at));
    }
    std::array<std::int16_t, kBlock> some;
    sums.store(some.data());
    for (std::size_t i = 0; i < kBlock; ++i) out[i] += some[i];
  }
}

void pool_mean(const HeadLayers& head, const Branch& branch, Rows rows, std::size_t at,
               std::int16_t* features) noexcept {
  std::array<float, caps::kProducts> means;
  const auto count = static_cast<float>(std::max<std::size_t>(rows.size(), 1));
  for (std::size_t channel = 0; channel < branch.channels; channel += kBlock) {
    add_up(rows, at + channel, means.data() + channel);
  }
  for (std::size_t i = 0; i < branch.channels; ++i) means[i] /= count;
  take(head, branch, means.data(), -kLargestFeature, features);
}

}  // namespace

void convolve(const HeadLayers& head, Rows rows, std::size_t row_at, std::int16_t* features) noexcept {
  for (const Branch& branch : head.branches) {
    const auto pool = branch.pool == Branch::Pool::max ? pool_largest : pool_mean;
    pool(head, branch, rows, row_at + branch.products_at, features);
  }
  features[head.features] = 0;  // the second of a pair that has none
}

float set_feature_step(HeadLayers& head) noexcept {
  constexpr float kLeast = 1e-20f;
  constexpr float kRoom = static_cast<float>(1 << 30) * 2 / 128;  // of 32 bits, with weights of -128
  float most = kLeast;
  for (const Branch& branch : head.branches) {
    for (std::size_t i = branch.features_at; i < branch.features_at + branch.channels; ++i) {
      const float largest = kLargestByte * static_cast<float>(branch.width);
      most = std::max(most, largest * head.feature_scale[i] + std::abs(head.feature_bias[i]));
    }
  }
  const float step = most / std::floor(std::min(kLargestFeature, kRoom / static_cast<float>(head.features)));
  for (float& scale : head.feature_scale) scale /= step;
  for (float& bias : head.feature_bias) bias /= step;
  return step;
}

}  // namespace perch::text
