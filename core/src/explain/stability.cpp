#include <algorithm>
#include <numeric>
#include <vector>

#include "burst.hpp"
#include "perch/confidence.hpp"
#include "split_mix.hpp"

namespace perch {
namespace {

constexpr std::uint64_t kSeed = 20240604;  // one for everybody

/// Draws from one window.
class Resampler {
 public:
  explicit Resampler(std::span<const Tweet> window) : window_(window), copies_(window.size()), by_time_(window.size()) {
    std::iota(by_time_.begin(), by_time_.end(), std::size_t{0});
    std::stable_sort(by_time_.begin(), by_time_.end(),
                     [&](std::size_t a, std::size_t b) { return window[a].created_s < window[b].created_s; });
    gaps_.resize(window.size());
    for (std::size_t i = 1; i < by_time_.size(); ++i) {
      gaps_[by_time_[i]] = window[by_time_[i]].created_s - window[by_time_[i - 1]].created_s;
    }
    if (window.size() > 1) gaps_[by_time_[0]] = gaps_[by_time_[1]];  // the oldest has none of its own
    newest_first_ = window.front().created_s > window.back().created_s;
  }

  /// As many tweets as the window has, in its order.
  void draw(SplitMix64& random) {
    std::fill(copies_.begin(), copies_.end(), std::size_t{0});
    for (std::size_t i = 0; i < window_.size(); ++i) ++copies_[random.below(window_.size())];
    drawn_.clear();
    for (std::size_t i = 0; i < window_.size(); ++i) drawn_.insert(drawn_.end(), copies_[i], window_[i]);
  }
  [[nodiscard]] std::span<const Tweet> drawn() const noexcept { return drawn_; }

  /// The same tweets at times that keep the gaps between posts.
  [[nodiscard]] std::span<const Tweet> spaced() {
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

 private:
  std::span<const Tweet> window_;
  std::vector<std::size_t> copies_, by_time_;
  std::vector<std::int64_t> gaps_;  ///< Since the post before, for each tweet.
  std::vector<Tweet> drawn_, spaced_;
  bool newest_first_ = false;
};

/// Drawing with replacement makes histograms less even than they are, by as much as
/// chance had made the window's own, and so moves the clock attributes all in one direction. They are moved back by the
/// mean of that (the bootstrap's estimate of bias: Efron and Tibshirani 1993, 10.2).
void take_bias_out(std::vector<ModelInputs>& draws, const ModelInputs& inputs) {
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const Attribute attribute = kModelAttributes[i];
    if (attribute != Attribute::posting_automation_seconds && attribute != Attribute::posting_automation_minutes) {
      continue;
    }
    double sum = 0.0;
    for (const ModelInputs& draw : draws) sum += draw[i] - inputs[i];
    const double bias = sum / static_cast<double>(draws.size());
    for (ModelInputs& draw : draws) draw[i] -= bias;
  }
}

}  // namespace

Stability stability_of(const Account& account, std::span<const Tweet> window, const ModelInputs& inputs,
                       const std::array<bool, kModelInputs>& is_known, const Network& network) {
  Stability out;
  SplitMix64 random(kSeed);
  Resampler resampler(window);
  std::vector<ModelInputs> draws;
  for (std::size_t draw = 0; draw < Stability::kDraws; ++draw) {
    resampler.draw(random);
    Attributes measured = compute_attributes(account, resampler.drawn());
    if (std::holds_alternative<double>(measured[Attribute::burst])) {
      measured[Attribute::burst] = burst(resampler.spaced());
    }
    ModelInputs point = inputs;
    for (std::size_t i = 0; i < kModelInputs; ++i) {
      const double* const number = std::get_if<double>(&measured[kModelAttributes[i]]);
      if (number != nullptr && is_known[i]) point[i] = *number;
    }
    draws.push_back(point);
  }
  take_bias_out(draws, inputs);
  for (const ModelInputs& draw : draws) ++out.chosen[static_cast<std::size_t>(network.predict(draw).cluster - 1)];
  return out;
}

}  // namespace perch
