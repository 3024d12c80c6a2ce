/// \file
/// How well points lie in their clusters.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "segments/points.hpp"

namespace perch {

/// Silhouettes (Rousseeuw 1987) of several clusterings of the same points at once, a few points at a time: the distance
/// between two points is measured once for all of them.
class Silhouettes {
 public:
  /// Up to so many points all are looked at, of more a sample of so many, which is taken for all there are.
  static constexpr std::size_t kMostPoints = 1000;

  /// Points and labels must outlive this.
  /// \param labels one list for each clustering, below 256.
  Silhouettes(const Points& points, std::vector<std::span<const std::uint8_t>> labels, std::uint64_t seed);

  /// Looks at so many more points. \return whether there are others.
  bool advance(std::size_t points);

  /// The mean over all points for each clustering; a point that is alone in its cluster has 0. None where all points
  /// that were looked at are in one cluster.
  [[nodiscard]] std::vector<std::optional<double>> means() const;

 private:
  [[nodiscard]] double silhouette(std::size_t clustering, std::size_t i, std::span<const double> distances);

  Points points_;                                  ///< Those that are looked at.
  std::vector<std::vector<std::uint8_t>> labels_;  ///< Of these, for each clustering.
  std::vector<std::vector<std::size_t>> sizes_;    ///< Of the clusters.
  std::vector<double> totals_, distances_, sums_;
  std::size_t done_ = 0;
};

}  // namespace perch
