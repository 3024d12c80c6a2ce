/// \file
/// How the own tweets of a window were received.
#pragma once

#include <span>

#include "perch/account.hpp"
#include "perch/attributes.hpp"

namespace perch {

/// log10 of the maximum and of the mean, and the h-index as a share of the tweets; or why they are not known.
struct Engagement {
  AttributeValue max, mean, h;
};

/// Maximum, mean and h-index of one engagement count over the own tweets.
/// \param missing what it is called when one of them lacks its count.
[[nodiscard]] Engagement engagement(std::span<const Tweet> window, std::int64_t Tweet::*count, Unknown missing);

}  // namespace perch
