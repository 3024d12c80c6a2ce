/// \file
/// Segments that are kept, so that other accounts can be told which of them they belong to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "perch/segments.hpp"

namespace perch {

/// What such a file says it is.
inline constexpr std::string_view kSegmentSchema = "perch-segments-1";

struct SegmentModel {
  struct Kept {
    std::string name;
    std::int64_t customers = 0;
    ProfileRow centroid{};  ///< Scaled.
  };

  ColumnScale scale;
  std::uint64_t seed = 0;
  std::int64_t profiles = 0;  ///< That they were found in.
  double inertia = 0;
  PrincipalComponents components;
  std::vector<Kept> segments;
};

/// What was found, by the choice that was made. Segments::advance() must be through.
[[nodiscard]] SegmentModel model_of(const Segments& segments);

/// JSON with all digits, without a line end; names may be changed by hand.
[[nodiscard]] std::string to_json(const SegmentModel& model);

/// Reads what to_json() wrote. The text is untrusted: size, columns, counts, finiteness and ranges are checked. Errors:
/// bad_segments, naming the member.
[[nodiscard]] Result<SegmentModel> read_segment_model(std::string_view json);

/// The table of accounts by the nearest centroids of the model.
/// \param rows what is not believable() is unknown. Errors: too_many_profiles, out_of_memory.
[[nodiscard]] Result<SegmentTable> assign(const SegmentModel& model, std::span<const ProfileRow> rows);

}  // namespace perch
