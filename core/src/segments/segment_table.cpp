// What a segment is like, beside all accounts.
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "perch/segments.hpp"

namespace perch {
namespace {

struct Words {
  std::string_view below, above;
};
constexpr std::array<Words, kProfileColumns> kWords = {{
#define PERCH_PROFILE_COLUMN(id, name, is_count, below, above) {below, above},
#include "perch/profile_columns.def"
}};

/// Sums of one segment, column by column.
struct Sums {
  ProfileRow values{}, scaled{};
  std::array<std::int64_t, kProfileColumns> known{};
};

double squared_distance(const ProfileRow& a, const ProfileRow& b) noexcept {
  double sum = 0;
  for (std::size_t c = 0; c < kProfileColumns; ++c) sum += (a[c] - b[c]) * (a[c] - b[c]);
  return sum;
}

/// The columns are on one scale of their own, whatever the segments were found on: unscaled counts would hide the rest.
std::vector<Difference> differences_of(const Sums& sums) {
  constexpr double kMediumEffect = 0.5;
  std::vector<Difference> out;
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    if (sums.known[c] == 0) continue;
    const double deviations = sums.scaled[c] / static_cast<double>(sums.known[c]);
    if (std::abs(deviations) < kMediumEffect) continue;
    out.push_back({static_cast<ProfileColumn>(c), deviations, deviations < 0 ? kWords[c].below : kWords[c].above});
  }
  std::stable_sort(out.begin(), out.end(), [](const Difference& a, const Difference& b) {
    return std::abs(a.deviations) > std::abs(b.deviations);
  });
  return out;
}

void describe(Segment& segment, const Sums& sums) {
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    segment.means[c] = sums.known[c] == 0 ? std::numeric_limits<double>::quiet_NaN()
                                          : sums.values[c] / static_cast<double>(sums.known[c]);
  }
  segment.verified = std::llround(at(sums.values, ProfileColumn::verified));
  segment.is_protected = std::llround(at(sums.values, ProfileColumn::is_protected));
  segment.differences = differences_of(sums);
}

void find_representatives(SegmentTable& table) {
  std::vector<std::vector<std::uint32_t>> members(table.segments.size());
  for (std::uint32_t i = 0; i < table.labels.size(); ++i) members[table.labels[i]].push_back(i);
  const auto is_nearer = [&](std::uint32_t a, std::uint32_t b) {
    return table.distances[a] != table.distances[b] ? table.distances[a] < table.distances[b] : a < b;
  };
  for (std::size_t s = 0; s < members.size(); ++s) {
    std::vector<std::uint32_t>& all = members[s];
    const std::size_t count = std::min(all.size(), SegmentTable::kRepresentatives);
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count), all.end(), is_nearer);
    table.segments[s].representatives.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
  }
}

}  // namespace

std::string Segment::name() const {
  constexpr std::size_t kMost = 3;
  if (differences.empty()) return customers == 0 ? "nobody" : "like the average";
  std::string out;
  for (std::size_t i = 0; i < std::min(differences.size(), kMost); ++i) {
    if (i > 0) out += ", ";
    out += differences[i].words;
  }
  return out;
}

SegmentTable segment_table(std::span<const ProfileRow> rows, const ColumnScale& scale,
                           std::span<const ProfileRow> centroids, std::span<const std::uint32_t> labels) {
  const ColumnScale common = ColumnScale::fit(rows, Scaling::log);
  SegmentTable out;
  out.segments.resize(centroids.size());
  out.labels.assign(labels.begin(), labels.end());
  out.distances.reserve(rows.size());
  std::vector<Sums> sums(centroids.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Sums& own = sums[labels[i]];
    ++out.segments[labels[i]].customers;
    out.distances.push_back(std::sqrt(squared_distance(scale.scaled(rows[i]), centroids[labels[i]])));
    const ProfileRow scaled = common.scaled(rows[i]);
    for (std::size_t c = 0; c < kProfileColumns; ++c) {
      if (std::isnan(rows[i][c])) continue;
      ++own.known[c];
      own.values[c] += rows[i][c];
      own.scaled[c] += scaled[c];
    }
  }
  for (std::size_t s = 0; s < out.segments.size(); ++s) {
    out.segments[s].centroid = centroids[s];
    describe(out.segments[s], sums[s]);
  }
  find_representatives(out);
  return out;
}

}  // namespace perch
