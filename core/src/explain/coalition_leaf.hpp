/// \file
/// A leaf of the tree of coalitions: the last few players, all of whose coalitions are computed side by side.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "explain/coalition_node.hpp"

namespace perch::explain {

inline constexpr std::size_t kLeafPlayers = 5;
inline constexpr std::size_t kLanes = std::size_t{1} << kLeafPlayers;  ///< Coalitions of one leaf.
/// One number for each of them; bit p of the place says whether player p of the leaf is present.
using Lanes = std::array<float, kLanes>;

class Leaf {
 public:
  /// \param game there as long as this is.
  explicit Leaf(const PreparedGame& game) : game_(game) {}

  /// The scores of the coalitions below a node, for each output. Lanes without a meaning, where fewer than kLeafPlayers
  /// are left, repeat others. Good until the next call.
  [[nodiscard]] std::span<const Lanes> scores(const Node& node, std::size_t level);

 private:
  const PreparedGame& game_;
  std::vector<Lanes> here_, there_;  ///< A layer, and the one behind it.
};

}  // namespace perch::explain
