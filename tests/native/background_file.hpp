/// \file
/// A background of one number, and the file that holds it.
#pragma once

#include "perch/background.hpp"
#include "perch/caps.hpp"
#include "tiny_network.hpp"

namespace perch::tests {

inline RawTensor filled(const std::string& name, const std::vector<std::size_t>& shape, float value) {
  std::size_t count = 1;
  for (const std::size_t extent : shape) count *= extent;
  std::string bytes;
  for (std::size_t i = 0; i < count; ++i) bytes += bytes_of<float>({value});
  return {name, "F32", shape, bytes};
}

/// Every tensor that there must be, full of ones, which are low and high enough to be ranges.
inline std::vector<RawTensor> background_tensors() {
  std::vector<RawTensor> out;
  const auto add = [&](const char* name, const std::vector<std::size_t>& shape) {
    out.push_back(filled(name, shape, 1));
  };
  for (const char* name : {"baseline.median", "range.low", "range.high", "spread"}) add(name, {17});
  for (const char* name : {"baseline.clusters", "typical.low", "typical.high"}) add(name, {6, 17});
  for (const char* name : {"calibration.temperature", "space.threshold", "space.false_alarms"}) add(name, {1});
  add("clock", {2});
  add("space.whitening", {17, 17});
  add("space.centroids", {3, 17});
  return out;
}

inline std::string background_manifest_of(std::string_view file) {
  return "{\"background\":{\"file\":\"background.safetensors\",\"size_bytes\":" + std::to_string(file.size()) +
         ",\"sha256\":\"" + sha256_hex(as_bytes(file)) + "\"}}";
}

}  // namespace perch::tests
