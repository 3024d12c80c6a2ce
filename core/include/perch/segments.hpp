/// \file
/// Groups of similar customer profiles: K-means over the nine columns, for 1 to 10 groups, a slice at a time.
///
///     auto segments = Segments::of(rows, {});
///     while (segments.value().advance()) show(segments.value().progress());
///     segments.value().choose(4);
///     segments.value().table();
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "perch/column_scale.hpp"
#include "perch/profile.hpp"
#include "perch/result.hpp"

namespace perch {

inline constexpr std::size_t kMostSegments = 10;

struct SegmentOptions {
  Scaling scaling = Scaling::log;
  std::uint64_t seed = 1;
  std::size_t starts = 10;  ///< At least 1; the one with the lowest inertia counts.
};

/// The axes of a scatter plot, learned from scaled profiles.
struct PrincipalComponents {
  ProfileRow mean{};
  std::array<ProfileRow, 2> loadings{};
  std::array<double, 2> explained{};  ///< Shares of the variance.

  [[nodiscard]] std::array<double, 2> coordinates(const ProfileRow& scaled) const noexcept;
};

/// In what a segment differs from all accounts.
struct Difference {
  ProfileColumn column;
  double deviations = 0;   ///< Mean of the segment less that of all, over the standard deviation of all; counts logged.
  std::string_view words;  ///< Of profile_columns.def.
};

struct Segment {
  std::int64_t customers = 0;
  ProfileRow means{};  ///< Over known values; NaN where none is known. Counts as they are, not logged.
  std::int64_t verified = 0, is_protected = 0;
  ProfileRow centroid{};                ///< Scaled.
  std::vector<Difference> differences;  ///< The largest first; none below half a deviation, which Cohen 1988 calls
                                        ///< a medium effect.
  std::vector<std::uint32_t> representatives;  ///< The accounts nearest to the centroid, the nearest first.

  /// What sets it apart, in a few words.
  [[nodiscard]] std::string name() const;
};

/// One choice of k.
struct SegmentTable {
  static constexpr std::size_t kRepresentatives = 5;

  std::vector<Segment> segments;      ///< The largest first.
  std::vector<std::uint32_t> labels;  ///< Of each account, its segment.
  std::vector<double> distances;      ///< Of each account, to the centroid of its segment, scaled.
};

/// Sums up accounts whose segments are known.
/// \param centroids scaled. \param rows believable().
[[nodiscard]] SegmentTable segment_table(std::span<const ProfileRow> rows, const ColumnScale& scale,
                                         std::span<const ProfileRow> centroids, std::span<const std::uint32_t> labels);

/// The number of segments behind which more of them help little: where the curve of inertia lies furthest below the
/// straight line from its first to its last point, both axes scaled to 0..1. That is the greatest difference of Kneedle
/// (Satopää, Albrecht, Irwin and Raghavan 2011, "Finding a 'Kneedle' in a Haystack") for a falling, convex curve,
/// without its smoothing; the first among equals.
/// \param inertias of 1, 2, … segments. \return from 1 on; 1 for a curve that does not fall.
[[nodiscard]] std::size_t knee_of(std::span<const double> inertias) noexcept;

class Segments {
 public:
  /// \param rows one an account; what is not believable() is unknown.
  /// Errors: too_few_profiles, too_many_profiles, out_of_memory.
  [[nodiscard]] static Result<Segments> of(std::vector<ProfileRow> rows, SegmentOptions options);
  Segments(Segments&&) noexcept;
  Segments& operator=(Segments&&) noexcept;
  ~Segments();

  /// Does a slice: one iteration from one start, or a part of the silhouettes. \return whether there is more.
  bool advance();
  /// From 0 to 1.
  [[nodiscard]] double progress() const noexcept;
  /// Errors: out_of_memory, after which nothing goes on.
  [[nodiscard]] Status status() const;

  // What follows is there when advance() is through.

  /// Of 1, 2, … segments: as many as accounts differ, at most kMostSegments.
  [[nodiscard]] std::span<const double> inertias() const noexcept;
  /// Likewise; none for one segment.
  [[nodiscard]] std::span<const std::optional<double>> silhouettes() const noexcept;
  /// How many accounts the silhouettes rest on.
  [[nodiscard]] std::size_t silhouette_sample() const noexcept;
  [[nodiscard]] std::size_t knee() const noexcept;

  /// Takes so many segments; fewer where there are no more, and at least one. At first it is the knee.
  void choose(std::size_t segments);
  [[nodiscard]] std::size_t chosen() const noexcept;
  /// Good until the next choice.
  [[nodiscard]] const SegmentTable& table() const noexcept;

  [[nodiscard]] const SegmentOptions& options() const noexcept;
  [[nodiscard]] std::span<const ProfileRow> rows() const noexcept;
  [[nodiscard]] const ColumnScale& scale() const noexcept;
  [[nodiscard]] const PrincipalComponents& components() const noexcept;

 private:
  struct State;
  explicit Segments(std::unique_ptr<State> state) noexcept;

  std::unique_ptr<State> state_;
  bool is_out_of_memory_ = false;
};

}  // namespace perch
