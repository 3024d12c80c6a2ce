/// \file
/// Tensors of a text head, each with the type and size that it must have. Errors: bad_weights, naming the tensor.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "perch/result.hpp"
#include "safetensors.hpp"

namespace perch::text {

[[nodiscard]] Error bad_head(std::string detail);

[[nodiscard]] Result<std::vector<float>> read_floats(const Tensors& tensors, const std::string& name, std::size_t size);

/// A matrix of bytes with a sign.
[[nodiscard]] Result<std::span<const std::int8_t>> read_bytes(const Tensors& tensors, const std::string& name,
                                                              std::size_t rows, std::size_t columns);

/// Hashes of words in ascending order.
[[nodiscard]] Result<std::vector<std::uint32_t>> read_vocabulary(const Tensors& tensors);

}  // namespace perch::text
