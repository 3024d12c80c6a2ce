/// \file
/// The tweets of a window, drawn again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "perch/account.hpp"

namespace perch::explain {

/// Steele, Lea and Flood 2014 (SplitMix64): all in integers, one seed for everybody.
class Random {
 public:
  /// 0..count-1; some values come up more often than others by less than one in 2^32 / count.
  std::size_t below(std::size_t count) noexcept;

 private:
  std::uint64_t state_ = 20240604;
};

/// Draws from one window. A tweet brings along its gap, the time since the tweet before it in time; the oldest has none
/// of its own and takes that of the second oldest.
class Resampler {
 public:
  /// \param window not empty, and there as long as this is.
  explicit Resampler(std::span<const Tweet> window);

  /// As many tweets as the window has, with replacement and in the window's order.
  void draw(Random& random);
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
