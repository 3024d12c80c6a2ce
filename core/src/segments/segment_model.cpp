#include "perch/segment_model.hpp"

#include <limits>
#include <utility>

#include "guarded.hpp"
#include "json/writer.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

void put_row(json::Writer& out, std::string_view key, const ProfileRow& row) {
  out.key(key);
  out.open_array();
  for (const double value : row) out.value(value);
  out.close_array();
}

std::uint32_t nearest(const std::vector<SegmentModel::Kept>& segments, const ProfileRow& scaled) noexcept {
  std::uint32_t best = 0;
  double least = std::numeric_limits<double>::infinity();
  for (std::uint32_t s = 0; s < segments.size(); ++s) {
    double sum = 0;
    for (std::size_t c = 0; c < kProfileColumns; ++c) {
      sum += (scaled[c] - segments[s].centroid[c]) * (scaled[c] - segments[s].centroid[c]);
    }
    if (sum >= least) continue;
    least = sum;
    best = s;
  }
  return best;
}

}  // namespace

SegmentModel model_of(const Segments& segments) {
  const std::size_t chosen = segments.chosen();
  SegmentModel out{segments.scale(),
                   segments.options().seed,
                   static_cast<std::int64_t>(segments.rows().size()),
                   segments.inertias()[chosen - 1],
                   segments.components(),
                   {}};
  for (const Segment& segment : segments.table().segments) {
    out.segments.push_back({segment.name(), segment.customers, segment.centroid});
  }
  return out;
}

std::string to_json(const SegmentModel& model) {
  ProfileRow mean{}, deviation{}, unknown_as{};
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    const ColumnScale::Column& column = model.scale.columns()[c];
    mean[c] = column.mean;
    deviation[c] = column.deviation;
    unknown_as[c] = column.unknown_as;
  }
  json::Writer out(false);
  out.open_object();
  out.key("schema");
  out.value(kSegmentSchema);
  out.key("columns");
  out.open_array();
  for (const std::string_view name : kProfileColumnNames) out.value(name);
  out.close_array();
  out.key("scaling");
  out.value(name(model.scale.scaling()));
  put_row(out, "mean", mean);
  put_row(out, "deviation", deviation);
  put_row(out, "unknown_as", unknown_as);
  out.key("k");
  out.value(static_cast<std::int64_t>(model.segments.size()));
  out.key("seed");
  out.value(static_cast<std::int64_t>(model.seed));
  out.key("profiles");
  out.value(model.profiles);
  out.key("inertia");
  out.value(model.inertia);
  out.key("components");
  out.open_object();
  put_row(out, "mean", model.components.mean);
  out.key("loadings");
  out.open_array();
  for (const ProfileRow& loadings : model.components.loadings) {
    out.open_array();
    for (const double loading : loadings) out.value(loading);
    out.close_array();
  }
  out.close_array();
  out.close_object();
  out.key("segments");
  out.open_array();
  for (const SegmentModel::Kept& segment : model.segments) {
    out.open_object();
    out.key("name");
    out.value(segment.name);
    out.key("customers");
    out.value(segment.customers);
    put_row(out, "centroid", segment.centroid);
    out.close_object();
  }
  out.close_array();
  out.close_object();
  return std::move(out).take();
}

Result<SegmentTable> assign(const SegmentModel& model, std::span<const ProfileRow> rows) {
  if (rows.size() > caps::kProfiles) return Error{ErrorCode::too_many_profiles, std::to_string(rows.size())};
  bool is_out_of_memory = false;
  return guarded(is_out_of_memory, Result<SegmentTable>(out_of_memory()), [&] {
    std::vector<ProfileRow> good, centroids;
    std::vector<std::uint32_t> labels;
    for (const SegmentModel::Kept& segment : model.segments) centroids.push_back(segment.centroid);
    for (const ProfileRow& row : rows) {
      good.push_back(believable(row));
      labels.push_back(nearest(model.segments, model.scale.scaled(good.back())));
    }
    return Result<SegmentTable>(segment_table(good, model.scale, centroids, labels));
  });
}

}  // namespace perch
