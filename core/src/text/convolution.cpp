#include "convolution.hpp"

#include <algorithm>
#include <cmath>

#include "perch/caps.hpp"
#include "pool_largest.hpp"

namespace perch::text {
namespace {

/// What a byte with a sign, and the largest input of the first layer, can be.
constexpr float kLargestByte = 127, kLargestFeature = 32767;

/// Sums of a block of channels, in floats, which hold them exactly.
FloatBlock add_up(Rows rows, std::size_t at) noexcept {
  constexpr std::size_t kMost = 256;  // that fit into 16 bits
  FloatBlock out = FloatBlock::all(0);
  for (; !rows.empty(); rows = rows.subspan(std::min(rows.size(), kMost))) {
    ShortBlock sums = ShortBlock::all(0);
    for (const std::int8_t* const row : rows.first(std::min(rows.size(), kMost))) {
      sums = sums.plus(ShortBlock::of_bytes(row + at));
    }
    out = out.plus(FloatBlock::of(sums));
  }
  return out;
}

void pool_mean(const Branch& branch, Rows rows, std::size_t at, const Channels& channels) noexcept {
  const FloatBlock count = FloatBlock::all(static_cast<float>(rows.size()));
  const FloatBlock least = FloatBlock::all(-kLargestFeature);
  for (std::size_t channel = 0; channel < branch.channels; channel += kBlock) {
    channels.put(channel, add_up(rows, at + channel).over(count), least);
  }
}

/// The features of a post without tokens, whose sums are 0.
void pool_nothing(const Branch& branch, const Channels& channels) noexcept {
  const bool is_mean = branch.pool == Branch::Pool::mean;
  const FloatBlock zeros = FloatBlock::all(0), least = FloatBlock::all(is_mean ? -kLargestFeature : 0);
  for (std::size_t channel = 0; channel < branch.channels; channel += kBlock) channels.put(channel, zeros, least);
}

}  // namespace

void convolve(const HeadLayers& head, Rows rows, std::size_t row_at, std::int16_t* features) noexcept {
  for (const Branch& branch : head.branches) {
    const Channels channels(head, branch, features);
    if (rows.empty()) {
      pool_nothing(branch, channels);
      continue;
    }
    const auto pool = branch.pool == Branch::Pool::max ? pool_largest : pool_mean;
    pool(branch, rows, row_at + branch.products_at, channels);
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
