/// \file
/// The shipped classifier and its background.
#pragma once

#include <gtest/gtest.h>

#include <utility>

#include "perch/background.hpp"
#include "perch/models/clusters_v1.hpp"
#include "perch/network.hpp"

namespace perch::tests {

inline const Network& own_network() {
  static const Network network = [] {
    auto loaded = Network::load(models::clusters_v1_weights(), models::clusters_v1_manifest());
    EXPECT_TRUE(loaded) << loaded.error().detail;
    return std::move(loaded).value();
  }();
  return network;
}

inline const Background& own_background() {
  static const Background background = [] {
    auto loaded = Background::load(models::clusters_v1_background(), models::clusters_v1_manifest());
    EXPECT_TRUE(loaded) << loaded.error().detail;
    return std::move(loaded).value();
  }();
  return background;
}

inline constexpr std::array<bool, kModelInputs> kAllKnown = [] {
  std::array<bool, kModelInputs> out{};
  for (bool& one : out) one = true;
  return out;
}();

}  // namespace perch::tests
