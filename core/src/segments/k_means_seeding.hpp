/// \file
/// Where K-means begins.
#pragma once

#include "segments/points.hpp"
#include "split_mix.hpp"

namespace perch {

/// Greedy k-means++ (Arthur and Vassilvitskii 2007, section 6): each next centroid is a point drawn by its squared
/// distance to the nearest one so far, the best of 2 + floor(ln k) draws, as in scikit-learn.
[[nodiscard]] Points k_means_seeds(const Points& points, std::size_t k, SplitMix64& random);

/// The centroids of fewer clusters, and one point drawn as above (after the incremental search of Likas, Vlassis and
/// Verbeek 2003, "The global k-means clustering algorithm", which tries all points).
[[nodiscard]] Points one_more_seed(const Points& points, const Points& centroids, SplitMix64& random);

}  // namespace perch
