#include "explain/coalition_node.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace perch::explain {
namespace {

/// Adds the column's entries at the places of `live`.
void add_scaled(std::vector<float>& sum, const std::vector<float>& column, const std::vector<std::uint16_t>& live,
                float weight) noexcept {
  for (std::size_t k = 0; k < live.size(); ++k) sum[k] += weight * column[live[k]];
}

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

}  // namespace

PreparedGame::PreparedGame(const CoalitionGame& game) : game_(&game) {
  assert(game.players.size() <= kMostPlayers && !game.dense.empty());
  read_layers();
  order_players();
  bound_units();
}

void PreparedGame::read_layers() {
  for (const Dense& dense : game_->dense) {
    std::vector<std::size_t> rows(static_cast<std::size_t>(dense.weight.rows()));
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    layers_.push_back(in_float(dense, &dense == &game_->dense.back() ? game_->outputs : rows));
  }
}

/// The sooner the strong players are decided, the sooner the others leave the signs of units alone.
void PreparedGame::order_players() {
  std::vector<double> reach;
  for (const auto& player : game_->players) {
    double sum = 0.0;
    for (const float step : player) sum += std::abs(double{step});
    reach.push_back(sum);
  }
  order_.resize(game_->players.size());
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return reach[a] > reach[b]; });
}

void PreparedGame::bound_units() {
  const std::size_t units = game_->base.size();
  lowest_.assign(players() + 1, std::vector<float>(units, 0.0f));
  highest_ = lowest_;
  for (std::size_t level = players(); level-- > 0;) {
    const std::vector<float>& player = steps_at(level);
    for (std::size_t j = 0; j < units; ++j) {
      lowest_[level][j] = lowest_[level + 1][j] + std::min(player[j], 0.0f);
      highest_[level][j] = highest_[level + 1][j] + std::max(player[j], 0.0f);
    }
  }
}

/// Takes the units out of a node whose sign no player that is left can change.
void PreparedGame::settle(Node& node, std::size_t level) const {
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
    for (std::size_t p = level; p < players(); ++p) {
      add_scaled(node.slopes[p], column, node.live, steps_at(p)[unit]);
    }
  }
  node.open.resize(kept);
  node.heights.resize(kept);
}

/// Takes the units of the second layer out of a node that stay below 0 in all its leaves. Nothing lies behind a layer
/// of scores, so those stay.
void PreparedGame::drop_dead(Node& node, std::size_t level) const {
  if (layers_.size() == 1) return;
  std::vector<float> most = node.next;
  for (std::size_t p = level; p < players(); ++p) {
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
    for (std::size_t p = level; p < players(); ++p) node.slopes[p][kept] = node.slopes[p][k];
    ++kept;
  }
  node.live.resize(kept);
  node.next.resize(kept);
  for (std::size_t p = level; p < players(); ++p) node.slopes[p].resize(kept);
}

void PreparedGame::enter(const Node& parent, Node& child, std::size_t level, bool is_present) const {
  child.open = parent.open;
  child.heights = parent.heights;
  child.live = parent.live;
  child.next = parent.next;
  child.slopes.resize(players());
  for (std::size_t p = level + 1; p < players(); ++p) child.slopes[p] = parent.slopes[p];
  if (is_present) {
    const std::vector<float>& player = steps_at(level);
    for (std::size_t i = 0; i < child.open.size(); ++i) child.heights[i] += player[child.open[i]];
    for (std::size_t k = 0; k < child.next.size(); ++k) child.next[k] += parent.slopes[level][k];
  }
  settle(child, level + 1);
  drop_dead(child, level + 1);
}

Node PreparedGame::root() const {
  Node root;
  root.open.resize(game_->base.size());
  std::iota(root.open.begin(), root.open.end(), std::size_t{0});
  root.heights = game_->base;
  root.next = layers_.front().bias;
  root.live.resize(root.next.size());
  std::iota(root.live.begin(), root.live.end(), std::uint16_t{0});
  root.slopes.assign(players(), std::vector<float>(root.next.size(), 0.0f));
  settle(root, 0);
  drop_dead(root, 0);
  return root;
}

}  // namespace perch::explain
