// Saved segments, as they come in: untrusted.
#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "guarded.hpp"
#include "json/fields.hpp"
#include "json/json.hpp"
#include "perch/caps.hpp"
#include "perch/segment_model.hpp"

namespace perch {
namespace {

constexpr double kLeastDeviation = 1e-12;  // so that no distance is beyond what a number can be

Error bad(std::string_view member) { return {ErrorCode::bad_segments, std::string(member)}; }

std::optional<double> number_of(const json::Value& value) {
  if (value.type() != json::Type::number) return std::nullopt;
  const auto number = json::parse_number(value.raw());
  return number && std::abs(*number) <= caps::kSegmentNumber ? number : std::nullopt;
}

/// Nine numbers; nothing for anything else.
std::optional<ProfileRow> row_of(const json::Value& list) {
  ProfileRow out{};
  std::size_t count = 0;
  for_each_element(list, [&](const json::Value& element) {
    const auto number = number_of(element);
    if (number && count < kProfileColumns) out[count] = *number;
    count += number ? 1 : kProfileColumns + 1;
  });
  return count == kProfileColumns ? std::optional(out) : std::nullopt;
}

bool has_our_columns(const json::Value& list) {
  std::vector<std::string> names;
  for_each_element(list, [&](const json::Value& name) { names.push_back(json::text_or_empty(name)); });
  return std::equal(names.begin(), names.end(), kProfileColumnNames.begin(), kProfileColumnNames.end());
}

std::optional<std::int64_t> count_of(const json::Value& value) {
  const auto count = json::integer(value);
  return count && *count >= 0 && *count <= caps::kCount ? count : std::nullopt;
}

/// What was met so far.
struct Draft {
  std::string schema;
  bool has_columns = false;
  std::optional<Scaling> scaling;
  std::optional<ProfileRow> mean, deviation, unknown_as, component_mean;
  std::vector<std::optional<ProfileRow>> loadings;
  std::optional<std::int64_t> seed, profiles;
  std::optional<double> inertia;
  std::vector<std::optional<SegmentModel::Kept>> segments;
};

std::optional<SegmentModel::Kept> segment_of(const json::Value& value) {
  SegmentModel::Kept out;
  std::optional<std::int64_t> customers;
  std::optional<ProfileRow> centroid;
  for_each_member(value, [&](std::string_view key, const json::Value& member) {
    if (key == "name") out.name = json::text_or_empty(member);
    if (key == "customers") customers = count_of(member);
    if (key == "centroid") centroid = row_of(member);
  });
  if (!customers || !centroid || out.name.size() > caps::kSegmentNameBytes) return std::nullopt;
  out.customers = *customers;
  out.centroid = *centroid;
  return out;
}

void read_components(const json::Value& value, Draft& out) {
  for_each_member(value, [&](std::string_view key, const json::Value& member) {
    if (key == "mean") out.component_mean = row_of(member);
    if (key != "loadings") return;
    out.loadings.clear();
    for_each_element(member, [&](const json::Value& element) { out.loadings.push_back(row_of(element)); });
  });
}

void read_member(std::string_view key, const json::Value& value, Draft& out) {
  if (key == "schema") out.schema = json::text_or_empty(value);
  if (key == "columns") out.has_columns = has_our_columns(value);
  if (key == "scaling") out.scaling = scaling_named(json::text_or_empty(value));
  if (key == "mean") out.mean = row_of(value);
  if (key == "deviation") out.deviation = row_of(value);
  if (key == "unknown_as") out.unknown_as = row_of(value);
  if (key == "seed") out.seed = count_of(value);
  if (key == "profiles") out.profiles = count_of(value);
  if (key == "inertia") out.inertia = number_of(value);
  if (key == "components") read_components(value, out);
  if (key != "segments") return;
  out.segments.clear();
  for_each_element(value, [&](const json::Value& segment) {
    if (out.segments.size() <= kMostSegments) out.segments.push_back(segment_of(segment));
  });
}

/// What is wrong; empty where nothing is.
std::string_view fault_of(const Draft& draft) {
  if (draft.schema != kSegmentSchema) return "schema";
  if (!draft.has_columns) return "columns";
  if (!draft.scaling) return "scaling";
  if (!draft.mean) return "mean";
  const auto is_deviation = [](double d) { return d == 0 || d >= kLeastDeviation; };
  if (!draft.deviation || !std::all_of(draft.deviation->begin(), draft.deviation->end(), is_deviation))
    return "deviation";
  if (!draft.unknown_as) return "unknown_as";
  if (!draft.seed) return "seed";
  if (!draft.profiles) return "profiles";
  if (!draft.inertia) return "inertia";
  const auto is_there = [](const auto& one) { return one.has_value(); };
  if (!draft.component_mean || draft.loadings.size() != 2 ||
      !std::all_of(draft.loadings.begin(), draft.loadings.end(), is_there)) {
    return "components";
  }
  const bool has_segments = !draft.segments.empty() && draft.segments.size() <= kMostSegments;
  return has_segments && std::all_of(draft.segments.begin(), draft.segments.end(), is_there) ? "" : "segments";
}

SegmentModel model_of(Draft& draft) {
  std::array<ColumnScale::Column, kProfileColumns> columns;
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    columns[c] = {(*draft.mean)[c], (*draft.deviation)[c], (*draft.unknown_as)[c]};
  }
  SegmentModel out{ColumnScale(*draft.scaling, columns),
                   static_cast<std::uint64_t>(*draft.seed),
                   *draft.profiles,
                   *draft.inertia,
                   {},
                   {}};
  out.components.mean = *draft.component_mean;
  for (std::size_t i = 0; i < out.components.loadings.size(); ++i) out.components.loadings[i] = *draft.loadings[i];
  for (auto& segment : draft.segments) out.segments.push_back(std::move(*segment));
  return out;
}

}  // namespace

Result<SegmentModel> read_segment_model(std::string_view json) {
  if (json.size() > caps::kSegmentModelBytes) return bad("size");
  bool is_out_of_memory = false;
  return guarded(is_out_of_memory, Result<SegmentModel>(out_of_memory()), [&]() -> Result<SegmentModel> {
    json::Parser parser;
    const auto root = parser.open_copy(json);
    if (!root || !is_object(*root)) return bad("no JSON object");
    Draft draft;
    for_each_member(*root, [&](std::string_view key, const json::Value& value) { read_member(key, value, draft); });
    if (const std::string_view fault = fault_of(draft); !fault.empty()) return bad(fault);
    return model_of(draft);
  });
}

}  // namespace perch
