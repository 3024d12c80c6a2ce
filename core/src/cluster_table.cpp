#include "perch/cluster_table.hpp"

#include <algorithm>
#include <cmath>

#include "json/json.hpp"

namespace perch {
namespace {

std::string_view trimmed(std::string_view text) noexcept {
  constexpr std::string_view kBlank = " \t\r";
  text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
  return text.substr(0, text.find_last_not_of(kBlank) + 1);
}

}  // namespace

std::vector<std::string> split_csv(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
      fields.back() += line[++i];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      fields.emplace_back();
    } else {
      fields.back() += c;
    }
  }
  return fields;
}

Result<ClusterTable> ClusterTable::from_header(std::string_view line) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (line.starts_with(kByteOrderMark)) line.remove_prefix(kByteOrderMark.size());
  const std::vector<std::string> names = split_csv(line);
  std::array<std::size_t, kModelInputs> columns{};
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const std::string_view wanted = kAttributeNames[static_cast<std::size_t>(kModelAttributes[i])];
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const std::string& name) { return trimmed(name) == wanted; });
    if (found == names.end()) return Error{ErrorCode::bad_table, "no column " + std::string(wanted)};
    columns[i] = static_cast<std::size_t>(found - names.begin());
  }
  return ClusterTable(columns);
}

std::string ClusterTable::header() { return "p1,p2,p3,p4,p5,p6,prediction"; }

Result<std::string> ClusterTable::row(std::string_view line, const Network& network) const {
  const std::vector<std::string> fields = split_csv(line);
  std::array<double, kModelInputs> inputs{};
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const auto value = columns_[i] < fields.size() ? json::parse_number(trimmed(fields[columns_[i]])) : std::nullopt;
    if (!value) {
      return Error{ErrorCode::bad_cell, std::string(kAttributeNames[static_cast<std::size_t>(kModelAttributes[i])])};
    }
    inputs[i] = *value;
  }
  const Prediction prediction = network.predict(inputs);
  std::string out;
  for (const double p : prediction.probabilities) out += json::number(std::round(p * 1e6) / 1e6) + ",";
  return out + std::to_string(prediction.cluster);
}

}  // namespace perch
