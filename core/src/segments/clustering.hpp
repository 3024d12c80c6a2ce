/// \file
/// Points in groups.
#pragma once

#include <cstdint>
#include <vector>

#include "segments/points.hpp"

namespace perch {

struct Clustering {
  Points centroids;
  std::vector<std::uint8_t> labels;  ///< The nearest centroid of each point, the first among equals.
  double inertia = 0;                ///< Sum of the squared distances to it.
  int iterations = 0;
};

/// The largest cluster gets the first number; of equals the one that has the first account.
void order_by_size(Clustering& clustering);

}  // namespace perch
