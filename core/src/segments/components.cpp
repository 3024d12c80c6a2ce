#include "segments/components.hpp"

#include <Eigen/Eigenvalues>

namespace perch {
namespace {

using Covariance = Eigen::Matrix<double, kProfileColumns, kProfileColumns>;

Covariance covariance(const Points& points, const Point& mean) {
  Eigen::Matrix<double, kPointRows, kPointRows> sum = decltype(sum)::Zero();
  for (std::size_t i = 0; i < count_of(points); ++i) {
    const Point from_mean = point(points, i) - mean;
    sum += from_mean * from_mean.transpose();
  }
  return sum.topLeftCorner<kProfileColumns, kProfileColumns>() / static_cast<double>(points.cols());
}

Eigen::Vector<double, kProfileColumns> with_fixed_sign(const Eigen::Vector<double, kProfileColumns>& direction) {
  // Parts that differ by rounding alone are equals, or the sign would hang on the last bit.
  constexpr double kRounding = 1e-9;
  Eigen::Index largest = 0;
  for (Eigen::Index c = 1; c < direction.size(); ++c) {
    if (std::abs(direction[c]) > std::abs(direction[largest]) + kRounding) largest = c;
  }
  return direction[largest] < 0 ? Eigen::Vector<double, kProfileColumns>(-direction) : direction;
}

}  // namespace

PrincipalComponents components_of(const Points& points) {
  Point mean = Point::Zero();
  for (std::size_t i = 0; i < count_of(points); ++i) mean += point(points, i);
  mean /= static_cast<double>(points.cols());
  const Eigen::SelfAdjointEigenSolver<Covariance> solver(covariance(points, mean));
  const double total = solver.eigenvalues().sum();
  PrincipalComponents out;
  for (std::size_t c = 0; c < kProfileColumns; ++c) out.mean[c] = mean[static_cast<Eigen::Index>(c)];
  for (std::size_t component = 0; component < out.loadings.size(); ++component) {
    const auto place = static_cast<Eigen::Index>(kProfileColumns - 1 - component);  // they are in ascending order
    const auto direction = with_fixed_sign(solver.eigenvectors().col(place));
    for (std::size_t c = 0; c < kProfileColumns; ++c) {
      out.loadings[component][c] = direction[static_cast<Eigen::Index>(c)];
    }
    out.explained[component] = total > 0 ? std::max(0.0, solver.eigenvalues()[place]) / total : 0.0;
  }
  return out;
}

std::array<double, 2> PrincipalComponents::coordinates(const ProfileRow& scaled) const noexcept {
  std::array<double, 2> out{};
  for (std::size_t component = 0; component < out.size(); ++component) {
    for (std::size_t c = 0; c < kProfileColumns; ++c) out[component] += (scaled[c] - mean[c]) * loadings[component][c];
  }
  return out;
}

}  // namespace perch
