/// \file
/// The first bytes of a file, made comparable.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace perch {

/// In small letters, without white space and byte order mark in front.
[[nodiscard]] std::string lower_start(std::span<const std::uint8_t> bytes);

}  // namespace perch
