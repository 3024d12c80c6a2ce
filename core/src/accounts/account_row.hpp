/// \file
/// One account of many.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "perch/account_table.hpp"

namespace perch {

/// Unknown counts are -1.
struct AccountRow {
  std::string key, handle;
  std::int64_t followers = -1, friends = -1, statuses = -1;
  std::int64_t created_s = kNoTime;
  std::int64_t tweets = 0, retweets = 0, replies = 0;
  std::uint64_t warnings = 0;  ///< A bit for each Warning.
  float score = 0;             ///< One-vs-rest, of the cluster.
  std::int8_t cluster = 0;     ///< 0: left open.
  std::optional<Abstention> abstained;
  std::optional<AccountKind> type;  ///< Empty: none is said.
  std::optional<bool> verified;
  std::optional<PostsSummary> posts;

  static constexpr std::int64_t kNoTime = INT64_MIN;
};

/// A model that had a part in a table.
struct TableModel {
  std::string name, sha256;
  Caveat caveat = Caveat::likeness;
};

[[nodiscard]] AccountRow row_of(const Report& report);

/// Calls `visit` with each of them.
template <class Visit>
void for_each_warning(std::uint64_t warnings, Visit&& visit) {
  for (std::uint8_t code = 0; warnings != 0; ++code, warnings >>= 1) {
    if ((warnings & 1) != 0) visit(static_cast<Warning>(code));
  }
}

}  // namespace perch
