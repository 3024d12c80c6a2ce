/// \file
/// The tree whose leaves are the coalitions of a game: what is certain at each of its nodes, and need not be computed
/// again below it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "explain/coalition_game.hpp"

namespace perch::explain {

/// A layer in float, column by column: what each unit adds to the next layer.
struct Layer {
  std::vector<float> bias;
  std::vector<std::vector<float>> columns;
};

/// What a node of the tree knows; its players are those from its level on.
struct Node {
  std::vector<std::size_t> open;           ///< Units of the first layer whose sign is not decided.
  std::vector<float> heights;              ///< Where they stand with the players decided so far.
  std::vector<std::uint16_t> live;         ///< Units of the second layer that are above 0 somewhere, or may be.
  std::vector<float> next;                 ///< Where those stand, as far as decided units make it.
  std::vector<std::vector<float>> slopes;  ///< What each player adds to them through decided units.
};

/// A game made ready for its tree: its layers in float, its players in the order in which levels decide them, and how
/// far those from a level on can move each unit of the first layer.
class PreparedGame {
 public:
  /// \param game there as long as this is.
  explicit PreparedGame(const CoalitionGame& game);

  [[nodiscard]] std::size_t players() const noexcept { return order_.size(); }
  /// The number in the game of the player that a level decides.
  [[nodiscard]] std::size_t player_at(std::size_t level) const noexcept { return order_[level]; }
  /// What that player adds to the first layer.
  [[nodiscard]] const std::vector<float>& steps_at(std::size_t level) const noexcept {
    return game_->players[order_[level]];
  }
  [[nodiscard]] const std::vector<Layer>& layers() const noexcept { return layers_; }

  [[nodiscard]] Node root() const;
  /// Decides the player of the parent's level.
  void enter(const Node& parent, Node& child, std::size_t level, bool is_present) const;

 private:
  void read_layers();
  void order_players();
  void bound_units();
  void settle(Node& node, std::size_t level) const;
  void drop_dead(Node& node, std::size_t level) const;

  const CoalitionGame* game_;
  std::vector<std::size_t> order_;  ///< The player at each level.
  std::vector<Layer> layers_;
  std::vector<std::vector<float>> lowest_, highest_;  ///< What the players from a level on can add to each unit.
};

}  // namespace perch::explain
