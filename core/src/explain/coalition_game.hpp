/// \file
/// Exact Shapley values of a network's inputs, over all coalitions of them.
///
/// The game: a player is an input that is either present, as the account has it, or absent, as the baseline has it. The
/// worth of a coalition is a score of the network on that mixture. The Shapley value of a player is its mean effect
/// over all orders in which the players can enter (Shapley 1953; Lundberg and Lee 2017 for networks): the values add up
/// to score(account) - score(baseline), equal players get equal values, and one without effect gets 0.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "network_file.hpp"

namespace perch::explain {

/// A game of this many players has 131,072 coalitions.
inline constexpr std::size_t kMostPlayers = 17;

/// The first layer of a network at two points, and what stands behind it.
struct CoalitionGame {
  std::vector<float> base;                  ///< The first layer before its ReLU, nobody being present.
  std::vector<std::vector<float>> players;  ///< What each player adds to it; at most kMostPlayers.
  std::span<const Dense> dense;             ///< The layers behind it, at least one.
  std::vector<std::size_t> outputs;         ///< The scores that are asked for, as rows of the last layer.
};

struct ShapleyValues {
  std::vector<double> values;            ///< One a player.
  double nobody = 0.0, everybody = 0.0;  ///< The score without players and with all of them.
};

/// For each of the outputs, the Shapley values of the score, the sigmoid of the output.
///
/// No coalition is left out or estimated, and yet few pass through the wide layers. The coalitions are the leaves of a
/// tree that decides one player at a level, the most influential first. At a node the players that are still undecided
/// can move a unit of the first layer only so far: a unit that stays below 0 adds nothing to any leaf under the node;
/// one that stays above 0 is a sum of its players and adds a sum to the layer behind. Only units that may still change
/// sign go down to the leaves, where 32 coalitions are computed at once. All arithmetic is lane by lane in float, in an
/// order that does not depend on the machine, so that native and wasm give the same bits.
[[nodiscard]] std::vector<ShapleyValues> shapley_values(const CoalitionGame& game);

}  // namespace perch::explain
