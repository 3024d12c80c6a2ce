/// \file
/// A classifier that looks at nothing but bursts.
#pragma once

#include <gtest/gtest.h>

#include <utility>

#include "perch/network.hpp"
#include "tiny_network.hpp"

namespace perch::tests {

/// One hidden unit, 1 + 2 [burst > edge]; scores (h - 2, 0, -9, -9, -9, -9): cluster 1 above the edge, else cluster 2.
inline Network burst_network(float edge) {
  const std::string weights = safetensors_of(
      {{"encoder.edges", "F32", {1}, bytes_of<float>({edge})},
       {"encoder.offsets", "I32", {18}, bytes_of<std::int32_t>({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1})},
       {"layer0.weight", "F32", {1, 1}, bytes_of<float>({2})},
       {"layer0.bias", "F32", {1}, bytes_of<float>({1})},
       {"layer1.weight", "F32", {6, 1}, bytes_of<float>({1, 0, 0, 0, 0, 0})},
       {"layer1.bias", "F32", {6}, bytes_of<float>({-2, 0, -9, -9, -9, -9})}});
  auto loaded = Network::load(as_bytes(weights), manifest_of(weights));
  EXPECT_TRUE(loaded) << loaded.error().detail;
  return std::move(loaded).value();
}

}  // namespace perch::tests
