#include "head_file.hpp"

#include <algorithm>
#include <functional>

#include "head_manifest.hpp"
#include "little_endian.hpp"
#include "perch/caps.hpp"
#include "products.hpp"
#include "safetensors.hpp"

namespace perch::text {
namespace {

Error bad(std::string detail) { return {ErrorCode::bad_weights, std::move(detail)}; }

Result<std::vector<float>> read_floats(const Tensors& tensors, const std::string& name, std::size_t size) {
  const Tensor* tensor = find_tensor(tensors, name, TensorType::f32, 1);
  if (tensor == nullptr || tensor->size() != size) return bad("tensor " + name);
  const std::vector<double> values = tensor->values();
  if (values.size() != size) return bad("tensor " + name + " is not finite");
  return std::vector<float>(values.begin(), values.end());
}

/// A matrix of bytes with a sign.
Result<std::span<const std::int8_t>> read_bytes(const Tensors& tensors, const std::string& name, std::size_t rows,
                                                std::size_t columns) {
  const Tensor* tensor = find_tensor(tensors, name, TensorType::i8, 2);
  if (tensor == nullptr) return bad("tensor " + name);
  if (tensor->shape[0] != rows || tensor->shape[1] != columns) return bad("shape of " + name);
  return std::span(reinterpret_cast<const std::int8_t*>(tensor->bytes.data()), tensor->bytes.size());
}

Result<std::vector<std::uint32_t>> read_vocabulary(const Tensors& tensors) {
  const Tensor* tensor = find_tensor(tensors, "vocabulary", TensorType::i32, 1);
  if (tensor == nullptr) return bad("tensor vocabulary");
  if (tensor->size() > caps::kVocabulary) return bad("too many words");
  std::vector<std::uint32_t> out(tensor->size());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = u32_at(tensor->bytes, i * sizeof out[i]);
  const bool ascends = std::adjacent_find(out.begin(), out.end(), std::greater_equal<>()) == out.end();
  return ascends ? Result<std::vector<std::uint32_t>>(std::move(out)) : bad("vocabulary is not in order");
}

Result<std::vector<std::int16_t>> read_products(const Tensors& tensors, const HeadManifest& manifest,
                                                std::size_t words) {
  const std::size_t rows = words + manifest.buckets;
  if (rows * manifest.row_size > caps::kProductBytes / sizeof(std::int16_t)) return bad("too many products");
  const auto embedding = read_bytes(tensors, "embedding", rows, manifest.dimensions);
  if (!embedding) return embedding.error();
  const auto weight = read_bytes(tensors, "products.weight", manifest.row_size, manifest.dimensions);
  if (!weight) return weight.error();
  const auto scale = read_floats(tensors, "products.scale", manifest.row_size);
  if (!scale) return scale.error();
  return products_of({embedding.value(), weight.value(), scale.value(), manifest.product_scale, manifest.dimensions},
                     manifest.branches);
}

Result<DenseLayer> read_layer(const Tensors& tensors, const std::string& name, std::size_t inputs,
                              std::size_t outputs) {
  const auto weight = read_bytes(tensors, name + ".weight", outputs, inputs);
  if (!weight) return weight.error();
  const auto scale = read_floats(tensors, name + ".scale", outputs);
  if (!scale) return scale.error();
  const auto bias = read_floats(tensors, name + ".bias", outputs);
  if (!bias) return bias.error();
  DenseLayer out;
  out.inputs = inputs;
  out.outputs = outputs;
  out.padded = (outputs + kBlock - 1) / kBlock * kBlock;
  out.weight.resize(inputs * out.padded);
  out.bias = bias.value();
  out.bias.resize(out.padded);
  for (std::size_t o = 0; o < outputs; ++o) {
    for (std::size_t i = 0; i < inputs; ++i) {
      out.weight[i * out.padded + o] = static_cast<float>(weight.value()[o * inputs + i]) * scale.value()[o];
    }
  }
  return out;
}

Status read_dense(const Tensors& tensors, const HeadManifest& manifest, std::vector<DenseLayer>& out) {
  std::vector<std::size_t> widths = manifest.hidden;
  widths.push_back(classes_of(manifest.head).size());
  std::size_t inputs = manifest.features;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    auto layer = read_layer(tensors, "dense" + std::to_string(i), inputs, widths[i]);
    if (!layer) return layer.error();
    out.push_back(std::move(layer).value());
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
  auto vocabulary = read_vocabulary(tensors.value());
  if (!vocabulary) return vocabulary.error();
  layers.vocabulary = std::move(vocabulary).value();
  auto products = read_products(tensors.value(), about, layers.vocabulary.size());
  if (!products) return products.error();
  layers.products = std::move(products).value();
  auto bias = read_floats(tensors.value(), "branch.bias", about.features);
  if (!bias) return bias.error();
  layers.feature_bias = std::move(bias).value();
  if (const Status dense = read_dense(tensors.value(), about, layers.dense); !dense) return dense.error();

  layers.head = about.head;
  layers.name = std::move(about.name);
  layers.sha256 = std::move(about.sha256);
  layers.buckets = about.buckets;
  layers.branches = std::move(about.branches);
  layers.row_size = about.row_size;
  layers.features = about.features;
  layers.product_scale = static_cast<float>(about.product_scale);
  layers.temperature = about.temperature;
  return layers;
}

}  // namespace perch::text
