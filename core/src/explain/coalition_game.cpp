#include "explain/coalition_game.hpp"

#include <algorithm>
#include <bit>

#include "explain/coalition_leaf.hpp"
#include "explain/coalition_node.hpp"

namespace perch::explain {
namespace {

/// Walks through the tree of coalitions and adds up what each is worth to whom.
class Tree {
 public:
  explicit Tree(const CoalitionGame& game);
  [[nodiscard]] std::vector<ShapleyValues> values();

 private:
  using Sums = std::vector<double>;  ///< Two an output.

  void walk(std::size_t level, std::size_t present, Sums& sums);
  void take_leaf(std::span<const Lanes> scores, std::size_t level, std::size_t present, Sums& sums);
  void keep_ends(std::span<const Lanes> scores, std::size_t level, std::size_t present);

  PreparedGame game_;
  Leaf leaf_;
  std::size_t leaf_level_;
  std::vector<double> weight_;  ///< Of a coalition of s players, before another one enters.
  std::vector<Node> nodes_;     ///< One a level: the way to the current node.
  std::vector<ShapleyValues> out_;
};

Tree::Tree(const CoalitionGame& game)
    : game_(game),
      leaf_(game_),
      leaf_level_(game_.players() - std::min(game_.players(), kLeafPlayers)),
      nodes_(leaf_level_ + 1),
      out_(game.outputs.size()) {
  const std::size_t players = game_.players();
  // s! (n - s - 1)! / n!, the share of all orders in which just these s come before the next player.
  for (std::size_t s = 0; s < players; ++s) {
    double share = 1.0 / static_cast<double>(players);
    for (std::size_t i = 1; i <= s; ++i) share *= static_cast<double>(i) / static_cast<double>(players - i);
    weight_.push_back(share);
  }
  for (ShapleyValues& out : out_) out.values.assign(players, 0.0);
}

/// A coalition T adds w(|T| - 1) times its worth to the values of its members and takes w(|T|) times its worth from the
/// others'. Here everybody pays, and members get both back.
void Tree::take_leaf(std::span<const Lanes> scores, std::size_t level, std::size_t present, Sums& sums) {
  const std::size_t players = game_.players(), left = players - level;
  for (std::size_t o = 0; o < out_.size(); ++o) {
    for (std::size_t t = 0; t < (std::size_t{1} << left); ++t) {
      const std::size_t size = present + static_cast<std::size_t>(std::popcount(t));
      const double worth = scores[o][t];
      const double paid = size < players ? weight_[size] * worth : 0.0;
      const double got = size > 0 ? weight_[size - 1] * worth : 0.0;
      sums[2 * o] += paid;
      sums[2 * o + 1] += paid + got;
      for (std::size_t p = 0; p < left; ++p) {
        if ((t >> p & 1) != 0) out_[o].values[game_.player_at(level + p)] += paid + got;
      }
    }
  }
}

void Tree::keep_ends(std::span<const Lanes> scores, std::size_t level, std::size_t present) {
  const std::size_t all_left = (std::size_t{1} << (game_.players() - level)) - 1;
  for (std::size_t o = 0; o < out_.size(); ++o) {
    if (present == 0) out_[o].nobody = scores[o][0];
    if (present == level) out_[o].everybody = scores[o][all_left];
  }
}

/// \param present how many of the players decided so far are in.
/// \param sums for each output what everybody pays, and what members get back, in this part of the tree.
void Tree::walk(std::size_t level, std::size_t present, Sums& sums) {
  if (level == leaf_level_) {
    const std::span<const Lanes> scores = leaf_.scores(nodes_[level], level);
    keep_ends(scores, level, present);
    return take_leaf(scores, level, present, sums);
  }
  game_.enter(nodes_[level], nodes_[level + 1], level, false);
  walk(level + 1, present, sums);
  game_.enter(nodes_[level], nodes_[level + 1], level, true);
  Sums inside(sums.size(), 0.0);
  walk(level + 1, present + 1, inside);
  for (std::size_t o = 0; o < out_.size(); ++o) {
    out_[o].values[game_.player_at(level)] += inside[2 * o + 1];
    sums[2 * o] += inside[2 * o];
    sums[2 * o + 1] += inside[2 * o + 1];
  }
}

std::vector<ShapleyValues> Tree::values() {
  nodes_.front() = game_.root();
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
