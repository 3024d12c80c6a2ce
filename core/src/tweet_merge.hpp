/// \file
/// Records that are the same tweet, and records that are no tweet of their own.
#pragma once

#include <cstdint>
#include <unordered_set>
#include <utility>
#include <vector>

#include "perch/account.hpp"
#include "perch/report.hpp"

namespace perch {

/// First version's id, this version's id.
using Version = std::pair<std::int64_t, std::int64_t>;

/// Posts to a circle also stand among the tweets. They were seen by few, so they say nothing about public behaviour.
/// \return how many were dropped.
std::int64_t drop_tweets(std::vector<Tweet>& tweets, const std::unordered_set<std::int64_t>& ids);

/// Every version of an edited tweet is a record; the one with the highest id is the tweet. \return how many others
/// were dropped.
std::int64_t drop_old_versions(std::vector<Tweet>& tweets, const std::vector<Version>& versions);

/// Sorts newest first and leaves one record of each id: the one of which most is known, or else the one that came
/// first, its gaps filled from the others. Records without an id are all different. \return how many were dropped.
std::int64_t merge_duplicates(std::vector<Tweet>& tweets);

}  // namespace perch
