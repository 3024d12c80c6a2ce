#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// The files of models/clusters-v1, byte for byte. They live as long as the program; nothing here checks them.
namespace perch::models {

/// weights.safetensors. Starts at a multiple of 16.
std::span<const std::uint8_t> clusters_v1_weights() noexcept;

/// background.safetensors, what accounts are compared with.
std::span<const std::uint8_t> clusters_v1_background() noexcept;

/// manifest.json.
std::string_view clusters_v1_manifest() noexcept;

}  // namespace perch::models
