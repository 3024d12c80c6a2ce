#include "segments/k_means.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace perch {
namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

/// Of each centroid half the distance to the nearest other one: what is closer to it than that is closer to it than to
/// any other, and further than that from all others.
std::vector<double> half_gaps(const Points& centroids) {
  std::vector<double> out(count_of(centroids), kFar);
  for (std::size_t a = 0; a < out.size(); ++a) {
    for (std::size_t b = a + 1; b < out.size(); ++b) {
      const double half = 0.5 * (point(centroids, a) - point(centroids, b)).norm();
      out[a] = std::min(out[a], half);
      out[b] = std::min(out[b], half);
    }
  }
  return out;
}

}  // namespace

double k_means_tolerance(const Points& points) {
  constexpr double kShare = 1e-4;
  const auto count = static_cast<double>(points.cols());
  Point mean = Point::Zero();
  for (std::size_t i = 0; i < count_of(points); ++i) mean += point(points, i);
  mean /= count;
  double squares = 0;
  for (std::size_t i = 0; i < count_of(points); ++i) squares += (point(points, i) - mean).squaredNorm();
  return kShare * squares / count / static_cast<double>(kProfileColumns);
}

Nearest nearest_of(const Points& centroids, const Point& to) noexcept {
  Nearest out{0, kFar};
  for (std::size_t j = 0; j < count_of(centroids); ++j) {
    const double distance = (point(centroids, j) - to).squaredNorm();
    if (distance < out.squared_distance) out = {j, distance};
  }
  return out;
}

KMeans::KMeans(const Points& points, Points seeds, double tolerance)
    : points_(points),
      tolerance_(tolerance),
      upper_(count_of(points), kFar),
      lower_(count_of(points), 0.0),
      open_(count_of(points)),
      moves_(count_of(seeds), 0.0),
      drops_(count_of(seeds), 0.0),
      sums_(Points::Zero(kPointRows, seeds.cols())),
      sizes_(count_of(seeds)) {
  out_.centroids = std::move(seeds);
  out_.labels.resize(upper_.size());  // all in the first cluster, until assign() knows better
  for (std::size_t i = 0; i < upper_.size(); ++i) point(sums_, 0) += point(points_, i);
  sizes_[0] = upper_.size();
}

bool KMeans::advance() {
  const bool is_changed = assign() || out_.iterations == 0;
  if (is_changed && out_.iterations < kMostIterations) {
    ++out_.iterations;
    // What is within the tolerance has its labels taken once more, so that they belong to the centroids.
    if (move_centroids() > tolerance_) return true;
    (void)assign();
  }
  for (std::size_t i = 0; i < upper_.size(); ++i) {
    out_.inertia += (point(points_, i) - point(out_.centroids, out_.labels[i])).squaredNorm();
  }
  return false;
}

Clustering KMeans::take() && { return std::move(out_); }

/// In three passes, each over what the one before could not settle: a branch that goes either way costs more than
/// writing an index that nobody reads. \return whether any label has changed.
bool KMeans::assign() {
  const std::vector<double> gaps = half_gaps(out_.centroids);
  std::size_t open = 0;
  for (std::size_t i = 0; i < upper_.size(); ++i) {
    const std::uint8_t own = out_.labels[i];
    upper_[i] += moves_[own];
    lower_[i] = std::max(gaps[own], lower_[i] - drops_[own]);
    open_[open] = static_cast<std::uint32_t>(i);
    open += upper_[i] < lower_[i] ? 0 : 1;
  }
  std::size_t rest = 0;
  for (std::size_t at = 0; at < open; ++at) {
    const std::uint32_t i = open_[at];
    upper_[i] = (point(points_, i) - point(out_.centroids, out_.labels[i])).norm();
    open_[rest] = i;
    rest += upper_[i] < lower_[i] ? 0 : 1;
  }
  bool is_changed = false;
  for (std::size_t at = 0; at < rest; ++at) {
    const std::uint8_t before = out_.labels[open_[at]];
    assign_anew(open_[at]);
    if (out_.labels[open_[at]] == before) continue;
    is_changed = true;
    transfer(open_[at], before);
  }
  return is_changed;
}

void KMeans::assign_anew(std::size_t i) {
  const Point here = point(points_, i);
  std::size_t best = 0;
  double nearest = kFar, second = kFar;
  for (std::size_t j = 0; j < sizes_.size(); ++j) {
    const double distance = (here - point(out_.centroids, j)).squaredNorm();
    second = std::min(second, std::max(nearest, distance));
    best = distance < nearest ? j : best;
    nearest = std::min(nearest, distance);
  }
  out_.labels[i] = static_cast<std::uint8_t>(best);
  upper_[i] = std::sqrt(nearest);
  lower_[i] = std::sqrt(second);
}

/// A label that has changed moves a point from sum to sum, which is less than adding all of them up again.
void KMeans::transfer(std::size_t i, std::size_t from) {
  const std::size_t to = out_.labels[i];
  point(sums_, from) -= point(points_, i);
  point(sums_, to) += point(points_, i);
  --sizes_[from];
  ++sizes_[to];
}

/// A cluster without points takes the point that is furthest from its centroid, as in scikit-learn.
void KMeans::fill_empty() {
  for (std::size_t j = 0; j < sizes_.size(); ++j) {
    if (sizes_[j] > 0) continue;
    std::size_t furthest = 0;
    double most = -1;
    for (std::size_t i = 0; i < upper_.size(); ++i) {
      if (sizes_[out_.labels[i]] < 2) continue;
      const double distance = (point(points_, i) - point(out_.centroids, out_.labels[i])).squaredNorm();
      if (distance <= most) continue;
      most = distance;
      furthest = i;
    }
    if (most < 0) return;
    const std::size_t from = std::exchange(out_.labels[furthest], static_cast<std::uint8_t>(j));
    transfer(furthest, from);
    upper_[furthest] = kFar;
    lower_[furthest] = 0;
  }
}

/// To the means of their points. \return the squares of all moves added up.
double KMeans::move_centroids() {
  fill_empty();
  double squares = 0;
  for (std::size_t j = 0; j < sizes_.size(); ++j) {
    moves_[j] = 0;
    if (sizes_[j] == 0) continue;
    const Point next = point(sums_, j) / static_cast<double>(sizes_[j]);
    const double square = (next - point(out_.centroids, j)).squaredNorm();
    point(out_.centroids, j) = next;
    moves_[j] = std::sqrt(square);
    squares += square;
  }
  const auto furthest = static_cast<std::size_t>(std::max_element(moves_.begin(), moves_.end()) - moves_.begin());
  double second = 0;
  for (std::size_t j = 0; j < moves_.size(); ++j) second = j == furthest ? second : std::max(second, moves_[j]);
  std::fill(drops_.begin(), drops_.end(), moves_[furthest]);
  drops_[furthest] = second;
  return squares;
}

}  // namespace perch
