// K-means against its textbook form, its seeds, and what it is measured by.
#include "segments/k_means.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "profiles.hpp"
#include "segments/k_means_seeding.hpp"
#include "segments/silhouette.hpp"

namespace perch::tests {
namespace {

Points points_of(const std::vector<ProfileRow>& rows) {
  const ColumnScale scale = ColumnScale::fit(rows, Scaling::log);
  Points out = Points::Zero(kPointRows, static_cast<Eigen::Index>(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ProfileRow scaled = scale.scaled(rows[i]);
    for (std::size_t c = 0; c < kProfileColumns; ++c) out(static_cast<int>(c), static_cast<int>(i)) = scaled[c];
  }
  return out;
}

/// On one line, so that everything can be worked out by hand.
Points line(const std::vector<double>& places) {
  Points out = Points::Zero(kPointRows, static_cast<Eigen::Index>(places.size()));
  for (std::size_t i = 0; i < places.size(); ++i) out(0, static_cast<int>(i)) = places[i];
  return out;
}

Clustering run(const Points& points, const Points& seeds, double tolerance) {
  KMeans means(points, seeds, tolerance);
  while (means.advance()) {
  }
  return std::move(means).take();
}

/// Every distance, every time; no empty clusters in what it is given.
Clustering textbook(const Points& points, Points centroids) {
  Clustering out;
  out.labels.assign(count_of(points), 255);
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    Points sums = Points::Zero(kPointRows, centroids.cols());
    std::vector<double> sizes(count_of(centroids));
    out.inertia = 0;
    for (std::size_t i = 0; i < count_of(points); ++i) {
      const Nearest nearest = nearest_of(centroids, point(points, i));
      is_changed = is_changed || out.labels[i] != nearest.centroid;
      out.labels[i] = static_cast<std::uint8_t>(nearest.centroid);
      out.inertia += nearest.squared_distance;
      point(sums, nearest.centroid) += point(points, i);
      ++sizes[nearest.centroid];
    }
    for (std::size_t j = 0; j < sizes.size(); ++j) point(centroids, j) = point(sums, j) / sizes[j];
  }
  out.centroids = centroids;
  return out;
}

TEST(KMeans, BoundsMoveNoLabel) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Points points = points_of(scattered(500, seed));
    for (const std::size_t k : {2u, 3u, 7u, 10u}) {
      SplitMix64 random(seed);
      const Points seeds = k_means_seeds(points, k, random);
      const Clustering fast = run(points, seeds, 0), plain = textbook(points, seeds);
      EXPECT_EQ(fast.labels, plain.labels) << seed << " " << k;
      EXPECT_NEAR(fast.inertia, plain.inertia, 1e-9 * plain.inertia);
      EXPECT_LT((fast.centroids - plain.centroids).norm(), 1e-9);
    }
  }
}

TEST(KMeans, WithinItsToleranceLabelsBelongToTheCentroids) {
  const Points points = points_of(scattered(800));
  SplitMix64 random(1);
  const Points seeds = k_means_seeds(points, 6, random);
  const Clustering loose = run(points, seeds, 0.05), exact = run(points, seeds, 0);
  EXPECT_LT(loose.iterations, exact.iterations);
  for (std::size_t i = 0; i < count_of(points); ++i) {
    EXPECT_EQ(loose.labels[i], nearest_of(loose.centroids, point(points, i)).centroid);
  }
}

TEST(KMeans, OfEqualDistancesTheFirstCentroidCounts) {
  const Clustering out = run(line({0, 1, 2}), line({0, 2}), 10);
  EXPECT_EQ(out.labels, (std::vector<std::uint8_t>{0, 0, 1}));
  EXPECT_DOUBLE_EQ(out.inertia, 0.5);
}

TEST(KMeans, AnEmptyClusterTakesTheFurthestPoint) {
  // Nothing is nearest to 100; 9 is furthest from its centroid.
  const Clustering out = run(line({0, 1, 2, 9}), line({1, 100}), 0);
  EXPECT_EQ(out.labels, (std::vector<std::uint8_t>{0, 0, 0, 1}));
  EXPECT_DOUBLE_EQ(out.inertia, 2);
}

TEST(KMeans, TheToleranceIsAShareOfTheMeanVariance) {
  EXPECT_DOUBLE_EQ(k_means_tolerance(line({-1, 1})), 1e-4 / 9);
  EXPECT_NEAR(k_means_tolerance(points_of(scattered(100))), 1e-4, 1e-12);
}

TEST(KMeansSeeding, TakesPointsNoneOfThemTwice) {
  const Points points = line({0, 0, 0, 0, 0, 0, 0, 5, 5, 9});
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    SplitMix64 random(seed);
    const Points seeds = k_means_seeds(points, 3, random);
    EXPECT_EQ((std::set<double>{seeds(0, 0), seeds(0, 1), seeds(0, 2)}), (std::set<double>{0, 5, 9}));
  }
}

TEST(KMeansSeeding, OneMoreKeepsTheOthers) {
  SplitMix64 random(1);
  const Points seeds = one_more_seed(line({0, 0, 7}), line({0}), random);
  EXPECT_EQ(seeds, line({0, 7}));
}

TEST(Silhouettes, OfFourPointsByHand) {
  const Points points = line({0, 1, 4, 6});
  const std::vector<std::uint8_t> two = {0, 0, 1, 1}, lone = {0, 0, 0, 1}, one = {0, 0, 0, 0};
  Silhouettes silhouettes(points, {two, lone, one}, 1);
  while (silhouettes.advance(3)) {
  }
  const auto means = silhouettes.means();
  EXPECT_NEAR(*means[0], (4.0 / 5 + 3.0 / 4 + 1.5 / 3.5 + 3.5 / 5.5) / 4, 1e-12);
  EXPECT_NEAR(*means[1], (3.5 / 6 + 3.0 / 5 - 1.5 / 3.5 + 0) / 4, 1e-12);
  EXPECT_EQ(means[2], std::nullopt);
}

TEST(Silhouettes, ASampleIsCloseToAll) {
  const std::vector<ProfileRow> rows = grouped(2 * Silhouettes::kMostPoints, 3);
  std::vector<std::uint8_t> labels;
  for (std::size_t i = 0; i < rows.size(); ++i) labels.push_back(static_cast<std::uint8_t>(i % 3));
  const Points points = points_of(rows);
  Silhouettes sampled(points, {labels}, 1);
  std::size_t slices = 1;
  while (sampled.advance(500)) ++slices;
  EXPECT_EQ(slices, Silhouettes::kMostPoints / 500);
  EXPECT_GT(*sampled.means()[0], 0.7);
}

TEST(Knee, LiesWhereTheCurveIsFurthestBelowItsChord) {
  EXPECT_EQ(knee_of(std::vector<double>{100, 50, 20, 15, 12, 10}), 3u);
  EXPECT_EQ(knee_of(std::vector<double>{10, 9, 8, 7}), 1u) << "a straight line has none";
  EXPECT_EQ(knee_of(std::vector<double>{5, 5, 5}), 1u);
  EXPECT_EQ(knee_of(std::vector<double>{5}), 1u);
  EXPECT_EQ(knee_of({}), 1u);
}

}  // namespace
}  // namespace perch::tests
