#include "dense_classifier_file.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "json/json.hpp"
#include "perch/caps.hpp"
#include "safetensors.hpp"
#include "sha256.hpp"

namespace perch {
namespace {

// Far beyond what a net needs, and so little that eight layers of the largest width stay finite in double.
constexpr double kMostWeight = 1e6;
constexpr double kLeastTemperature = 1e-3, kMostTemperature = 1e3;

Error bad(std::string detail) { return {ErrorCode::bad_weights, std::move(detail)}; }

bool is_equal(const std::vector<std::string>& names, std::span<const std::string_view> wanted) {
  return std::equal(names.begin(), names.end(), wanted.begin(), wanted.end());
}

struct Members {
  std::string name, sha256, activation, text_head;
  std::int64_t format = 0, size_bytes = -1;
  std::vector<std::string> features, classes;
  double temperature = 0, least_margin = -1;
};

double number_in(const json::Value& value) {
  if (value.type() != json::Type::number) return NAN;
  return json::parse_number(value.raw()).value_or(NAN);
}

std::vector<std::string> texts_in(const json::Value& value) {
  std::vector<std::string> out;
  json::for_each_element(value, [&](const json::Value& name) { out.push_back(json::text(name).value_or("")); });
  return out;
}

Members read_members(const json::Value& root) {
  Members out;
  json::for_each_member(root, [&](std::string_view key, const json::Value& value) {
    if (key == "name") out.name = json::text(value).value_or("");
    if (key == "format") out.format = json::integer(value).value_or(0);
    if (key == "features") out.features = texts_in(value);
    if (key == "classes") out.classes = texts_in(value);
    if (key == "activation") out.activation = json::text(value).value_or("");
    if (key == "text_head") out.text_head = json::text(value).value_or("");
    if (key == "temperature") out.temperature = number_in(value);
    if (key == "least_margin") out.least_margin = number_in(value);
    if (key != "weights") return;
    json::for_each_member(value, [&](std::string_view inner, const json::Value& member) {
      if (inner == "sha256") out.sha256 = json::text(member).value_or("");
      if (inner == "size_bytes") out.size_bytes = json::integer(member).value_or(-1);
    });
  });
  return out;
}

Result<std::vector<float>> read_floats(const Tensors& tensors, const std::string& name, std::size_t size,
                                       std::size_t rank) {
  const Tensor* tensor = find_tensor(tensors, name, TensorType::f32, rank);
  if (tensor == nullptr || tensor->size() != size) return bad("tensor " + name);
  const std::vector<double> values = tensor->values();
  const auto is_sound = [](double value) { return std::abs(value) <= kMostWeight; };
  if (values.size() != size || !std::all_of(values.begin(), values.end(), is_sound)) {
    return bad("tensor " + name + " has a number that is none or too large");
  }
  return std::vector<float>(values.begin(), values.end());
}

Result<DenseClassifier::Layer> read_layer(const Tensors& tensors, const std::string& name, std::size_t inputs) {
  const Tensor* weight = find_tensor(tensors, name + ".weight", TensorType::f32, 2);
  if (weight == nullptr || weight->shape[1] != inputs) return bad("shape of " + name + ".weight");
  DenseClassifier::Layer out;
  out.inputs = inputs;
  out.outputs = weight->shape[0];
  if (out.outputs == 0 || out.outputs > caps::kLayerWidth) return bad("shape of " + name + ".weight");
  auto numbers = read_floats(tensors, name + ".weight", out.outputs * inputs, 2);
  if (!numbers) return numbers.error();
  auto bias = read_floats(tensors, name + ".bias", out.outputs, 1);
  if (!bias) return bias.error();
  out.weight.resize(numbers.value().size());
  for (std::size_t o = 0; o < out.outputs; ++o) {
    for (std::size_t i = 0; i < inputs; ++i) out.weight[i * out.outputs + o] = numbers.value()[o * inputs + i];
  }
  out.bias = std::move(bias).value();
  return out;
}

}  // namespace

Result<DenseClassifier::About> read_dense_manifest(std::string_view text, std::span<const std::uint8_t> weights,
                                                   std::span<const std::string_view> features,
                                                   std::span<const std::string_view> classes) {
  json::Parser parser;
  const auto root = parser.open_copy(text);
  if (!root || !json::is_object(*root)) return bad("the manifest is no JSON object");
  const Members members = read_members(*root);
  if (members.format != 3) return bad("format of the manifest");
  if (members.size_bytes != static_cast<std::int64_t>(weights.size())) return bad("size against the manifest");
  if (members.sha256 != sha256_hex(weights)) return bad("hash against the manifest");
  if (!is_equal(members.features, features)) return bad("features of the manifest");
  if (!is_equal(members.classes, classes)) return bad("classes of the manifest");
  if (members.activation != "relu") return bad("activation of the manifest");
  const double temperature = members.temperature;
  if (!(temperature >= kLeastTemperature && temperature <= kMostTemperature)) return bad("temperature");
  if (!(members.least_margin >= 0 && members.least_margin <= 1)) return bad("least margin");
  return DenseClassifier::About{members.name, members.sha256, members.text_head, temperature, members.least_margin};
}

Result<std::vector<DenseClassifier::Layer>> read_dense_layers(std::span<const std::uint8_t> weights, std::size_t inputs,
                                                              std::size_t outputs) {
  const Result<Tensors> tensors = read_safetensors(weights);
  if (!tensors) return tensors.error();
  std::vector<DenseClassifier::Layer> out;
  for (std::size_t i = 0; i < caps::kLayers; ++i) {
    const std::string name = "dense" + std::to_string(i);
    if (!tensors.value().contains(name + ".weight")) break;
    auto layer = read_layer(tensors.value(), name, inputs);
    if (!layer) return layer.error();
    inputs = layer.value().outputs;
    out.push_back(std::move(layer).value());
  }
  if (out.empty() || inputs != outputs) return bad("the last layer does not give a score for each class");
  return out;
}

}  // namespace perch
