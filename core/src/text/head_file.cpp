#include "head_file.hpp"

#include <algorithm>
#include <cmath>

#include "convolution.hpp"
#include "head_manifest.hpp"
#include "head_tensors.hpp"
#include "products.hpp"

namespace perch::text {
namespace {

// As for the numbers of tensors: nothing worked out from them overflows.
constexpr float kLeastScale = 1e-15f, kMostFactor = 1e20f;

Status read_embedding(const Tensors& tensors, const HeadManifest& manifest, HeadLayers& out) {
  auto vocabulary = read_vocabulary(tensors);
  if (!vocabulary) return vocabulary.error();
  out.vocabulary = std::move(vocabulary).value();
  const std::size_t rows = out.vocabulary.size() + manifest.buckets;
  const auto embedding = read_bytes(tensors, "embedding", rows, manifest.dimensions);
  if (!embedding) return embedding.error();
  out.embedding.assign(embedding.value().begin(), embedding.value().end());
  return ok_status();
}

/// From a sum of the matrix to steps of the feature that the product is added to.
Result<std::vector<float>> read_factors(const Tensors& tensors, const HeadManifest& manifest,
                                        std::span<const float> feature_scale, std::span<const std::size_t> places) {
  const auto scale = read_floats(tensors, "products.scale", manifest.row_size);
  if (!scale) return scale.error();
  std::vector<float> out(manifest.row_size);
  std::size_t product = 0;
  for (const Branch& branch : manifest.branches) {
    for (std::size_t i = 0; i < branch.products(); ++i, ++product) {
      const float factor = scale.value()[product] / feature_scale[branch.features_at + i % branch.channels];
      if (!(std::abs(factor) <= kMostFactor)) return bad_head("tensor products.scale against features.scale");
      out[places[product]] = factor;
    }
  }
  return out;
}

Status read_products(const Tensors& tensors, const HeadManifest& manifest, HeadLayers& out) {
  const auto weight = read_bytes(tensors, "products.weight", manifest.row_size, manifest.dimensions);
  if (!weight) return weight.error();
  auto scale = read_floats(tensors, "features.scale", manifest.features);
  if (!scale) return scale.error();
  if (!std::all_of(scale.value().begin(), scale.value().end(), [](float value) { return value >= kLeastScale; })) {
    return bad_head("tensor features.scale is not above 0");
  }
  auto bias = read_floats(tensors, "features.bias", manifest.features);
  if (!bias) return bias.error();
  const std::vector<std::size_t> places = places_of(manifest.branches);
  auto factors = read_factors(tensors, manifest, scale.value(), places);
  if (!factors) return factors.error();
  out.products = PairMatrix(weight.value(), manifest.dimensions, places);
  out.product_factor = std::move(factors).value();
  out.feature_scale = std::move(scale).value();
  out.feature_bias = std::move(bias).value();
  return ok_status();
}

/// Weights of a dense layer as they stand in the file.
struct LayerNumbers {
  std::span<const std::int8_t> weight;  ///< outputs x inputs
  std::vector<float> scale, bias;       ///< One an output.
};

Result<LayerNumbers> read_layer(const Tensors& tensors, const std::string& name, std::size_t inputs,
                                std::size_t outputs) {
  const auto weight = read_bytes(tensors, name + ".weight", outputs, inputs);
  if (!weight) return weight.error();
  auto scale = read_floats(tensors, name + ".scale", outputs);
  if (!scale) return scale.error();
  auto bias = read_floats(tensors, name + ".bias", outputs);
  if (!bias) return bias.error();
  return LayerNumbers{weight.value(), std::move(scale).value(), std::move(bias).value()};
}

constexpr std::size_t padded(std::size_t outputs) noexcept { return (outputs + kBlock - 1) / kBlock * kBlock; }

FirstLayer first_layer(LayerNumbers numbers, std::size_t inputs, float feature_step) {
  FirstLayer out;
  out.outputs = numbers.bias.size();
  out.weight = PairMatrix(numbers.weight, inputs);
  out.scale = std::move(numbers.scale);
  for (float& scale : out.scale) scale *= feature_step;
  out.scale.resize(padded(out.outputs));
  out.bias = std::move(numbers.bias);
  out.bias.resize(padded(out.outputs));
  return out;
}

DenseLayer later_layer(LayerNumbers numbers, std::size_t inputs) {
  DenseLayer out;
  out.inputs = inputs;
  out.outputs = numbers.bias.size();
  out.padded = padded(out.outputs);
  out.weight.resize(inputs * out.padded);
  out.bias = std::move(numbers.bias);
  out.bias.resize(out.padded);
  for (std::size_t o = 0; o < out.outputs; ++o) {
    for (std::size_t i = 0; i < inputs; ++i) {
      out.weight[i * out.padded + o] = static_cast<float>(numbers.weight[o * inputs + i]) * numbers.scale[o];
    }
  }
  return out;
}

Status read_dense(const Tensors& tensors, const HeadManifest& manifest, float feature_step, HeadLayers& out) {
  std::vector<std::size_t> widths = manifest.hidden;
  widths.push_back(classes_of(manifest.head).size());
  std::size_t inputs = manifest.features;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    auto numbers = read_layer(tensors, "dense" + std::to_string(i), inputs, widths[i]);
    if (!numbers) return numbers.error();
    if (i == 0) {
      out.first = first_layer(std::move(numbers).value(), inputs, feature_step);
    } else {
      out.dense.push_back(later_layer(std::move(numbers).value(), inputs));
    }
    inputs = widths[i];
  }
  return ok_status();
}

}  // namespace

Result<HeadLayers> read_head(std::span<const std::uint8_t> weights, std::string_view manifest_text) {
  const Result<Tensors> tensors = read_safetensors(weights);
  if (!tensors) return tensors.error();
  Result<HeadManifest> manifest = read_head_manifest(manifest_text, weights);
  if (!manifest) return manifest.error();
  HeadManifest& about = manifest.value();

  HeadLayers layers;
  if (const Status done = read_embedding(tensors.value(), about, layers); !done) return done.error();
  if (const Status done = read_products(tensors.value(), about, layers); !done) return done.error();
  layers.head = about.head;
  layers.name = std::move(about.name);
  layers.sha256 = std::move(about.sha256);
  layers.buckets = about.buckets;
  layers.dimensions = about.dimensions;
  layers.branches = std::move(about.branches);
  layers.row_size = about.row_size;
  layers.features = about.features;
  layers.temperature = about.temperature;
  const float feature_step = set_feature_step(layers);
  if (const Status done = read_dense(tensors.value(), about, feature_step, layers); !done) return done.error();
  return layers;
}

}  // namespace perch::text
