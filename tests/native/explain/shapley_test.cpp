// Shapley values against all orders and coalitions by the definition, and against the axioms that single them out.
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "explain/coalition_game.hpp"
#include "explain/logistic.hpp"

namespace perch::tests {
namespace {

using explain::CoalitionGame;

/// A network of random weights. The owner keeps the layers that the game looks at.
struct RandomGame {
  RandomGame(std::size_t players, std::vector<std::size_t> widths, std::uint32_t seed) : state(seed) {
    for (std::size_t j = 0; j < widths[0]; ++j) game.base.push_back(number());
    for (std::size_t p = 0; p < players; ++p) {
      game.players.emplace_back();
      for (std::size_t j = 0; j < widths[0]; ++j) game.players.back().push_back(number());
    }
    for (std::size_t l = 1; l < widths.size(); ++l) {
      const auto rows = static_cast<Eigen::Index>(widths[l]), columns = static_cast<Eigen::Index>(widths[l - 1]);
      Dense layer = {Matrix(rows, columns), Vector(rows)};
      for (Eigen::Index r = 0; r < rows; ++r) {
        layer.bias[r] = double{number()};
        for (Eigen::Index c = 0; c < columns; ++c) layer.weight(r, c) = double{number()};
      }
      dense.push_back(std::move(layer));
    }
    game.dense = dense;
    game.outputs = {1, 0};
  }
  float number() {
    state = state * 1664525u + 1013904223u;
    return static_cast<float>(state >> 8) / static_cast<float>(1u << 24) - 0.5f;
  }

  std::uint32_t state;
  std::vector<Dense> dense;
  CoalitionGame game;
};

/// The score of one coalition, player by player and layer by layer, in double.
double worth(const CoalitionGame& game, std::size_t output, std::size_t members) {
  Vector values(static_cast<Eigen::Index>(game.base.size()));
  for (Eigen::Index j = 0; j < values.size(); ++j) {
    values[j] = double{game.base[static_cast<std::size_t>(j)]};
    for (std::size_t p = 0; p < game.players.size(); ++p) {
      if ((members >> p & 1) != 0) values[j] += double{game.players[p][static_cast<std::size_t>(j)]};
    }
  }
  for (const Dense& layer : game.dense) values = (layer.weight * values.cwiseMax(0.0) + layer.bias).eval();
  return 1.0 / (1.0 + std::exp(-values[static_cast<Eigen::Index>(game.outputs[output])]));
}

double factorial(std::size_t n) { return std::tgamma(static_cast<double>(n) + 1.0); }

/// The definition: what a player adds to each coalition of others, weighed by how many orders build that first.
std::vector<double> by_definition(const CoalitionGame& game, std::size_t output) {
  const std::size_t n = game.players.size();
  std::vector<double> values(n, 0.0);
  for (std::size_t p = 0; p < n; ++p) {
    for (std::size_t set = 0; set < (std::size_t{1} << n); ++set) {
      if ((set >> p & 1) != 0) continue;
      const auto size = static_cast<std::size_t>(std::popcount(set));
      const double orders = factorial(size) * factorial(n - size - 1) / factorial(n);
      values[p] += orders * (worth(game, output, set | std::size_t{1} << p) - worth(game, output, set));
    }
  }
  return values;
}

void expect_definition(const CoalitionGame& game) {
  const auto values = shapley_values(game);
  ASSERT_EQ(values.size(), game.outputs.size());
  const std::size_t everybody = (std::size_t{1} << game.players.size()) - 1;
  for (std::size_t o = 0; o < values.size(); ++o) {
    const std::vector<double> expected = by_definition(game, o);
    ASSERT_EQ(values[o].values.size(), expected.size());
    for (std::size_t p = 0; p < expected.size(); ++p) EXPECT_NEAR(values[o].values[p], expected[p], 2e-6) << p;
    EXPECT_NEAR(values[o].nobody, worth(game, o, 0), 1e-6);
    EXPECT_NEAR(values[o].everybody, worth(game, o, everybody), 1e-6);
  }
}

TEST(Shapley, IsWhatTheDefinitionSays) {
  for (std::size_t players = 0; players <= 9; ++players) {
    SCOPED_TRACE(players);
    expect_definition(RandomGame(players, {12, 10, 2}, 7 + static_cast<std::uint32_t>(players)).game);
  }
}

TEST(Shapley, TakesNetworksOfAnyDepth) {
  expect_definition(RandomGame(7, {20, 3}, 1).game);
  expect_definition(RandomGame(7, {16, 9, 7, 2}, 2).game);
  expect_definition(RandomGame(6, {8, 8, 8, 8, 6}, 3).game);
}

TEST(Shapley, SpreadsTheWholeDifferenceOverSeventeenPlayers) {
  const RandomGame made(explain::kMostPlayers, {24, 12, 2}, 5);
  for (const auto& output : shapley_values(made.game)) {
    const double sum = std::accumulate(output.values.begin(), output.values.end(), 0.0);
    EXPECT_NEAR(sum, output.everybody - output.nobody, 1e-9);
    EXPECT_GT(std::abs(sum), 1e-4) << "nothing to spread";
  }
}

TEST(Shapley, GivesEqualPlayersTheSame) {
  RandomGame made(8, {16, 10, 2}, 11);
  made.game.players[6] = made.game.players[1];
  const auto values = shapley_values(made.game);
  EXPECT_NEAR(values[0].values[1], values[0].values[6], 1e-7);
  EXPECT_GT(std::abs(values[0].values[1] - values[0].values[2]), 1e-5);
}

TEST(Shapley, GivesNothingToWhoeverDoesNothing) {
  RandomGame made(8, {16, 10, 2}, 12);
  const auto without = [&] {
    RandomGame other(8, {16, 10, 2}, 12);
    other.game.players.erase(other.game.players.begin() + 3);
    return shapley_values(other.game);
  }();
  std::fill(made.game.players[3].begin(), made.game.players[3].end(), 0.0f);
  const auto values = shapley_values(made.game);
  EXPECT_NEAR(values[0].values[3], 0.0, 1e-8);
  for (std::size_t p = 0; p < 7; ++p) {
    EXPECT_NEAR(without[0].values[p], values[0].values[p < 3 ? p : p + 1], 1e-7) << "leaving a dummy out moves nobody";
  }
}

TEST(Logistic, IsTheLogisticFunction) {
  for (float x = -90.0f; x <= 90.0f; x += 0.37f) {
    EXPECT_NEAR(explain::logistic(x), 1.0 / (1.0 + std::exp(-double{x})), 3e-7) << x;
  }
}

}  // namespace
}  // namespace perch::tests
