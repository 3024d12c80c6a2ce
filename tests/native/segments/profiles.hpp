/// \file
/// Invented profiles.
#pragma once

#include <cmath>
#include <limits>
#include <vector>

#include "perch/segments.hpp"
#include "split_mix.hpp"

namespace perch::tests {

inline constexpr double kUnknownValue = std::numeric_limits<double>::quiet_NaN();

/// Groups of accounts around far points, in turn: account i is of group i % groups.
inline std::vector<ProfileRow> grouped(std::size_t accounts, std::size_t groups, std::uint64_t seed = 3) {
  SplitMix64 random(seed);
  std::vector<ProfileRow> out;
  for (std::size_t i = 0; i < accounts; ++i) {
    const auto group = static_cast<double>(i % groups);
    const auto share = [&] { return (group + 0.2 * random.unit()) / static_cast<double>(groups); };
    const auto count = [&] { return std::floor(std::exp(3 * group + random.unit())); };
    out.push_back({share(), share(), i % groups == 0 ? 1.0 : 0.0, 0, count(), count(), 1 + count(), count(), count()});
  }
  return out;
}

/// Without any groups.
inline std::vector<ProfileRow> scattered(std::size_t accounts, std::uint64_t seed = 4) {
  SplitMix64 random(seed);
  std::vector<ProfileRow> out;
  for (std::size_t i = 0; i < accounts; ++i) {
    ProfileRow row{};
    for (std::size_t c = 0; c < kProfileColumns; ++c) {
      row[c] = kIsCountColumn[c] ? std::floor(std::exp(9 * random.unit())) : random.unit();
    }
    out.push_back(row);
  }
  return out;
}

inline Segments found_in(std::vector<ProfileRow> rows, SegmentOptions options = {}) {
  Segments out = std::move(Segments::of(std::move(rows), options)).value();
  while (out.advance()) {
  }
  return out;
}

}  // namespace perch::tests
