/// \file
/// A dense classifier that can be worked out by hand, and the files that hold it.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "dense_classifier.hpp"
#include "tiny_network.hpp"

namespace perch::tests {

inline constexpr std::array<std::string_view, 2> kTinyFeatures = {"x", "y"}, kTinyClasses = {"no", "yes"};

/// hidden = relu(x - y, y - 1); scores = (h1, h2 + 0.5)
inline std::vector<RawTensor> tiny_dense_tensors() {
  return {{"dense0.weight", "F32", {2, 2}, bytes_of<float>({1, -1, 0, 1})},
          {"dense0.bias", "F32", {2}, bytes_of<float>({0, -1})},
          {"dense1.weight", "F32", {2, 2}, bytes_of<float>({1, 0, 0, 1})},
          {"dense1.bias", "F32", {2}, bytes_of<float>({0, 0.5f})}};
}

/// The manifest that belongs to these weights.
inline std::string tiny_dense_manifest(std::string_view weights) {
  return R"({"name":"tiny","format":3,"features":["x","y"],"classes":["no","yes"],"activation":"relu",)"
         R"("temperature":2,"least_margin":0.1,"weights":{"size_bytes":)" +
         std::to_string(weights.size()) + R"(,"sha256":")" + sha256_hex(as_bytes(weights)) + "\"}}";
}

}  // namespace perch::tests
