/// \file
/// What the manifest of a text head says.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "head_layers.hpp"
#include "perch/result.hpp"

namespace perch::text {

struct HeadManifest {
  std::string name, sha256;
  Head head = Head::emotion;
  std::size_t dimensions = 0;
  std::size_t buckets = 0;
  std::vector<Branch> branches;  ///< Places are filled in.
  std::size_t row_size = 0, features = 0;
  std::vector<std::size_t> hidden;
  double temperature = 0;
};

/// Reads a manifest and checks it: format, version of the tokens, classes, ranges, and that it belongs to the weights.
[[nodiscard]] Result<HeadManifest> read_head_manifest(std::string_view text, std::span<const std::uint8_t> weights);

}  // namespace perch::text
