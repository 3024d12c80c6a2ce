#include "segments/clustering.hpp"

#include <algorithm>
#include <numeric>

namespace perch {

void order_by_size(Clustering& clustering) {
  const std::size_t k = count_of(clustering.centroids);
  std::vector<std::size_t> sizes(k), first(k, clustering.labels.size()), order(k), place(k);
  for (std::size_t i = clustering.labels.size(); i-- > 0;) {
    ++sizes[clustering.labels[i]];
    first[clustering.labels[i]] = i;
  }
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : first[a] < first[b];
  });
  Points centroids = clustering.centroids;
  for (std::size_t j = 0; j < k; ++j) {
    place[order[j]] = j;
    point(clustering.centroids, j) = point(centroids, order[j]);
  }
  for (std::uint8_t& label : clustering.labels) label = static_cast<std::uint8_t>(place[label]);
}

}  // namespace perch
