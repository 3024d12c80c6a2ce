#include "segments/silhouette.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "split_mix.hpp"

namespace perch {
namespace {

/// All, or so many that are drawn without putting back, in ascending order.
std::vector<std::size_t> sample(std::size_t count, std::size_t most, std::uint64_t seed) {
  std::vector<std::size_t> all(count);
  std::iota(all.begin(), all.end(), std::size_t{0});
  if (count <= most) return all;
  SplitMix64 random(seed);
  for (std::size_t i = 0; i < most; ++i) std::swap(all[i], all[i + random.below(count - i)]);
  all.resize(most);
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

Silhouettes::Silhouettes(const Points& points, std::vector<std::span<const std::uint8_t>> labels, std::uint64_t seed) {
  const std::vector<std::size_t> chosen = sample(count_of(points), kMostPoints, seed);
  points_.resize(kPointRows, static_cast<Eigen::Index>(chosen.size()));
  for (std::size_t i = 0; i < chosen.size(); ++i) point(points_, i) = point(points, chosen[i]);
  for (const std::span<const std::uint8_t> all : labels) {
    std::vector<std::uint8_t>& own = labels_.emplace_back();
    std::vector<std::size_t>& sizes = sizes_.emplace_back();
    for (const std::size_t i : chosen) {
      own.push_back(all[i]);
      if (sizes.size() <= all[i]) sizes.resize(std::size_t{all[i]} + 1);
      ++sizes[all[i]];
    }
  }
  totals_.resize(labels_.size());
  distances_.resize(chosen.size());
}

bool Silhouettes::advance(std::size_t points) {
  const std::size_t end = std::min(done_ + points, distances_.size());
  for (; done_ < end; ++done_) {
    const Point here = point(points_, done_);
    for (std::size_t j = 0; j < distances_.size(); ++j) distances_[j] = (point(points_, j) - here).norm();
    for (std::size_t c = 0; c < labels_.size(); ++c) totals_[c] += silhouette(c, done_, distances_);
  }
  return done_ < distances_.size();
}

/// (b - a) / max(a, b), with a the mean distance to the others of the own cluster and b that to the nearest other one.
double Silhouettes::silhouette(std::size_t clustering, std::size_t i, std::span<const double> distances) {
  const std::vector<std::uint8_t>& labels = labels_[clustering];
  const std::vector<std::size_t>& sizes = sizes_[clustering];
  const std::size_t own = labels[i];
  if (sizes[own] < 2) return 0;
  sums_.assign(sizes.size(), 0.0);
  for (std::size_t j = 0; j < labels.size(); ++j) sums_[labels[j]] += distances[j];
  const double inside = sums_[own] / static_cast<double>(sizes[own] - 1);
  double outside = std::numeric_limits<double>::infinity();
  for (std::size_t c = 0; c < sizes.size(); ++c) {
    if (c != own && sizes[c] > 0) outside = std::min(outside, sums_[c] / static_cast<double>(sizes[c]));
  }
  const double larger = std::max(inside, outside);
  return larger > 0 ? (outside - inside) / larger : 0;
}

std::vector<std::optional<double>> Silhouettes::means() const {
  std::vector<std::optional<double>> out;
  for (std::size_t c = 0; c < labels_.size(); ++c) {
    const auto filled = std::count_if(sizes_[c].begin(), sizes_[c].end(), [](std::size_t size) { return size > 0; });
    out.push_back(filled < 2 ? std::nullopt : std::optional(totals_[c] / static_cast<double>(labels_[c].size())));
  }
  return out;
}

}  // namespace perch
