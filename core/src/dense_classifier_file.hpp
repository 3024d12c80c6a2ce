/// \file
/// The files of a DenseClassifier.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "dense_classifier.hpp"

namespace perch {

// Both read untrusted input. Errors: bad_weights, naming what is wrong.

[[nodiscard]] Result<DenseClassifier::About> read_dense_manifest(std::string_view text,
                                                                 std::span<const std::uint8_t> weights,
                                                                 std::span<const std::string_view> features,
                                                                 std::span<const std::string_view> classes);
[[nodiscard]] Result<std::vector<DenseClassifier::Layer>> read_dense_layers(std::span<const std::uint8_t> weights,
                                                                            std::size_t inputs, std::size_t outputs);

}  // namespace perch
