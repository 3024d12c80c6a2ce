/// \file
/// The attribute `burst`: how much faster the account posts in its busiest tenth of the window than usually.
#pragma once

#include <span>

#include "perch/account.hpp"

namespace perch {

/// Maximum minus median of the posting rates (tweets a day) over ten equal time bins between the first and the
/// last tweet. The reference drops the first tweet in list order and counts the newest one in an eleventh bin
/// that exists only if something falls into it; the classifier was fitted on that. At least one tweet.
[[nodiscard]] double burst(std::span<const Tweet> window);

}  // namespace perch
