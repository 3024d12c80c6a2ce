#include "dense_classifier.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

#include "dense_classifier_file.hpp"
#include "text/exponential.hpp"

namespace perch {
namespace {

/// Output by output the same sum, in the order of the inputs; next to each other, so that the compiler adds several at
/// once.
std::vector<double> outputs_of(const DenseClassifier::Layer& layer, std::span<const double> in) {
  std::vector<double> out(layer.bias.begin(), layer.bias.end());
  const float* weight = layer.weight.data();
  for (const double value : in) {
    if (value != 0) {  // behind a ReLU about half of them are 0
      for (std::size_t o = 0; o < layer.outputs; ++o) out[o] += value * static_cast<double>(weight[o]);
    }
    weight += layer.outputs;
  }
  return out;
}

}  // namespace

Result<DenseClassifier> DenseClassifier::load(std::span<const std::uint8_t> weights, std::string_view manifest,
                                              std::span<const std::string_view> features,
                                              std::span<const std::string_view> classes) {
  auto about = read_dense_manifest(manifest, weights, features, classes);
  if (!about) return about.error();
  auto layers = read_dense_layers(weights, features.size(), classes.size());
  if (!layers) return layers.error();
  return DenseClassifier(std::move(about).value(), std::move(layers).value());
}

void DenseClassifier::classify(std::span<const double> features, std::span<double> probabilities) const {
  assert(features.size() == layers_.front().inputs && probabilities.size() == layers_.back().outputs);
  std::vector<double> values = outputs_of(layers_.front(), features);
  for (std::size_t i = 1; i < layers_.size(); ++i) {
    for (double& value : values) value = std::max(value, 0.0);
    values = outputs_of(layers_[i], values);
  }
  constexpr double kLeastPower = -700;  // of what exponential() takes
  const double highest = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    sum += probabilities[i] = text::exponential(std::max((values[i] - highest) / about_.temperature, kLeastPower));
  }
  for (double& probability : probabilities) probability /= sum;
}

}  // namespace perch
