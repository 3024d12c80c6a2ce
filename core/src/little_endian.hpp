/// \file
/// Numbers of binary formats, least byte first. The caller has checked that they are there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace perch {

template <class Number>
[[nodiscard]] constexpr Number number_at(std::span<const std::uint8_t> bytes, std::size_t at) noexcept {
  std::uint64_t out = 0;
  for (std::size_t i = sizeof(Number); i-- > 0;) out = out << 8 | bytes[at + i];
  return static_cast<Number>(out);
}

[[nodiscard]] constexpr std::uint16_t u16_at(std::span<const std::uint8_t> bytes, std::size_t at) noexcept {
  return number_at<std::uint16_t>(bytes, at);
}
[[nodiscard]] constexpr std::uint32_t u32_at(std::span<const std::uint8_t> bytes, std::size_t at) noexcept {
  return number_at<std::uint32_t>(bytes, at);
}
[[nodiscard]] constexpr std::uint64_t u64_at(std::span<const std::uint8_t> bytes, std::size_t at) noexcept {
  return number_at<std::uint64_t>(bytes, at);
}

}  // namespace perch
