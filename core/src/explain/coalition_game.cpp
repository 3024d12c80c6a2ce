#include "explain/coalition_game.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "explain/logistic.hpp"

namespace perch::explain {
namespace {

constexpr std::size_t kLeafPlayers = 5;
constexpr std::size_t kLanes = std::size_t{1} << kLeafPlayers;  ///< Coalitions of one leaf.
using Lanes = std::array<float, kLanes>;

void add_scaled(Lanes& sum, const Lanes& lanes, float weight) noexcept {
  for (std::size_t t = 0; t < kLanes; ++t) sum[t] += weight * lanes[t];
}

/// Adds the column's entries at the places of `live`.
void add_scaled(std::vector<float>& sum, const std::vector<float>& column, const std::vector<std::uint16_t>& live,
                float weight) noexcept {
  for (std::size_t k = 0; k < live.size(); ++k) sum[k] += weight * column[live[k]];
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

/// A layer in float, column by column: what each unit adds to the next layer.
struct Layer {
  std::vector<float> bias;
  std::vector<std::vector<float>> columns;
};

Layer in_float(const Dense& dense, std::span<const std::size_t> rows) {
  Layer out;
  for (const std::size_t row : rows) out.bias.push_back(static_cast<float>(dense.bias[static_cast<Eigen::Index>(row)]));
  for (Eigen::Index column = 0; column < dense.weight.cols(); ++column) {
    std::vector<float>& values = out.columns.emplace_back();
    for (const std::size_t row : rows) {
      values.push_back(static_cast<float>(dense.weight(static_cast<Eigen::Index>(row), column)));
    }
  }
  return out;
}

/// What a node of the tree knows; its players are those from its level on.
struct Node {
  std::vector<std::size_t> open;           ///< Units of the first layer whose sign is not decided.
  std::vector<float> heights;              ///< Where they stand with the players decided so far.
  std::vector<std::uint16_t> live;         ///< Units of the second layer that are above 0 somewhere, or may be.
  std::vector<float> next;                 ///< Where those stand, as far as decided units make it.
  std::vector<std::vector<float>> slopes;  ///< What each player adds to them through decided units.
};

class Tree {
 public:
  explicit Tree(const CoalitionGame& game);
  [[nodiscard]] std::vector<ShapleyValues> values();

 private:
  using Sums = std::vector<double>;  ///< One an output.

  void order_players();
  void read_layers();
  void bound_units();
  void settle(Node& node, std::size_t level) const;
  void drop_dead(Node& node, std::size_t level) const;
  void enter(const Node& parent, Node& child, std::size_t level, bool is_present) const;
  void walk(std::size_t level, std::size_t present, Sums& sums);
  void compute_leaf(const Node& node, std::size_t level);
  void take_leaf(std::size_t level, std::size_t present, Sums& sums);
  void keep_ends(std::size_t level, std::size_t present);

  const CoalitionGame& game_;
  std::size_t players_, leaf_level_;
  std::vector<std::size_t> order_;  ///< The player at each level.
  std::vector<Layer> layers_;
  std::vector<std::vector<float>> lowest_, highest_;  ///< What the players from a level on can add to each unit.
  std::vector<double> weight_;                        ///< Of a coalition of s players, before another one enters.
  std::vector<Node> nodes_;                           ///< One a level: the way to the current node.
  std::vector<Lanes> here_, there_;                   ///< A layer of the current leaf, and the one behind it.
  std::vector<ShapleyValues> out_;
};

Tree::Tree(const CoalitionGame& game)
    : game_(game),
      players_(game.players.size()),
      leaf_level_(players_ - std::min(players_, kLeafPlayers)),
      nodes_(leaf_level_ + 1),
      out_(game.outputs.size()) {
  assert(players_ <= kMostPlayers && !game.dense.empty());
  read_layers();
  order_players();
  bound_units();
  // s! (n - s - 1)! / n!, the share of all orders in which just these s come before the next player.
  for (std::size_t s = 0; s < players_; ++s) {
    double share = 1.0 / static_cast<double>(players_);
    for (std::size_t i = 1; i <= s; ++i) share *= static_cast<double>(i) / static_cast<double>(players_ - i);
    weight_.push_back(share);
  }
  for (ShapleyValues& out : out_) out.values.assign(players_, 0.0);
}

void Tree::read_layers() {
  for (const Dense& dense : game_.dense) {
    std::vector<std::size_t> rows(static_cast<std::size_t>(dense.weight.rows()));
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    layers_.push_back(in_float(dense, &dense == &game_.dense.back() ? game_.outputs : rows));
  }
}

/// The sooner the strong players are decided, the sooner the others leave the signs of units alone.
void Tree::order_players() {
  std::vector<double> reach;
  for (const auto& player : game_.players) {
    double sum = 0.0;
    for (const float step : player) sum += std::abs(double{step});
    reach.push_back(sum);
  }
  order_.resize(players_);
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return reach[a] > reach[b]; });
}

void Tree::bound_units() {
  const std::size_t units = game_.base.size();
  lowest_.assign(players_ + 1, std::vector<float>(units, 0.0f));
  highest_ = lowest_;
  for (std::size_t level = players_; level-- > 0;) {
    const std::vector<float>& player = game_.players[order_[level]];
    for (std::size_t j = 0; j < units; ++j) {
      lowest_[level][j] = lowest_[level + 1][j] + std::min(player[j], 0.0f);
      highest_[level][j] = highest_[level + 1][j] + std::max(player[j], 0.0f);
    }
  }
}

/// Takes the units out of a node whose sign no player that is left can change.
void Tree::settle(Node& node, std::size_t level) const {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < node.open.size(); ++i) {
    const std::size_t unit = node.open[i];
    const float height = node.heights[i];
    if (height + highest_[level][unit] <= 0.0f) continue;
    if (height + lowest_[level][unit] < 0.0f) {
      node.open[kept] = unit;
      node.heights[kept++] = height;
      continue;
    }
    const std::vector<float>& column = layers_.front().columns[unit];
    add_scaled(node.next, column, node.live, height);
    for (std::size_t p = level; p < players_; ++p) {
      add_scaled(node.slopes[p], column, node.live, game_.players[order_[p]][unit]);
    }
  }
  node.open.resize(kept);
  node.heights.resize(kept);
}

/// Takes the units of the second layer out of a node that stay below 0 in all its leaves. Nothing lies behind a layer
/// of scores, so those stay.
void Tree::drop_dead(Node& node, std::size_t level) const {
  if (layers_.size() == 1) return;
  std::vector<float> most = node.next;
  for (std::size_t p = level; p < players_; ++p) {
    for (std::size_t k = 0; k < most.size(); ++k) most[k] += std::max(node.slopes[p][k], 0.0f);
  }
  for (std::size_t i = 0; i < node.open.size(); ++i) {
    const float top = node.heights[i] + highest_[level][node.open[i]];
    const std::vector<float>& column = layers_.front().columns[node.open[i]];
    for (std::size_t k = 0; k < most.size(); ++k) most[k] += std::max(column[node.live[k]], 0.0f) * top;
  }
  std::size_t kept = 0;
  for (std::size_t k = 0; k < most.size(); ++k) {
    if (most[k] <= 0.0f) continue;
    node.live[kept] = node.live[k];
    node.next[kept] = node.next[k];
    for (std::size_t p = level; p < players_; ++p) node.slopes[p][kept] = node.slopes[p][k];
    ++kept;
  }
  node.live.resize(kept);
  node.next.resize(kept);
  for (std::size_t p = level; p < players_; ++p) node.slopes[p].resize(kept);
}

void Tree::enter(const Node& parent, Node& child, std::size_t level, bool is_present) const {
  child.open = parent.open;
  child.heights = parent.heights;
  child.live = parent.live;
  child.next = parent.next;
  child.slopes.resize(players_);
  for (std::size_t p = level + 1; p < players_; ++p) child.slopes[p] = parent.slopes[p];
  if (is_present) {
    const std::vector<float>& player = game_.players[order_[level]];
    for (std::size_t i = 0; i < child.open.size(); ++i) child.heights[i] += player[child.open[i]];
    for (std::size_t k = 0; k < child.next.size(); ++k) child.next[k] += parent.slopes[level][k];
  }
  settle(child, level + 1);
  drop_dead(child, level + 1);
}

/// The scores of a leaf's coalitions, into `here_`.
void Tree::compute_leaf(const Node& node, std::size_t level) {
  const std::size_t left = players_ - level;
  std::array<float, kLeafPlayers> steps{};
  here_.resize(node.next.size());
  for (std::size_t k = 0; k < here_.size(); ++k) {
    for (std::size_t p = 0; p < left; ++p) steps[p] = node.slopes[level + p][k];
    expand(here_[k], node.next[k], steps);
  }
  for (std::size_t i = 0; i < node.open.size(); ++i) {
    const std::size_t unit = node.open[i];
    for (std::size_t p = 0; p < left; ++p) steps[p] = game_.players[order_[level + p]][unit];
    Lanes lanes;
    expand(lanes, node.heights[i], steps);
    for (float& lane : lanes) lane = std::max(lane, 0.0f);
    const std::vector<float>& column = layers_.front().columns[unit];
    for (std::size_t k = 0; k < here_.size(); ++k) add_scaled(here_[k], lanes, column[node.live[k]]);
  }
  for (std::size_t l = 1; l < layers_.size(); ++l) {
    const Layer& layer = layers_[l];
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
}

/// A coalition T adds w(|T| - 1) times its worth to the values of its members and takes w(|T|) times its worth from the
/// others'. Here everybody pays, and members get both back.
void Tree::take_leaf(std::size_t level, std::size_t present, Sums& sums) {
  const std::size_t left = players_ - level;
  for (std::size_t o = 0; o < out_.size(); ++o) {
    for (std::size_t t = 0; t < (std::size_t{1} << left); ++t) {
      const std::size_t size = present + static_cast<std::size_t>(std::popcount(t));
      const double worth = here_[o][t];
      const double paid = size < players_ ? weight_[size] * worth : 0.0;
      const double got = size > 0 ? weight_[size - 1] * worth : 0.0;
      sums[2 * o] += paid;
      sums[2 * o + 1] += paid + got;
      for (std::size_t p = 0; p < left; ++p) {
        if ((t >> p & 1) != 0) out_[o].values[order_[level + p]] += paid + got;
      }
    }
  }
}

void Tree::keep_ends(std::size_t level, std::size_t present) {
  const std::size_t all_left = (std::size_t{1} << (players_ - level)) - 1;
  for (std::size_t o = 0; o < out_.size(); ++o) {
    if (present == 0) out_[o].nobody = here_[o][0];
    if (present == level) out_[o].everybody = here_[o][all_left];
  }
}

/// \param present how many of the players decided so far are in.
/// \param sums for each output what everybody pays, and what members get back, in this part of the tree.
void Tree::walk(std::size_t level, std::size_t present, Sums& sums) {
  if (level == leaf_level_) {
    compute_leaf(nodes_[level], level);
    keep_ends(level, present);
    return take_leaf(level, present, sums);
  }
  enter(nodes_[level], nodes_[level + 1], level, false);
  walk(level + 1, present, sums);
  enter(nodes_[level], nodes_[level + 1], level, true);
  Sums inside(sums.size(), 0.0);
  walk(level + 1, present + 1, inside);
  for (std::size_t o = 0; o < out_.size(); ++o) {
    out_[o].values[order_[level]] += inside[2 * o + 1];
    sums[2 * o] += inside[2 * o];
    sums[2 * o + 1] += inside[2 * o + 1];
  }
}

std::vector<ShapleyValues> Tree::values() {
  Node& root = nodes_.front();
  root.open.resize(game_.base.size());
  std::iota(root.open.begin(), root.open.end(), std::size_t{0});
  root.heights = game_.base;
  root.next = layers_.front().bias;
  root.live.resize(root.next.size());
  std::iota(root.live.begin(), root.live.end(), std::uint16_t{0});
  root.slopes.assign(players_, std::vector<float>(root.next.size(), 0.0f));
  settle(root, 0);
  drop_dead(root, 0);
  Sums sums(2 * out_.size(), 0.0);
  walk(0, 0, sums);
  for (std::size_t o = 0; o < out_.size(); ++o) {
    for (double& value : out_[o].values) value -= sums[2 * o];
  }
  return std::move(out_);
}

}  // namespace

std::vector<ShapleyValues> shapley_values(const CoalitionGame& game) { return Tree(game).values(); }

}  // namespace perch::explain
