#include "explain/coalition_leaf.hpp"

#include <algorithm>

#include "explain/logistic.hpp"

namespace perch::explain {
namespace {

void add_scaled(Lanes& sum, const Lanes& lanes, float weight) noexcept {
  for (std::size_t t = 0; t < kLanes; ++t) sum[t] += weight * lanes[t];
}

/// Lane t holds base plus the steps whose bit is set in t.
void expand(Lanes& lanes, float base, std::span<const float> steps) noexcept {
  lanes[0] = base;
  for (std::size_t bit = 0; bit < kLeafPlayers; ++bit) {
    const std::size_t half = std::size_t{1} << bit;
    const float step = bit < steps.size() ? steps[bit] : 0.0f;
    for (std::size_t t = 0; t < half; ++t) lanes[half + t] = lanes[t] + step;
  }
}

}  // namespace

std::span<const Lanes> Leaf::scores(const Node& node, std::size_t level) {
  const std::size_t left = game_.players() - level;
  const std::vector<Layer>& layers = game_.layers();
  std::array<float, kLeafPlayers> steps{};
  here_.resize(node.next.size());
  for (std::size_t k = 0; k < here_.size(); ++k) {
    for (std::size_t p = 0; p < left; ++p) steps[p] = node.slopes[level + p][k];
    expand(here_[k], node.next[k], steps);
  }
  for (std::size_t i = 0; i < node.open.size(); ++i) {
    const std::size_t unit = node.open[i];
    for (std::size_t p = 0; p < left; ++p) steps[p] = game_.steps_at(level + p)[unit];
    Lanes lanes;
    expand(lanes, node.heights[i], steps);
    for (float& lane : lanes) lane = std::max(lane, 0.0f);
    const std::vector<float>& column = layers.front().columns[unit];
    for (std::size_t k = 0; k < here_.size(); ++k) add_scaled(here_[k], lanes, column[node.live[k]]);
  }
  for (std::size_t l = 1; l < layers.size(); ++l) {
    const Layer& layer = layers[l];
    there_.resize(layer.bias.size());
    for (std::size_t k = 0; k < there_.size(); ++k) there_[k].fill(layer.bias[k]);
    for (std::size_t j = 0; j < here_.size(); ++j) {
      for (float& lane : here_[j]) lane = std::max(lane, 0.0f);
      const std::vector<float>& column = layer.columns[l == 1 ? node.live[j] : j];
      for (std::size_t k = 0; k < there_.size(); ++k) add_scaled(there_[k], here_[j], column[k]);
    }
    std::swap(here_, there_);
  }
  for (Lanes& lanes : here_) {
    for (float& lane : lanes) lane = logistic(lane);
  }
  return here_;
}

}  // namespace perch::explain
