#include "perch/segments.hpp"

namespace perch {

std::size_t knee_of(std::span<const double> inertias) noexcept {
  if (inertias.empty() || !(inertias.front() > inertias.back())) return 1;
  const double height = inertias.front() - inertias.back();
  const auto steps = static_cast<double>(inertias.size() - 1);
  std::size_t best = 0;
  constexpr double kRounding = 1e-12;
  double furthest = 0;
  for (std::size_t i = 1; i < inertias.size(); ++i) {
    const double x = static_cast<double>(i) / steps, y = (inertias[i] - inertias.back()) / height;
    const double below = 1 - x - y;
    if (below <= furthest + kRounding) continue;
    furthest = below;
    best = i;
  }
  return best + 1;
}

}  // namespace perch
