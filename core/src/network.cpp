#include "perch/network.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "network_file.hpp"

namespace perch {

struct Network::Layers : NetworkLayers {};

namespace {

/// The inputs of a layer that are above 0. Behind a ReLU that is less than half of them.
struct Active {
  explicit Active(const Vector& all) {
    inputs.reserve(static_cast<std::size_t>(all.size()));
    for (Eigen::Index i = 0; i < all.size(); ++i) {
      if (all[i] > 0) inputs.push_back({i, all[i]});
    }
  }

  struct Input {
    Eigen::Index place;
    double value;
  };
  std::vector<Input> inputs;
};

/// Some outputs next to each other, as many as fit into the registers. \param kOutputs Eigen::Dynamic: `outputs`.
template <int kOutputs>
void add_inputs(const Dense& layer, const Active& active, Eigen::Index first, Eigen::Index outputs, Vector& out) {
  Eigen::Matrix<double, kOutputs, 1> sums = Eigen::Matrix<double, kOutputs, 1>::Zero(outputs);
  for (const Active::Input& input : active.inputs) {
    sums += layer.weight.col(input.place).segment<kOutputs>(first, outputs) * input.value;
  }
  out.segment(first, outputs) = sums + layer.bias.segment<kOutputs>(first, outputs);
}

/// Each output is a sum in the order of the inputs, so that it has the same bits on every machine.
Vector apply(const Dense& layer, const Active& active) {
  constexpr int kMany = 16;
  const Eigen::Index outputs = layer.bias.size();
  Vector out(outputs);
  Eigen::Index first = 0;
  for (; first + kMany <= outputs; first += kMany) add_inputs<kMany>(layer, active, first, kMany, out);
  if (first < outputs) add_inputs<Eigen::Dynamic>(layer, active, first, outputs - first, out);
  return out;
}

}  // namespace

Network::Network(std::unique_ptr<Layers> layers) : layers_(std::move(layers)) {}
Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;
Network::~Network() = default;

const std::string& Network::name() const noexcept { return layers_->name; }
const std::string& Network::sha256() const noexcept { return layers_->sha256; }

Result<Network> Network::load(std::span<const std::uint8_t> weights, std::string_view manifest) {
  Result<NetworkLayers> layers = read_network(weights, manifest);
  if (!layers) return layers.error();
  return Network(std::make_unique<Layers>(Layers{std::move(layers).value()}));
}

std::vector<double> Network::one_value_a_bin(std::size_t input) const {
  // A bin includes its upper edge, so the edges are the values; the last bin has none and starts behind the last edge.
  const std::vector<float>& edges = layers_->edges[input];
  std::vector<double> values(edges.begin(), edges.end());
  values.push_back(edges.empty() ? 0.0 : std::nextafter(edges.back(), std::numeric_limits<float>::infinity()));
  return values;
}

Eigen::Index NetworkLayers::bin(std::size_t input, double value) const noexcept {
  const std::vector<float>& list = edges[input];
  return std::lower_bound(list.begin(), list.end(), static_cast<float>(value)) - list.begin();  // edges with x > edge
}

Vector NetworkLayers::scores(const Vector& first) const {
  Vector activation = first;
  // Never assign another vector than a temporary: one that Eigen resizes is freed twice where memory runs out.
  for (const Dense& layer : dense) activation = apply(layer, Active(activation));
  return activation;
}

int NetworkLayers::choose(const Vector& scores) noexcept {
  Eigen::Index best = 0;
  for (Eigen::Index i = 1; i < scores.size(); ++i) {
    if (scores[i] > scores[best]) best = i;
  }
  return static_cast<int>(best) + 1;
}

const NetworkLayers& Network::layers() const noexcept { return *layers_; }

Prediction Network::predict(const std::array<double, kModelInputs>& inputs) const {
  Vector first = layers_->first_bias;
  for (std::size_t a = 0; a < kModelInputs; ++a) first += layers_->tables[a].col(layers_->bin(a, inputs[a]));
  const Vector activation = layers_->scores(first);
  Prediction out;
  for (std::size_t i = 0; i < kClusters; ++i) {
    out.probabilities[i] = 1.0 / (1.0 + std::exp(-activation[static_cast<Eigen::Index>(i)]));
  }
  // Compared before the sigmoid, which maps everything above 37 to the same 1.
  out.cluster = NetworkLayers::choose(activation);
  return out;
}

}  // namespace perch
