#include "segments/k_means_seeding.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace perch {
namespace {

/// 2 + floor(ln k) without a logarithm, whose last place differs between C libraries.
constexpr std::size_t draws_for(std::size_t k) noexcept {
  constexpr double kE = 2.718281828459045;
  std::size_t draws = 2;
  for (double power = kE; power <= static_cast<double>(k); power *= kE) ++draws;
  return draws;
}

class Seeder {
 public:
  explicit Seeder(const Points& points)
      : points_(points),
        nearest_(count_of(points), std::numeric_limits<double>::infinity()),
        sums_(nearest_.size()),
        tried_(nearest_.size()),
        best_(nearest_.size()) {}

  void take(const Point& centroid) {
    distances_with(centroid, best_);
    accept();
  }

  /// \return the point that was taken.
  std::size_t take_next(std::size_t draws, SplitMix64& random) {
    std::size_t best_index = 0;
    double best_sum = std::numeric_limits<double>::infinity();
    for (std::size_t draw = 0; draw < draws; ++draw) {
      const std::size_t index = drawn(random.unit() * sums_.back());
      const double sum = distances_with(point(points_, index), tried_);
      if (sum >= best_sum) continue;
      best_sum = sum;
      best_index = index;
      std::swap(best_, tried_);
    }
    accept();
    return best_index;
  }

 private:
  /// Squared distances to the nearest centroid if this were one. \return their sum.
  double distances_with(const Point& centroid, std::vector<double>& out) const {
    double sum = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
      out[i] = std::min(nearest_[i], (point(points_, i) - centroid).squaredNorm());
      sum += out[i];
    }
    return sum;
  }

  void accept() {
    std::swap(nearest_, best_);
    double sum = 0;
    for (std::size_t i = 0; i < nearest_.size(); ++i) sums_[i] = sum += nearest_[i];
  }

  [[nodiscard]] std::size_t drawn(double at) const {
    const auto found = std::upper_bound(sums_.begin(), sums_.end(), at);
    return static_cast<std::size_t>(std::min(found, sums_.end() - 1) - sums_.begin());
  }

  const Points& points_;
  std::vector<double> nearest_, sums_, tried_, best_;  ///< Of each point; sums up to it.
};

}  // namespace

Points k_means_seeds(const Points& points, std::size_t k, SplitMix64& random) {
  Points out(kPointRows, static_cast<Eigen::Index>(k));
  Seeder seeder(points);
  std::size_t index = random.below(count_of(points));
  seeder.take(point(points, index));
  point(out, 0) = point(points, index);
  for (std::size_t j = 1; j < k; ++j) {
    index = seeder.take_next(draws_for(k), random);
    point(out, j) = point(points, index);
  }
  return out;
}

Points one_more_seed(const Points& points, const Points& centroids, SplitMix64& random) {
  Points out(kPointRows, centroids.cols() + 1);
  Seeder seeder(points);
  for (std::size_t j = 0; j < count_of(centroids); ++j) {
    seeder.take(point(centroids, j));
    point(out, j) = point(centroids, j);
  }
  const std::size_t index = seeder.take_next(draws_for(count_of(out)), random);
  point(out, count_of(centroids)) = point(points, index);
  return out;
}

}  // namespace perch
