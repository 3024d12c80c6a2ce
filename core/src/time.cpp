#include "perch/time.hpp"

#include "calendar.hpp"

namespace perch {
namespace {

void append_padded(std::string& out, std::int64_t value, int width) {
  std::string digits = std::to_string(value);
  out.append(static_cast<std::size_t>(width) > digits.size() ? static_cast<std::size_t>(width) - digits.size() : 0,
             '0');
  out += digits;
}

}  // namespace

std::string format_utc(std::int64_t micros) {
  if (micros < 0) micros = 0;
  const std::int64_t seconds = floor_seconds(micros);
  const std::int64_t millis = (micros - seconds * kMicrosPerSecond) / 1000;
  const std::int64_t days = seconds / kSecondsPerDay;
  const std::int64_t clock = seconds - days * kSecondsPerDay;
  // Years of 366 days would end at or before the right year: start there and walk up.
  int year = static_cast<int>(1970 + days / 366);
  while (days_from_epoch(year + 1, 1, 1) <= days) ++year;
  int month = 1;
  while (month < 12 && days_from_epoch(year, month + 1, 1) <= days) ++month;
  std::string out;
  append_padded(out, year, 4);
  out += '-';
  append_padded(out, month, 2);
  out += '-';
  append_padded(out, days - days_from_epoch(year, month, 1) + 1, 2);
  out += 'T';
  append_padded(out, clock / 3600, 2);
  out += ':';
  append_padded(out, clock / 60 % 60, 2);
  out += ':';
  append_padded(out, clock % 60, 2);
  out += '.';
  append_padded(out, millis, 3);
  return out + 'Z';
}

std::optional<std::int64_t> snowflake_micros(std::int64_t id) noexcept {
  constexpr std::int64_t kFirstSnowflake = 30'000'000'000;
  constexpr std::int64_t kEpochMillis = 1'288'834'974'657;
  if (id <= kFirstSnowflake) return std::nullopt;
  return ((id >> 22) + kEpochMillis) * 1000;
}

}  // namespace perch
