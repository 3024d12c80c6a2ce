/// \file
/// SHA-256 (FIPS 180-4), for checking weights against their manifest. No library gives it to both targets.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace perch {

/// 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::span<const std::uint8_t> bytes);

}  // namespace perch
