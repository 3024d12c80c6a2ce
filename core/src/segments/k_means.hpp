/// \file
/// K-means from one start, an iteration at a time.
#pragma once

#include <cstdint>
#include <vector>

#include "segments/clustering.hpp"

namespace perch {

/// Lloyd's iterations (Lloyd 1982). Distances that cannot change a label are left out by the bounds of Hamerly 2010
/// ("Making k-means even faster"), which moves no label.
class KMeans {
 public:
  static constexpr int kMostIterations = 300;

  /// The points must outlive this.
  /// \param seeds at most 255.
  /// \param tolerance as in scikit-learn: it is over when the centroids have moved by no more, the squares of all
  ///     their moves added up; also when no label changes, or after kMostIterations.
  KMeans(const Points& points, Points seeds, double tolerance);

  /// One iteration. \return whether there is another one to do.
  bool advance();

  /// When advance() is through.
  [[nodiscard]] Clustering take() &&;

 private:
  [[nodiscard]] bool assign();
  void assign_anew(std::size_t i);
  void transfer(std::size_t i, std::size_t from);
  void fill_empty();
  [[nodiscard]] double move_centroids();

  const Points& points_;
  double tolerance_;
  Clustering out_;
  std::vector<double> upper_;        ///< No less than the distance to the own centroid.
  std::vector<double> lower_;        ///< No more than that to any other.
  std::vector<std::uint32_t> open_;  ///< Points whose labels the bounds leave open.
  // What the last moves of the centroids make of these bounds: assign() takes it into account.
  std::vector<double> moves_;  ///< Of each centroid.
  std::vector<double> drops_;  ///< The furthest move of any other one.
  Points sums_;                ///< Of the points in each cluster.
  std::vector<std::size_t> sizes_;
};

/// `1e-4` times the mean variance of the columns, the tolerance of scikit-learn.
[[nodiscard]] double k_means_tolerance(const Points& points);

/// The nearest of some centroids, the first among equals.
struct Nearest {
  std::size_t centroid = 0;
  double squared_distance = 0;
};
[[nodiscard]] Nearest nearest_of(const Points& centroids, const Point& to) noexcept;

}  // namespace perch
