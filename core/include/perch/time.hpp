/// \file
/// UTC instants: microseconds since 1970, read from the forms that exports and APIs use.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace perch {

inline constexpr std::int64_t kMicrosPerSecond = 1'000'000;
inline constexpr std::int64_t kSecondsPerDay = 86'400;

/// Reads `Wed Oct 10 20:19:24 +0000 2018`, `2018-10-10T20:19:24.000Z`, `2018-10-10 20:19:24 +0000` and
/// `2018-10-10 20:19:24.5` (no zone = UTC). Years 1970 to 9999. \return microseconds since the epoch.
[[nodiscard]] std::optional<std::int64_t> parse_utc(std::string_view text) noexcept;

/// `2018-10-10T20:19:24.000Z`, milliseconds floored; instants before 1970 are not written.
[[nodiscard]] std::string format_utc(std::int64_t micros);

/// The instant in a snowflake id (ids above 3e10, since Nov 2010), milliseconds resolution.
/// Source: the id's upper bits count milliseconds from 1288834974657.
[[nodiscard]] std::optional<std::int64_t> snowflake_micros(std::int64_t id) noexcept;

/// Whole number of seconds not after `micros`.
[[nodiscard]] constexpr std::int64_t floor_seconds(std::int64_t micros) noexcept {
  const std::int64_t quotient = micros / kMicrosPerSecond;
  return quotient - (micros % kMicrosPerSecond < 0 ? 1 : 0);
}

}  // namespace perch
