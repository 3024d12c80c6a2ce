/// \file
/// Scaled profiles as points.
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <span>

#include "perch/column_scale.hpp"
#include "perch/profile.hpp"

namespace perch {

/// One point a column: nine numbers and a zero, so that a point fills whole vector registers. Sums over them are added
/// in the same order natively and in WebAssembly.
inline constexpr int kPointRows = kProfileColumns + 1;
using Point = Eigen::Matrix<double, kPointRows, 1>;
using Points = Eigen::Matrix<double, kPointRows, Eigen::Dynamic>;

[[nodiscard]] inline std::size_t count_of(const Points& points) noexcept {
  return static_cast<std::size_t>(points.cols());
}
[[nodiscard]] inline auto point(const Points& points, std::size_t index) noexcept {
  return points.col(static_cast<Eigen::Index>(index));
}
[[nodiscard]] inline auto point(Points& points, std::size_t index) noexcept {
  return points.col(static_cast<Eigen::Index>(index));
}

/// Rows as `scale` has them, a point each.
[[nodiscard]] Points points_of(std::span<const ProfileRow> rows, const ColumnScale& scale);
[[nodiscard]] ProfileRow row_of(const Points& points, std::size_t index) noexcept;

/// How many different points there are, counted up to `most`.
[[nodiscard]] std::size_t distinct(const Points& points, std::size_t most);

}  // namespace perch
