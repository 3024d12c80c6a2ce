#include "perch/explanation.hpp"

#include <algorithm>

#include "explain/change.hpp"
#include "explain/coalition_game.hpp"

namespace perch {
namespace {

int second_best(const Prediction& prediction) noexcept {
  int second = prediction.cluster == 1 ? 2 : 1;
  for (int cluster = 1; cluster <= static_cast<int>(kClusters); ++cluster) {
    const auto score = [&](int c) { return prediction.probabilities[static_cast<std::size_t>(c - 1)]; };
    if (cluster != prediction.cluster && score(cluster) > score(second)) second = cluster;
  }
  return second;
}

std::vector<float> in_float(const Vector& values) {
  std::vector<float> out;
  for (const double value : values) out.push_back(static_cast<float>(value));
  return out;
}

/// Only attributes that the encoder sorts into another bin than the baseline's take part: the others have no effect in
/// any coalition, so their value is 0 and leaving them out changes nobody else's.
Contributions compare(const ModelInputs& inputs, const ModelInputs& baseline, const Explanation& explained,
                      const Network& network) {
  const NetworkLayers& layers = network.layers();
  Contributions out;
  out.baseline = baseline;
  out.cluster = network.predict(baseline).cluster;
  explain::CoalitionGame game;
  std::vector<std::size_t> places;
  Vector base = layers.first_bias;
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const Eigen::Index absent = layers.bin(i, baseline[i]), present = layers.bin(i, inputs[i]);
    base += layers.tables[i].col(absent);
    if (absent == present) continue;
    places.push_back(i);
    game.players.push_back(in_float(layers.tables[i].col(present) - layers.tables[i].col(absent)));
  }
  game.base = in_float(base);
  game.dense = layers.dense;
  game.outputs = {static_cast<std::size_t>(explained.cluster - 1), static_cast<std::size_t>(explained.runner_up - 1)};
  const auto values = explain::shapley_values(game);
  for (std::size_t p = 0; p < places.size(); ++p) {
    out.chosen[places[p]] = values[0].values[p];
    out.runner_up[places[p]] = values[1].values[p];
  }
  out.chosen_before = values[0].nobody;
  out.runner_up_before = values[1].nobody;
  return out;
}

}  // namespace

Explanation explain_choice(const ModelInputs& inputs, const std::array<bool, kModelInputs>& is_known,
                           const Network& network, const Background& background) {
  const Prediction prediction = network.predict(inputs);
  Explanation out;
  out.cluster = prediction.cluster;
  out.runner_up = second_best(prediction);
  out.chosen = prediction.probabilities[static_cast<std::size_t>(out.cluster - 1)];
  out.runner_up_score = prediction.probabilities[static_cast<std::size_t>(out.runner_up - 1)];
  ModelInputs typical = background.clusters[static_cast<std::size_t>(out.runner_up - 1)], median = background.median;
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    if (!is_known[i]) typical[i] = median[i] = inputs[i];
  }
  out.against_runner_up = compare(inputs, typical, out, network);
  out.against_median = compare(inputs, median, out, network);
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    if (!is_known[i]) continue;
    out.changes[i] = explain::smallest_change(inputs, i, prediction.cluster, network, background);
    if (out.changes[i] && (!out.smallest || out.changes[i]->spreads < out.changes[*out.smallest]->spreads)) {
      out.smallest = i;
    }
  }
  return out;
}

}  // namespace perch
