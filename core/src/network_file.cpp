#include "network_file.hpp"

#include <algorithm>

#include "json/json.hpp"
#include "perch/caps.hpp"
#include "perch/network.hpp"
#include "perch/record_scanner.hpp"
#include "safetensors.hpp"
#include "sha256.hpp"

namespace perch {
namespace {

Error bad(std::string detail) { return {ErrorCode::bad_weights, std::move(detail)}; }

struct Manifest {
  std::string name, sha256;
  std::int64_t format = 0, feature_version = 0, size_bytes = -1;
  std::vector<std::string> attributes;
};

Result<Manifest> read_manifest(std::string_view text) {
  json::Parser parser;
  const auto root = parser.open_copy(text);
  if (!root || !json::is_object(*root)) return bad("the manifest is no JSON object");
  Manifest out;
  json::for_each_member(*root, [&](std::string_view key, const json::Value& value) {
    if (key == "name") out.name = json::text(value).value_or("");
    if (key == "format") out.format = json::integer(value).value_or(0);
    if (key == "feature_version") out.feature_version = json::integer(value).value_or(0);
    if (key == "attributes") {
      json::for_each_element(value,
                             [&](const json::Value& name) { out.attributes.push_back(json::text(name).value_or("")); });
    }
    if (key != "weights") return;
    json::for_each_member(value, [&](std::string_view inner, const json::Value& member) {
      if (inner == "sha256") out.sha256 = json::text(member).value_or("");
      if (inner == "size_bytes") out.size_bytes = json::integer(member).value_or(-1);
    });
  });
  return out;
}

Status check_manifest(const Manifest& manifest, std::span<const std::uint8_t> weights) {
  if (manifest.format != 1) return bad("format of the manifest");
  if (manifest.feature_version != kFeatureVersion) return bad("feature version");
  if (manifest.size_bytes != static_cast<std::int64_t>(weights.size())) return bad("size against the manifest");
  if (manifest.sha256 != sha256_hex(weights)) return bad("hash against the manifest");
  if (manifest.attributes.size() != kModelInputs) return bad("attributes of the manifest");
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    if (manifest.attributes[i] != kAttributeNames[static_cast<std::size_t>(kModelAttributes[i])]) {
      return bad("attributes of the manifest");
    }
  }
  return ok_status();
}

Result<Vector> read_vector(const Tensors& tensors, const std::string& name, std::size_t size) {
  const Tensor* tensor = find_tensor(tensors, name, TensorType::f32, 1);
  if (tensor == nullptr || tensor->size() != size) return bad("tensor " + name);
  const std::vector<double> values = tensor->values();
  if (values.size() != size) return bad("tensor " + name + " is not finite");
  return Vector(Eigen::Map<const Vector>(values.data(), static_cast<Eigen::Index>(size)));
}

/// Weight of one layer, rows x columns; an I8 weight is scaled by its row's scale.
Result<Matrix> read_weight(const Tensors& tensors, const std::string& layer, std::size_t columns) {
  const std::string name = layer + ".weight";
  const auto found = tensors.find(name);
  if (found == tensors.end() || found->second.type == TensorType::i32) return bad("tensor " + name);
  const Tensor& tensor = found->second;
  if (tensor.shape.size() != 2 || tensor.shape[1] != columns || tensor.shape[0] == 0 ||
      tensor.shape[0] > caps::kLayerWidth) {
    return bad("shape of " + name);
  }
  const std::size_t rows = tensor.shape[0];
  const std::vector<double> values = tensor.values();
  if (values.size() != rows * columns) return bad("tensor " + name + " is not finite");
  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  Matrix weight =
      Eigen::Map<const RowMajor>(values.data(), static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns));
  if (tensor.type != TensorType::i8) return weight;
  const Result<Vector> scale = read_vector(tensors, layer + ".scale", rows);
  if (!scale) return scale.error();
  return Matrix(scale.value().asDiagonal() * weight);
}

/// Splits `encoder.edges` at `encoder.offsets` into one ascending list an attribute.
Result<std::array<std::vector<float>, kModelInputs>> read_edges(const Tensors& tensors) {
  const Tensor* edges = find_tensor(tensors, "encoder.edges", TensorType::f32, 1);
  const Tensor* offsets = find_tensor(tensors, "encoder.offsets", TensorType::i32, 1);
  if (edges == nullptr || offsets == nullptr || offsets->size() != kModelInputs + 1) return bad("tensor encoder");
  if (edges->size() > caps::kLayerWidth) return bad("too many edges");
  const std::vector<double> all = edges->values(), bounds = offsets->values();
  if (all.size() != edges->size()) return bad("edges are not finite");
  const bool framed = bounds.front() == 0 && bounds.back() == static_cast<double>(all.size());
  if (!framed || !std::is_sorted(bounds.begin(), bounds.end())) return bad("encoder.offsets");
  std::array<std::vector<float>, kModelInputs> out;
  for (std::size_t a = 0; a < kModelInputs; ++a) {
    for (auto i = static_cast<std::size_t>(bounds[a]); i < static_cast<std::size_t>(bounds[a + 1]); ++i) {
      out[a].push_back(static_cast<float>(all[i]));
    }
    if (!std::is_sorted(out[a].begin(), out[a].end())) return bad("edges are not in order");
  }
  return out;
}

/// The indicators of one attribute are a run of ones, so their columns are summed ahead, one sum a bin.
Result<Matrix> sum_bins(const Tensors& tensors, NetworkLayers& layers) {
  std::size_t width = 0;
  for (const auto& list : layers.edges) width += list.size();
  Result<Matrix> first = read_weight(tensors, "layer0", width);
  if (!first) return first;
  Eigen::Index column = 0;
  for (std::size_t a = 0; a < kModelInputs; ++a) {
    const auto bins = static_cast<Eigen::Index>(layers.edges[a].size()) + 1;
    Matrix& table = layers.tables[a];
    table = Matrix::Zero(first.value().rows(), bins);
    for (Eigen::Index b = 1; b < bins; ++b) table.col(b) = table.col(b - 1) + first.value().col(column++);
  }
  return first;
}

Status read_dense(const Tensors& tensors, std::size_t width, std::vector<Dense>& out) {
  for (std::size_t i = 1; i <= caps::kLayers; ++i) {
    const std::string layer = "layer" + std::to_string(i);
    if (!tensors.contains(layer + ".weight")) break;
    auto weight = read_weight(tensors, layer, width);
    if (!weight) return weight.error();
    width = static_cast<std::size_t>(weight.value().rows());
    auto bias = read_vector(tensors, layer + ".bias", width);
    if (!bias) return bias.error();
    out.push_back({std::move(weight).value(), std::move(bias).value()});
  }
  if (out.empty() || width != kClusters) return bad("the last layer does not give six scores");
  return ok_status();
}

}  // namespace

Result<NetworkLayers> read_network(std::span<const std::uint8_t> weights, std::string_view manifest_text) {
  const Result<Tensors> tensors = read_safetensors(weights);
  if (!tensors) return tensors.error();
  const Result<Manifest> manifest = read_manifest(manifest_text);
  if (!manifest) return manifest.error();
  if (const Status checked = check_manifest(manifest.value(), weights); !checked) return checked.error();

  NetworkLayers layers;
  layers.name = manifest.value().name;
  layers.sha256 = manifest.value().sha256;
  auto edges = read_edges(tensors.value());
  if (!edges) return edges.error();
  layers.edges = std::move(edges).value();
  const Result<Matrix> first = sum_bins(tensors.value(), layers);
  if (!first) return first.error();
  const auto width = static_cast<std::size_t>(first.value().rows());
  auto bias = read_vector(tensors.value(), "layer0.bias", width);
  if (!bias) return bias.error();
  layers.first_bias = std::move(bias).value();
  if (const Status dense = read_dense(tensors.value(), width, layers.dense); !dense) return dense.error();
  return layers;
}

}  // namespace perch
