#include "perch/segments.hpp"

#include <algorithm>
#include <utility>

#include "guarded.hpp"
#include "perch/caps.hpp"
#include "segments/clustering.hpp"
#include "segments/components.hpp"
#include "segments/k_means.hpp"
#include "segments/k_means_seeding.hpp"
#include "segments/silhouette.hpp"

namespace perch {
namespace {

/// Starts beside those that are asked for, from the segments that were found before and one more. They are what keeps
/// the curve of inertia smooth where ten draws have no luck.
constexpr std::size_t kGrownStarts = 2;

/// So that the starts for one number of segments do not hang on how many there were before.
SplitMix64 random_for(std::uint64_t seed, std::size_t k, std::size_t start) noexcept {
  SplitMix64 mixed(seed);
  return SplitMix64(mixed.next() ^ (std::uint64_t{k} << 32) ^ std::uint64_t{start});
}

}  // namespace

struct Segments::State {
  State(std::vector<ProfileRow> rows_in, SegmentOptions options_in)
      : rows(std::move(rows_in)),
        options(options_in),
        scale(ColumnScale::fit(rows, options.scaling)),
        points(points_of(rows, scale)),
        tolerance(k_means_tolerance(points)),
        most(std::max<std::size_t>(1, distinct(points, kMostSegments))) {}

  bool advance();
  void finish_start();
  void choose(std::size_t segments);
  [[nodiscard]] std::size_t k() const noexcept { return found.size() + 1; }

  std::vector<ProfileRow> rows;
  SegmentOptions options;
  ColumnScale scale;
  Points points;
  double tolerance;
  std::size_t most;  ///< Segments.

  std::size_t start = 0;
  std::optional<KMeans> run;
  std::optional<Clustering> best;  ///< Of the starts so far.
  std::vector<Clustering> found;   ///< For 1, 2, … segments.
  std::optional<Silhouettes> measuring;
  bool is_done = false;

  std::vector<double> inertias;
  std::vector<std::optional<double>> silhouettes;
  PrincipalComponents components;
  std::size_t chosen = 0;
  SegmentTable table;
};

bool Segments::State::advance() {
  constexpr std::size_t kSilhouettesAtOnce = 100;
  if (is_done) return false;
  if (found.size() < most) {
    if (!run) {
      SplitMix64 random = random_for(options.seed, k(), start);
      const bool is_grown = start >= options.starts;
      run.emplace(points,
                  is_grown ? one_more_seed(points, found.back().centroids, random) : k_means_seeds(points, k(), random),
                  tolerance);
    }
    if (!run->advance()) finish_start();
    return true;
  }
  if (!measuring) {
    std::vector<std::span<const std::uint8_t>> labels;
    for (std::size_t i = 1; i < found.size(); ++i) labels.emplace_back(found[i].labels);
    measuring.emplace(points, std::move(labels), options.seed);
  }
  if (measuring->advance(kSilhouettesAtOnce)) return true;
  silhouettes = measuring->means();
  silhouettes.insert(silhouettes.begin(), std::nullopt);
  components = components_of(points);
  choose(knee_of(inertias));
  is_done = true;
  return false;
}

void Segments::State::finish_start() {
  Clustering clustering = std::move(*run).take();
  run.reset();
  if (!best || clustering.inertia < best->inertia) best = std::move(clustering);
  ++start;
  if (start < options.starts + kGrownStarts && k() > 1) return;  // one segment is the same from everywhere
  order_by_size(*best);
  inertias.push_back(best->inertia);
  found.push_back(std::move(*best));
  best.reset();
  start = 0;
}

void Segments::State::choose(std::size_t segments) {
  chosen = std::clamp<std::size_t>(segments, 1, found.size());
  const Clustering& clustering = found[chosen - 1];
  const std::vector<std::uint32_t> labels(clustering.labels.begin(), clustering.labels.end());
  std::vector<ProfileRow> centroids;
  for (std::size_t j = 0; j < chosen; ++j) centroids.push_back(row_of(clustering.centroids, j));
  table = segment_table(rows, scale, centroids, labels);
}

Segments::Segments(std::unique_ptr<State> state) noexcept : state_(std::move(state)) {}
Segments::Segments(Segments&&) noexcept = default;
Segments& Segments::operator=(Segments&&) noexcept = default;
Segments::~Segments() = default;

Result<Segments> Segments::of(std::vector<ProfileRow> rows, SegmentOptions options) {
  constexpr std::size_t kFewest = 2;
  if (rows.size() < kFewest) return Error{ErrorCode::too_few_profiles, std::to_string(rows.size())};
  if (rows.size() > caps::kProfiles) return Error{ErrorCode::too_many_profiles, std::to_string(rows.size())};
  for (ProfileRow& row : rows) row = believable(row);
  bool is_out_of_memory = false;
  return guarded(is_out_of_memory, Result<Segments>(out_of_memory()),
                 [&] { return Result<Segments>(Segments(std::make_unique<State>(std::move(rows), options))); });
}

bool Segments::advance() {
  return guarded(is_out_of_memory_, false, [&] { return state_->advance(); });
}

double Segments::progress() const noexcept {
  if (state_->is_done) return 1;
  // A start for k segments takes about k times as long as for one; the silhouettes as long as all starts for one.
  const auto most = static_cast<double>(state_->most), done = static_cast<double>(state_->found.size());
  const double part = static_cast<double>(state_->start) / static_cast<double>(state_->options.starts + kGrownStarts);
  return (done * (done + 1) / 2 + part * (done + 1)) / (most * (most + 1) / 2 + 1);
}

Status Segments::status() const { return is_out_of_memory_ ? Status(out_of_memory()) : ok_status(); }

std::span<const double> Segments::inertias() const noexcept { return state_->inertias; }
std::span<const std::optional<double>> Segments::silhouettes() const noexcept { return state_->silhouettes; }
std::size_t Segments::silhouette_sample() const noexcept {
  return std::min(state_->rows.size(), Silhouettes::kMostPoints);
}
std::size_t Segments::knee() const noexcept { return knee_of(state_->inertias); }

void Segments::choose(std::size_t segments) {
  if (!state_->is_done) return;
  guarded(is_out_of_memory_, false, [&] {
    state_->choose(segments);
    return true;
  });
}

std::size_t Segments::chosen() const noexcept { return state_->chosen; }
const SegmentTable& Segments::table() const noexcept { return state_->table; }
const SegmentOptions& Segments::options() const noexcept { return state_->options; }
std::span<const ProfileRow> Segments::rows() const noexcept { return state_->rows; }
const ColumnScale& Segments::scale() const noexcept { return state_->scale; }
const PrincipalComponents& Segments::components() const noexcept { return state_->components; }

}  // namespace perch
