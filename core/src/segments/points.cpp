#include "segments/points.hpp"

#include <algorithm>
#include <vector>

namespace perch {

Points points_of(std::span<const ProfileRow> rows, const ColumnScale& scale) {
  Points out = Points::Zero(kPointRows, static_cast<Eigen::Index>(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const ProfileRow scaled = scale.scaled(rows[i]);
    for (std::size_t c = 0; c < kProfileColumns; ++c) {
      out(static_cast<Eigen::Index>(c), static_cast<Eigen::Index>(i)) = scaled[c];
    }
  }
  return out;
}

ProfileRow row_of(const Points& points, std::size_t index) noexcept {
  ProfileRow out{};
  for (std::size_t c = 0; c < kProfileColumns; ++c) out[c] = point(points, index)[static_cast<Eigen::Index>(c)];
  return out;
}

std::size_t distinct(const Points& points, std::size_t most) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < count_of(points) && found.size() < most; ++i) {
    const bool is_known = std::any_of(found.begin(), found.end(),
                                      [&](std::size_t other) { return point(points, i) == point(points, other); });
    if (!is_known) found.push_back(i);
  }
  return found.size();
}

}  // namespace perch
