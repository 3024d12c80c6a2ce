#include "tables/table_reader.hpp"

#include <algorithm>
#include <string>

namespace perch {
namespace {

/// As table_columns.def writes names: lower case, underlines, nothing around.
std::string plain_name(std::string_view name) {
  std::string out;
  for (const char c : name) {
    const bool is_upper = c >= 'A' && c <= 'Z';
    const bool is_gap = c == ' ' || c == '-' || c == '.' || c == '\t';
    out += is_gap ? '_' : is_upper ? static_cast<char>(c - 'A' + 'a') : c;
  }
  const std::size_t first = std::min(out.find_first_not_of('_'), out.size());
  return out.substr(first, out.find_last_not_of('_') + 1 - first);
}

bool is_named(const TableColumn& column, const std::string& name) {
  return !name.empty() && (name == column.name || column.others.find(" " + name + " ") != std::string_view::npos);
}

}  // namespace

TableReader::TableReader(std::span<const TableColumn> columns)
    : columns_(columns),
      scanner_({.separator = CsvDialect::kSniffed, .rows_start_with_ids = false}),
      places_(columns.size()),
      cells_(columns.size()) {}

void TableReader::finish() noexcept {
  scanner_.finish();
  is_finished_ = true;
}

/// Of several columns with names of one thing the one whose name comes first in table_columns.def counts, and of equal
/// names the first.
void TableReader::read_header(const CsvRow& row) {
  if (row.state != RecordState::complete) {
    refusal_ = Error{ErrorCode::broken_row, "row 1"};
    return;
  }
  header_size_ = row.cells.size();
  std::vector<std::string> names;
  for (const std::string_view cell : row.cells) names.push_back(plain_name(cell));
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    auto found = std::find(names.begin(), names.end(), columns_[i].name);
    if (found == names.end()) {
      found = std::find_if(names.begin(), names.end(),
                           [&](const std::string& name) { return is_named(columns_[i], name); });
    }
    if (found != names.end()) places_[i] = static_cast<std::size_t>(found - names.begin());
    if (places_[i] || !columns_[i].is_needed) continue;
    refusal_ = Error{ErrorCode::missing_column, std::string(columns_[i].name)};
    return;
  }
}

std::optional<TableRow> TableReader::next() {
  while (!refusal_) {
    const auto row = scanner_.next();
    if (!row) {
      if (is_finished_ && row_ == 0) refusal_ = Error{ErrorCode::empty_file, {}};
      break;
    }
    if (++row_ == 1) {
      read_header(*row);
      continue;
    }
    const bool is_whole = row->state == RecordState::complete && row->cells.size() == header_size_;
    if (!is_whole) return TableRow{row_, {}, Error{ErrorCode::broken_row, "row " + std::to_string(row_)}};
    for (std::size_t i = 0; i < columns_.size(); ++i) cells_[i] = places_[i] ? row->cells[*places_[i]] : "";
    return TableRow{row_, cells_, std::nullopt};
  }
  return std::nullopt;
}

}  // namespace perch
