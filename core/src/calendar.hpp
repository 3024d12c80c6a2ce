/// \file
/// Days in the proleptic Gregorian calendar.
#pragma once

#include <array>
#include <cstdint>

namespace perch {

inline bool is_leap(int year) noexcept { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

inline int days_in_month(int year, int month) noexcept {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar, by counting leap days up to the year.
inline std::int64_t days_from_epoch(int year, int month, int day) noexcept {
  constexpr std::array<int, 12> kDaysBefore = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  const auto leap_days_before = [](int y) { return (y - 1) / 4 - (y - 1) / 100 + (y - 1) / 400; };
  constexpr int kLeapDaysBefore1970 = 1969 / 4 - 1969 / 100 + 1969 / 400;
  const int leap_days = leap_days_before(year) - kLeapDaysBefore1970 + (month > 2 && is_leap(year) ? 1 : 0);
  return 365 * std::int64_t{year - 1970} + leap_days + kDaysBefore[static_cast<std::size_t>(month - 1)] + day - 1;
}

}  // namespace perch
