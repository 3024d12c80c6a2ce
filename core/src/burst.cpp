#include "burst.hpp"

#include <algorithm>
#include <array>

#include "numeric.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

constexpr std::size_t kBins = 10;
using Edges = std::array<double, kBins + 1>;

/// NumPy's linspace(first, last, 11): i * step + first, the last edge set exactly.
Edges linear_edges(double first, double last) noexcept {
  const double step = (last - first) / static_cast<double>(kBins);
  Edges edges{};
  for (std::size_t i = 0; i < kBins; ++i) edges[i] = static_cast<double>(i) * step + first;
  edges[kBins] = last;
  return edges;
}

double median(std::span<double> sorted) noexcept {
  const std::size_t middle = sorted.size() / 2;
  return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
}

}  // namespace

double burst(std::span<const Tweet> window) {
  const auto by_time = [](const Tweet& a, const Tweet& b) { return a.created_s < b.created_s; };
  const auto [first, last] = std::minmax_element(window.begin(), window.end(), by_time);
  if (first->created_s == last->created_s) return 0.0;
  const Edges edges = linear_edges(static_cast<double>(first->created_s), static_cast<double>(last->created_s));

  std::array<std::int64_t, kBins + 1> counts{};  // the bin of x is the number of edges <= x, so 1..11
  for (const Tweet& tweet : window.subspan(1)) {
    const auto after = std::upper_bound(edges.begin(), edges.end(), static_cast<double>(tweet.created_s));
    ++counts[static_cast<std::size_t>(after - edges.begin()) - 1];
  }
  const std::size_t used = counts[kBins] > 0 ? kBins + 1 : kBins;
  const double width_s = edges[1] - edges[0];
  std::array<double, kBins + 1> rates{};
  for (std::size_t i = 0; i < used; ++i) {
    rates[i] = numpy_round4(static_cast<double>(counts[i]) / width_s * static_cast<double>(kSecondsPerDay));
  }
  const std::span<double> present(rates.data(), used);
  std::sort(present.begin(), present.end());
  return present.back() - median(present);
}

}  // namespace perch
