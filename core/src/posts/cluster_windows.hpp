/// \file
/// What the account resembled over the years: the cluster of every hundred tweets that came one after the other.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "perch/account.hpp"
#include "perch/attributes.hpp"
#include "perch/network.hpp"

namespace perch {

inline constexpr std::size_t kWindowTweets = 100;  ///< What the classifier was fitted on.
inline constexpr std::size_t kMostWindows = 500;

struct ClusterWindow {
  std::int64_t from_s = 0, to_s = 0;  ///< Its oldest and its newest tweet.
  std::optional<Prediction> prediction;
  /// Where the prediction differs from that of the window before: what moved most of what the classifier reads.
  struct Moved {
    Attribute attribute{};
    double from = 0, to = 0;
  };
  std::optional<Moved> moved;
};

/// Windows at equal distances, the last one with the newest tweet; fewer than kWindowTweets make one, and fewer than
/// two none. The account itself is taken as it is today: what it was then is not known.
///
/// A prediction is that of make_report() with the same tweets, except where more than kWindowCases values of unknown
/// attributes would have to be tried: then there is none, because 500 windows must not take seconds.
/// \param tweets the newest first.
[[nodiscard]] std::vector<ClusterWindow> cluster_windows(const Account& account, std::span<const Tweet> tweets,
                                                         const Network& network);

inline constexpr std::size_t kWindowCases = 256;

}  // namespace perch
