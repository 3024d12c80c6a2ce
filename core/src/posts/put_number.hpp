/// \file
/// Members of a JSON object, by the kinds that posts need.
#pragma once

#include <cmath>
#include <cstdint>
#include <string_view>

#include "json/writer.hpp"

namespace perch {

/// With four decimals: the likelihoods are kept with not many more.
inline void put_number(json::Writer& out, std::string_view key, double number) {
  out.key(key);
  out.value(std::round(number * 1e4) / 1e4);
}

inline void put_count(json::Writer& out, std::string_view key, std::int64_t count) {
  out.key(key);
  out.value(count);
}

/// -1 is unknown.
inline void put_known_count(json::Writer& out, std::string_view key, std::int64_t count) {
  out.key(key);
  count < 0 ? out.null() : out.value(count);
}

}  // namespace perch
