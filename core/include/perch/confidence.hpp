/// \file
/// How sure a choice is, and what speaks against believing it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "perch/account.hpp"
#include "perch/attributes.hpp"
#include "perch/background.hpp"
#include "perch/network.hpp"

namespace perch {

/// What became of the choice when the tweets of the window were drawn again.
struct Stability {
  static constexpr std::size_t kDraws = 200;
  static constexpr std::size_t kMostTweets = 10'000;  ///< Windows with more of them do not hang on single tweets.
  std::array<std::size_t, kClusters> chosen{};        ///< How many draws led to each cluster.
};

/// An attribute beyond all rows that the classifier was trained on.
struct BeyondRange {
  std::size_t input = 0;  ///< Its place among the classifier's inputs.
  double value = 0.0, low = 0.0, high = 0.0;
};

/// Times that lost their seconds, or all of the day, on the way to us.
enum class ClockArtefact : std::uint8_t { none, full_minutes, midnight };

struct Confidence {
  /// Of each cluster being the teacher's choice; they add up to 1.
  std::array<double, kClusters> probabilities{};
  std::optional<Stability> stability;  ///< None: the window is too large for it, or its tweets were not kept.
  std::vector<BeyondRange> beyond_range;
  double distance = 0.0;  ///< From the nearest centroid of the training rows.
  bool is_far = false;    ///< More than Background::far.
  ClockArtefact artefact = ClockArtefact::none;
  /// The choice if what is measured from the times were as usual: seconds; with midnights minutes; and bursts, where a
  /// tenth of the window's time is shorter than what was cut off. 0: no artefact.
  int cluster_with_whole_times = 0;
};

/// Softmax of the scores (as they are printed, with six decimals) over a temperature, which keeps their order.
[[nodiscard]] std::array<double, kClusters> calibrated(const Prediction& prediction, const Background& background);

/// Draws the tweets of the window with replacement, as many as there are, measures and classifies again (Efron 1979).
///
/// A tweet that is drawn twice must not make a gap of 0 seconds, which no account has: to `burst` that would look like
/// posts in volleys. So a tweet brings along the time since the post before it, the draws keep their order, and the
/// times that `burst` sees are the sums of those gaps (resampling of intervals: Davison and Hinkley 1997, 8.3). The
/// clock attributes count each tweet at its own time. Generator and arithmetic are integers and basic operations: the
/// same tweets give the same draws everywhere.
/// \param inputs what the classifier saw; stands in for attributes that are unknown in the window or in a draw.
/// \param window not empty.
[[nodiscard]] Stability stability_of(const Account& account, std::span<const Tweet> window, const ModelInputs& inputs,
                                     const std::array<bool, kModelInputs>& is_known, const Network& network);

/// Of windows of at least 10 tweets whose time of day is known.
[[nodiscard]] ClockArtefact clock_artefact(std::span<const Tweet> window) noexcept;

/// All of the above for one account. \param window empty: its tweets were not kept.
[[nodiscard]] Confidence confidence_of(const Account& account, std::span<const Tweet> window, const ModelInputs& inputs,
                                       const std::array<bool, kModelInputs>& is_known, const Prediction& prediction,
                                       const Network& network, const Background& background);

}  // namespace perch
