#include "dense_layers.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "exponential.hpp"

namespace perch::text {
namespace {

/// Some outputs next to each other. Each is a sum in the order of its inputs, so that it has the same bits however many
/// are worked out at once.
template <std::size_t kOutputs>
void add_inputs(const DenseLayer& layer, const float* in, std::size_t first, float* out) noexcept {
  float sums[kOutputs];
  for (std::size_t o = 0; o < kOutputs; ++o) sums[o] = layer.bias[first + o];
  const float* weight = layer.weight.data() + first;
  for (std::size_t i = 0; i < layer.inputs; ++i, weight += layer.padded) {
    const float value = in[i];
    for (std::size_t o = 0; o < kOutputs; ++o) sums[o] += value * weight[o];
  }
  std::copy_n(sums, kOutputs, out + first);
}

void apply(const DenseLayer& layer, const float* in, float* out) noexcept {
  constexpr std::size_t kMany = 4 * kBlock;  // as many as fit into the registers
  std::size_t first = 0;
  for (; first + kMany <= layer.padded; first += kMany) add_inputs<kMany>(layer, in, first, out);
  for (; first < layer.padded; first += kBlock) add_inputs<kBlock>(layer, in, first, out);
}

void apply(const FirstLayer& layer, const std::int16_t* in, float* out) noexcept {
  layer.weight.multiply(in, out);
  for (std::size_t o = 0; o < layer.bias.size(); ++o) out[o] = out[o] * layer.scale[o] + layer.bias[o];
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
    std::transform(values, values + layer.inputs, values, [](float value) { return std::max(0.0f, value); });
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
