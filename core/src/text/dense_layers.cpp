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
/// bits however many are worked out at once. Inputs below 0 count as 0.
template <std::size_t kBlocks>
void add_inputs(const DenseLayer& layer, const float* in, std::size_t first, float* out) noexcept {
  std::array<FloatBlock, kBlocks> sums;
  for (std::size_t b = 0; b < kBlocks; ++b) sums[b] = FloatBlock::of(layer.bias.data() + first + b * kBlock);
  const float* weight = layer.weight.data() + first;
  for (std::size_t i = 0; i < layer.inputs; ++i, weight += layer.padded) {
    const FloatBlock value = FloatBlock::all(std::max(0.0f, in[i]));
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

void apply(const FirstLayer& layer, const std::int16_t* in, float* out) noexcept {
  layer.weight.multiply(in, [&](std::size_t o, const FloatBlock& sums) {
    sums.times(FloatBlock::of(layer.scale.data() + o)).plus(FloatBlock::of(layer.bias.data() + o)).store(out + o);
  });
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

void classify(const HeadLayers& head, const std::int16_t* features, float* values, float* spare,
              std::span<double> probabilities) noexcept {
  apply(head.first, features, values);
  for (const DenseLayer& layer : head.dense) {
    apply(layer, values, spare);
    std::swap(values, spare);
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
