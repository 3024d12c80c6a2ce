#include "posts/cluster_windows.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "bounded_choice.hpp"

namespace perch {
namespace {

/// How far an attribute is along the values that the classifier tells apart: its bin, as a part of all its bins. The
/// bins were fitted on accounts, so that a step of this scale means the same for every attribute.
class Scale {
 public:
  explicit Scale(const Network& network) {
    for (std::size_t i = 0; i < kModelInputs; ++i) bins_[i] = network.one_value_a_bin(i);
  }

  [[nodiscard]] double at(std::size_t input, double value) const noexcept {
    const std::vector<double>& bins = bins_[input];  // each but the last one is the upper edge of its bin
    const auto edge = std::lower_bound(bins.begin(), bins.end() - 1, static_cast<double>(static_cast<float>(value)));
    return static_cast<double>(edge - bins.begin()) / static_cast<double>(bins.size());
  }

 private:
  std::array<std::vector<double>, kModelInputs> bins_;
};

std::optional<ClusterWindow::Moved> most_moved(const PartialInputs& before, const PartialInputs& now,
                                               const Scale& scale) {
  std::optional<ClusterWindow::Moved> most;
  double farthest = 0;
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    if (!before[i] || !now[i]) continue;
    const double step = std::abs(scale.at(i, *now[i]) - scale.at(i, *before[i]));
    if (step <= farthest) continue;
    farthest = step;
    most = {kModelAttributes[i], *before[i], *now[i]};
  }
  return most;
}

bool is_change(const std::optional<Prediction>& before, const std::optional<Prediction>& now) noexcept {
  return before && now && before->cluster != now->cluster;
}

}  // namespace

std::vector<ClusterWindow> cluster_windows(const Account& account, std::span<const Tweet> tweets,
                                           const Network& network) {
  if (tweets.size() < 2) return {};
  const std::size_t size = std::min(tweets.size(), kWindowTweets);
  const std::size_t steps = tweets.size() - size;
  const std::size_t stride = std::max<std::size_t>(1, (steps + kMostWindows - 2) / (kMostWindows - 1));
  const Scale scale(network);
  std::vector<ClusterWindow> out;
  PartialInputs before;
  for (std::size_t back = steps / stride + 1; back-- > 0;) {
    const auto window = tweets.subspan(back * stride, size);
    const PartialInputs now = model_inputs(compute_attributes(account, window));
    ClusterWindow next{window.back().created_s, window.front().created_s, {}, {}};
    next.prediction = bounded_choice(now, network, kWindowCases);
    if (!out.empty() && is_change(out.back().prediction, next.prediction)) next.moved = most_moved(before, now, scale);
    out.push_back(next);
    before = now;
  }
  return out;
}

}  // namespace perch
