/// \file
/// Tensors of a safetensors file, checked before they are touched.
/// Format: 8 bytes little-endian header length, a JSON header, the tensors' bytes.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/result.hpp"

namespace perch {

enum class TensorType : std::uint8_t { f32, f16, i8, i32 };

struct Tensor {
  TensorType type = TensorType::f32;
  std::vector<std::size_t> shape;
  std::span<const std::uint8_t> bytes;  ///< Points into the file.

  [[nodiscard]] std::size_t size() const noexcept;  ///< Number of elements.
  /// All elements as double; f16 and i8 are widened. Empty when one is not finite.
  [[nodiscard]] std::vector<double> values() const;
};

using Tensors = std::map<std::string, Tensor, std::less<>>;

/// The tensor of a name, if it has this type and so many dimensions.
[[nodiscard]] const Tensor* find_tensor(const Tensors& tensors, std::string_view name, TensorType type,
                                        std::size_t rank);

/// Checks lengths, types, shapes (product without overflow), each range against shape and file, overlap and holes.
[[nodiscard]] Result<Tensors> read_safetensors(std::span<const std::uint8_t> file);

}  // namespace perch
