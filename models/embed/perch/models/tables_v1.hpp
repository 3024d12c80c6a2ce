/// \file
/// The models behind tables of people's own: models/account-type-v1 and models/video-claim-v1, byte for byte.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace perch::models {

std::span<const std::uint8_t> account_type_v1_weights() noexcept;
std::string_view account_type_v1_manifest() noexcept;

std::span<const std::uint8_t> video_claim_v1_weights() noexcept;
std::string_view video_claim_v1_manifest() noexcept;

}  // namespace perch::models
