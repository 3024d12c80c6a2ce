/// \file
/// The tweets of a window, drawn again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "perch/account.hpp"
#include "split_mix.hpp"

namespace perch::explain {

/// Draws from one window. A tweet brings along its gap, the time since the tweet before it in time; the oldest has none
/// of its own and takes that of the second oldest.
class Resampler {
 public:
  static constexpr std::uint64_t kSeed = 20240604;  ///< One for everybody.

  /// \param window not empty, and there as long as this is.
  explicit Resampler(std::span<const Tweet> window);

  /// As many tweets as the window has, with replacement and in the window's order.
  void draw(SplitMix64& random);
  /// Each at its own time. Good until the next draw.
  [[nodiscard]] std::span<const Tweet> drawn() const noexcept { return drawn_; }
  /// The same tweets in the same places, at times that keep the gaps between posts: from the time of the window's
  /// oldest tweet on each comes as long after the one before it as its gap says, however often it was drawn. Good until
  /// the next call.
  [[nodiscard]] std::span<const Tweet> spaced();

 private:
  std::span<const Tweet> window_;
  std::vector<std::size_t> copies_, by_time_;
  std::vector<std::int64_t> gaps_;  ///< Seconds, for each tweet.
  std::vector<Tweet> drawn_, spaced_;
  bool newest_first_ = false;
};

}  // namespace perch::explain
