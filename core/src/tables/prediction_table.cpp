#include "perch/prediction_table.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "json/json.hpp"
#include "tables/prediction_rows.hpp"

namespace perch {

std::string rounded(double probability) { return json::number(std::round(probability * 1e6) / 1e6); }

std::string csv_numbers(std::span<const double> numbers) {
  std::string out;
  for (const double number : numbers) out.append(out.empty() ? "" : ",").append(json::number(number));
  return out;
}

PredictionTable::PredictionTable(std::unique_ptr<Rows> rows) : rows_(std::move(rows)) {}
PredictionTable::PredictionTable(PredictionTable&&) noexcept = default;
PredictionTable& PredictionTable::operator=(PredictionTable&&) noexcept = default;
PredictionTable::~PredictionTable() = default;

std::string PredictionTable::header() const { return rows_->header(); }
std::span<std::uint8_t> PredictionTable::writable(std::size_t size_bytes) {
  return rows_->reader().writable(size_bytes);
}
void PredictionTable::commit(std::size_t size_bytes) noexcept { rows_->reader().commit(size_bytes); }
void PredictionTable::finish() noexcept { rows_->reader().finish(); }
const std::optional<Error>& PredictionTable::refusal() const noexcept { return rows_->reader().refusal(); }

std::optional<TableAnswer> PredictionTable::next() {
  const auto row = rows_->reader().next();
  if (!row) return std::nullopt;
  const auto no_answer = [&](const Error& error) {
    const std::string names = rows_->header();
    const auto commas = static_cast<std::size_t>(std::count(names.begin(), names.end(), ','));
    return TableAnswer{std::string(commas, ','), error};
  };
  if (row->error) return no_answer(*row->error);
  RowCells cells(*row, rows_->reader().columns());
  std::string line = rows_->answer(cells);
  if (cells.error()) return no_answer(*cells.error());
  return TableAnswer{std::move(line), std::nullopt};
}

}  // namespace perch
