#include "dense_layers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "exponential.hpp"
#include "float_block.hpp"

namespace perch::text {
namespace {

/// Some blocks of outputs next to each other. Each output is a sum in the order of the inputs, so that it has the same
/// bits however many are worked out at once.
template <std::size_t kBlocks>
void add_inputs(const DenseLayer& layer, const float* in, std::size_t first, float* out) noexcept {
  std::array<FloatBlock, kBlocks> sums;
  for (std::size_t b = 0; b < kBlocks; ++b) sums[b] = FloatBlock::of(layer.bias.data() + first + b * kBlock);
  const float* weight = layer.weight.data() + first;
  for (std::size_t i = 0; i < layer.inputs; ++i, weight += layer.padded) {
    const FloatBlock value = FloatBlock::all(in[i]);
    for (std::size_t b = 0; b < kBlocks; ++b) {
      sums[b] = sums[b].plus(value.times(FloatBlock::of(weight + b * kBlock)));
    }
  }
  for (std::size_t b = 0; b < kBlocks; ++b) sums[b].store(out + first + b * kBlock);
}

void apply(const DenseLayer& layer, const float* in, float* out) noexcept {
  constexpr std::size_t kMany = 4;  // as many as fit into the registers
  std::size_t first = 0;
  for (; first + kMany * kBlock <= layer.padded; first += kMany * kBlock) add_inputs<kMany>(layer, in, first, out);
  for (; first < layer.padded; first += kBlock) add_inputs<1>(layer, in, first, out);
}

/// \param size of whole blocks.
void rectify(float* values, std::size_t size) noexcept {
  const FloatBlock zero = FloatBlock::all(0);
  for (std::size_t i = 0; i < size; i += kBlock) FloatBlock::of(values + i).larger(zero).store(values + i);
}

/// Limited, so that probabilities are numbers whatever the weights are.
double logit(float value) noexcept {
  constexpr double kMost = 1e30;
  return std::isnan(value) ? 0 : std::clamp(static_cast<double>(value), -kMost, kMost);
}

}  // namespace

std::size_t widest(const HeadLayers& head) noexcept {
  std::size_t most = head.first.bias.size();
  for (const DenseLayer& layer : head.dense) most = std::max(most, layer.padded);
  return most;
}

void apply_first(const HeadLayers& head, const std::int16_t* features, float* values) noexcept {
  const float *const scale = head.first.scale.data(), *const bias = head.first.bias.data();
  head.first.weight.multiply(features, [&](std::size_t o, const FloatBlock& sums) {
    sums.times(FloatBlock::of(scale + o)).plus(FloatBlock::of(bias + o)).store(values + o);
  });
}

void classify(const HeadLayers& head, float* values, float* spare, std::span<double> probabilities) noexcept {
  std::size_t size = head.first.bias.size();
  for (const DenseLayer& layer : head.dense) {
    rectify(values, size);
    apply(layer, values, spare);
    std::swap(values, spare);
    size = layer.padded;
  }
  const double highest = logit(
      *std::max_element(values, values + probabilities.size(), [](float a, float b) { return logit(a) < logit(b); }));
  constexpr double kLeastPower = -700;
  double sum = 0;
  for (std::size_t i = 0; i < probabilities.size(); ++i) {
    sum += probabilities[i] = exponential(std::max((logit(values[i]) - highest) / head.temperature, kLeastPower));
  }
  for (double& probability : probabilities) probability /= sum;
}

}  // namespace perch::text
