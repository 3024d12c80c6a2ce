#include "perch/segments_text.hpp"

#include <cmath>

#include "guarded.hpp"
#include "json/writer.hpp"
#include "posts/put_number.hpp"
#include "report_text.hpp"

namespace perch {
namespace {

void put_row(json::Writer& out, std::string_view key, const ProfileRow& row) {
  out.key(key);
  out.open_object();
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    if (!std::isnan(row[c])) {
      put_number(out, kProfileColumnNames[c], row[c]);
    } else {
      out.key(kProfileColumnNames[c]);
      out.null();
    }
  }
  out.close_object();
}

/// Those that a profile rests on.
void put_models(json::Writer& out, const TextReader* heads) {
  out.key("models");
  out.open_array();
  for (const Head head : {Head::sentiment, Head::subjectivity}) {
    const TextHead* const model = heads == nullptr ? nullptr : heads->head(head);
    if (model != nullptr) put_model(out, model->name(), model->sha256(), Caveat::post_reading);
  }
  out.close_array();
}

void put_source(json::Writer& out, std::span<const ProfileRow> rows, const SegmentSource& source) {
  out.key("schema");
  out.value(std::int64_t{1});
  put_models(out, source.heads);
  put_count(out, "profiles", static_cast<std::int64_t>(rows.size()));
  put_count(out, "without_mention", source.without_mention);
  out.key("unknown");
  out.open_object();
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    std::int64_t unknown = 0;
    for (const ProfileRow& row : rows) unknown += std::isnan(row[c]) ? 1 : 0;
    if (unknown > 0) put_count(out, kProfileColumnNames[c], unknown);
  }
  out.close_object();
}

void put_differences(json::Writer& out, const Segment& segment) {
  out.key("differences");
  out.open_array();
  for (const Difference& difference : segment.differences) {
    out.open_object();
    out.key("column");
    out.value(kProfileColumnNames[static_cast<std::size_t>(difference.column)]);
    put_number(out, "deviations", difference.deviations);
    out.key("words");
    out.value(difference.words);
    out.close_object();
  }
  out.close_array();
}

void put_representatives(json::Writer& out, const Segment& segment, const SegmentTable& table,
                         const SegmentSource& source) {
  out.key("representatives");
  out.open_array();
  for (const std::uint32_t i : segment.representatives) {
    out.open_object();
    out.key("account");
    out.value(source.accounts[i].name);
    put_number(out, "distance", table.distances[i]);
    out.key("posts");
    out.open_array();
    for (const std::int64_t id : source.accounts[i].posts) {
      if (id != 0) out.value(std::to_string(id));  // as text: JavaScript would round it
    }
    out.close_array();
    out.close_object();
  }
  out.close_array();
}

/// \param names of saved segments; none: their own.
void put_segments(json::Writer& out, const SegmentTable& table, const SegmentSource& source,
                  const SegmentModel* model) {
  out.key("segments");
  out.open_array();
  for (std::size_t s = 0; s < table.segments.size(); ++s) {
    const Segment& segment = table.segments[s];
    out.open_object();
    put_count(out, "segment", static_cast<std::int64_t>(s) + 1);
    out.key("name");
    out.value(model != nullptr ? model->segments[s].name : segment.name());
    put_count(out, "customers", segment.customers);
    put_row(out, "means", segment.means);
    put_count(out, "verified", segment.verified);
    put_count(out, "protected", segment.is_protected);
    put_differences(out, segment);
    put_row(out, "centroid", segment.centroid);
    put_representatives(out, segment, table, source);
    out.close_object();
  }
  out.close_array();
}

void put_elbow(json::Writer& out, const Segments& segments) {
  out.key("elbow");
  out.open_array();
  for (std::size_t i = 0; i < segments.inertias().size(); ++i) {
    out.open_object();
    put_count(out, "k", static_cast<std::int64_t>(i) + 1);
    put_number(out, "inertia", segments.inertias()[i]);
    if (const auto silhouette = segments.silhouettes()[i]) {
      put_number(out, "silhouette", *silhouette);
    } else {
      out.key("silhouette");
      out.null();
    }
    out.close_object();
  }
  out.close_array();
  put_count(out, "silhouette_sample", static_cast<std::int64_t>(segments.silhouette_sample()));
}

void put_components(json::Writer& out, const PrincipalComponents& components) {
  out.key("components");
  out.open_array();
  for (std::size_t i = 0; i < components.loadings.size(); ++i) {
    out.open_object();
    put_number(out, "explained", components.explained[i]);
    put_row(out, "loadings", components.loadings[i]);
    out.close_object();
  }
  out.close_array();
}

std::string text_of(const Segments& segments, const SegmentSource& source, bool pretty) {
  json::Writer out(pretty);
  out.open_object();
  put_source(out, segments.rows(), source);
  out.key("scaling");
  out.value(name(segments.scale().scaling()));
  put_count(out, "seed", static_cast<std::int64_t>(segments.options().seed));
  put_elbow(out, segments);
  put_count(out, "knee", static_cast<std::int64_t>(segments.knee()));
  put_count(out, "k", static_cast<std::int64_t>(segments.chosen()));
  put_segments(out, segments.table(), source, nullptr);
  put_components(out, segments.components());
  out.close_object();
  return std::move(out).take();
}

std::string text_of(const SegmentModel& model, const SegmentTable& table, std::span<const ProfileRow> rows,
                    const SegmentSource& source, bool pretty) {
  json::Writer out(pretty);
  out.open_object();
  put_source(out, rows, source);
  out.key("scaling");
  out.value(name(model.scale.scaling()));
  put_count(out, "seed", static_cast<std::int64_t>(model.seed));
  put_count(out, "found_in", model.profiles);
  put_count(out, "k", static_cast<std::int64_t>(model.segments.size()));
  put_segments(out, table, source, &model);
  out.close_object();
  return std::move(out).take();
}

}  // namespace

Result<std::string> segments_json(const Segments& segments, const SegmentSource& source, bool pretty) {
  return guarded<std::string>([&] { return text_of(segments, source, pretty); });
}

Result<std::string> assigned_json(const SegmentModel& model, const SegmentTable& table,
                                  std::span<const ProfileRow> rows, const SegmentSource& source, bool pretty) {
  return guarded<std::string>([&] { return text_of(model, table, rows, source, pretty); });
}

}  // namespace perch
