#include <cmath>

#include "guarded.hpp"
#include "json/json.hpp"
#include "perch/segments_text.hpp"

namespace perch {
namespace {

/// As much of a number as a table needs.
std::string cell(double value) { return std::isnan(value) ? "" : json::number(std::round(value * 1e4) / 1e4); }

/// Quoted where it holds what ends a cell. A cell that begins as a formula would is made text for spreadsheets.
std::string quoted(std::string_view text) {
  constexpr std::string_view kFormula = "=+-@";
  std::string out;
  if (!text.empty() && kFormula.find(text.front()) != kFormula.npos) out += '\'';
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out.find_first_of(",\"\r\n") == out.npos ? out : '"' + out + '"';
}

std::string text_of(const SegmentTable& table, std::span<const ProfileRow> rows, const ColumnScale& scale,
                    const PrincipalComponents& components, const SegmentSource& source) {
  std::string out = "account,segment,distance,x,y";
  for (const std::string_view name : kProfileColumnNames) out.append(",").append(name);
  out += '\n';
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto [x, y] = components.coordinates(scale.scaled(rows[i]));
    out.append(quoted(source.accounts[i].name)).append(",").append(std::to_string(table.labels[i] + 1));
    for (const double value : {table.distances[i], x, y}) out.append(",").append(cell(value));
    for (const double value : rows[i]) out.append(",").append(cell(value));
    out += '\n';
  }
  return out;
}

}  // namespace

Result<std::string> segments_csv(const SegmentTable& table, std::span<const ProfileRow> rows, const ColumnScale& scale,
                                 const PrincipalComponents& components, const SegmentSource& source) {
  return guarded<std::string>([&] { return text_of(table, rows, scale, components, source); });
}

}  // namespace perch
