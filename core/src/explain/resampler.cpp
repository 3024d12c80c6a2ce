#include "explain/resampler.hpp"

#include <algorithm>
#include <numeric>

namespace perch::explain {

Resampler::Resampler(std::span<const Tweet> window)
    : window_(window), copies_(window.size()), by_time_(window.size()), gaps_(window.size()) {
  std::iota(by_time_.begin(), by_time_.end(), std::size_t{0});
  std::stable_sort(by_time_.begin(), by_time_.end(),
                   [&](std::size_t a, std::size_t b) { return window[a].created_s < window[b].created_s; });
  for (std::size_t i = 1; i < by_time_.size(); ++i) {
    gaps_[by_time_[i]] = window[by_time_[i]].created_s - window[by_time_[i - 1]].created_s;
  }
  if (window.size() > 1) gaps_[by_time_[0]] = gaps_[by_time_[1]];
  newest_first_ = window.front().created_s > window.back().created_s;
}

void Resampler::draw(SplitMix64& random) {
  std::fill(copies_.begin(), copies_.end(), std::size_t{0});
  for (std::size_t i = 0; i < window_.size(); ++i) ++copies_[random.below(window_.size())];
  drawn_.clear();
  for (std::size_t i = 0; i < window_.size(); ++i) drawn_.insert(drawn_.end(), copies_[i], window_[i]);
}

std::span<const Tweet> Resampler::spaced() {
  std::vector<std::size_t> first(window_.size());  // where the copies of a tweet begin in the list
  for (std::size_t i = 1; i < first.size(); ++i) first[i] = first[i - 1] + copies_[i - 1];
  spaced_ = drawn_;
  std::int64_t now_s = window_[by_time_.front()].created_s;
  for (const std::size_t i : by_time_) {
    for (std::size_t c = 0; c < copies_[i]; ++c) {
      now_s += gaps_[i];
      spaced_[first[i] + (newest_first_ ? copies_[i] - 1 - c : c)].created_s = now_s;
    }
  }
  return spaced_;
}

}  // namespace perch::explain
