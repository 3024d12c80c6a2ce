#include "engagement.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include "log_scale.hpp"
#include "numeric.hpp"

namespace perch {
namespace {

/// Of a sum of whole numbers that is exact in double, whatever the order.
constexpr std::int64_t kExactSum = std::int64_t{1} << 53;

/// The sum in double, where it may be rounded: the largest come first, as in the reference.
double rounded_sum(std::vector<std::int64_t> counts) {
  std::sort(counts.begin(), counts.end(), std::greater<>());
  double sum = 0.0;
  for (const std::int64_t c : counts) sum += static_cast<double>(c);
  return sum;
}

/// The largest h of which there are h counts that are at least h.
std::size_t h_index(const std::vector<std::int64_t>& counts) {
  std::vector<std::uint32_t> having(counts.size() + 1);  // how many counts have a value; the last: or a higher one
  for (const std::int64_t c : counts) ++having[std::min(static_cast<std::size_t>(c), counts.size())];
  std::size_t h = counts.size();
  for (std::size_t at_least = having[h]; at_least < h; at_least += having[h]) --h;
  return h;
}

}  // namespace

Engagement engagement(std::span<const Tweet> window, std::int64_t Tweet::*count, Unknown missing) {
  std::vector<std::int64_t> counts;
  counts.reserve(window.size());
  for (const Tweet& tweet : window) {
    if (tweet.is_retweet) continue;
    if (tweet.*count < 0) return {missing, missing, missing};
    counts.push_back(tweet.*count);
  }
  if (counts.empty()) return {kLogOfZero, kLogOfZero, 0.0};
  std::int64_t whole_sum = 0;  // no overflow: stops at the first that may be rounded
  for (const std::int64_t c : counts) whole_sum += whole_sum < kExactSum ? std::min(c, kExactSum) : 0;
  const double sum = whole_sum < kExactSum ? static_cast<double>(whole_sum) : rounded_sum(counts);
  const double own = static_cast<double>(counts.size());
  const double max = static_cast<double>(*std::max_element(counts.begin(), counts.end()));
  return {log10_or_floor(max), log10_or_floor(sum / own), round4(static_cast<double>(h_index(counts)) / own)};
}

}  // namespace perch
