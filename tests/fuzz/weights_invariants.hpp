/// \file
/// What holds for any bytes in the place of weights or of their manifest.
#pragma once

#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

#include "../native/background_file.hpp"
#include "../native/tiny_network.hpp"
#include "perch/background.hpp"
#include "perch/network.hpp"

namespace perch::fuzz {

inline void demand_of_weights(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  __builtin_trap();
}

inline void check_network(const Result<Network>& network) {
  if (!network) {
    demand_of_weights(network.error().code == ErrorCode::bad_weights, "bad weights are called bad weights");
    demand_of_weights(!network.error().detail.empty(), "and why");
    return;
  }
  for (const double x : {0.0, -10.0, 0.3333, 1e9, -1e300}) {
    std::array<double, kModelInputs> inputs;
    inputs.fill(x);
    const Prediction prediction = network.value().predict(inputs);
    demand_of_weights(prediction.cluster >= 1 && prediction.cluster <= 6, "a cluster is 1 to 6");
    for (const double p : prediction.probabilities) demand_of_weights(p >= 0 && p <= 1, "a probability is 0 to 1");
  }
}

inline void check_background(const Result<Background>& background) {
  if (!background) {
    demand_of_weights(background.error().code == ErrorCode::bad_weights, "a bad background is bad weights");
    demand_of_weights(!background.error().detail.empty(), "and why");
    return;
  }
  demand_of_weights(background.value().temperature > 0, "a temperature is above 0");
  demand_of_weights(!background.value().centroids.empty(), "there is a centroid");
}

/// The same bytes as a background, and as its manifest. First byte even: the rest are weights, and the manifest is made
/// for them, so that the deep checks are reached. Odd: the rest is the manifest of good weights.
inline void check_weights(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::string rest(data.begin() + 1, data.end());
  if (data[0] % 2 == 0) {
    check_network(Network::load(tests::as_bytes(rest), tests::manifest_of(rest)));
    check_background(Background::load(tests::as_bytes(rest), tests::background_manifest_of(rest)));
  } else {
    const std::string weights = tests::safetensors_of(tests::tiny_tensors());
    check_network(Network::load(tests::as_bytes(weights), rest));
    const std::string background = tests::safetensors_of(tests::background_tensors());
    check_background(Background::load(tests::as_bytes(background), rest));
  }
}

}  // namespace perch::fuzz
