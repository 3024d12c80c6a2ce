#include "perch/column_scale.hpp"

#include <cmath>

#include "numeric.hpp"

namespace perch {
namespace {

constexpr std::array<std::string_view, 2> kNames = {"log", "seed"};

bool is_logged(Scaling scaling, std::size_t column) noexcept {
  return scaling == Scaling::log && kIsCountColumn[column];
}

bool is_standardised(Scaling scaling, std::size_t column) noexcept {
  return scaling == Scaling::log || column >= static_cast<std::size_t>(ProfileColumn::account_posts);
}

double value_of(const ProfileRow& row, std::size_t column, Scaling scaling) noexcept {
  return is_logged(scaling, column) ? log_anywhere(1.0 + row[column]) : row[column];
}

/// Mean and standard deviation of what is known, in two passes.
ColumnScale::Column measure(std::span<const ProfileRow> rows, std::size_t column, Scaling scaling) {
  std::vector<double> values;
  values.reserve(rows.size());
  for (const ProfileRow& row : rows) {
    if (!std::isnan(row[column])) values.push_back(value_of(row, column, scaling));
  }
  if (values.empty()) return {};
  const auto count = static_cast<double>(values.size());
  double sum = 0, squares = 0;
  for (const double value : values) sum += value;
  const double mean = sum / count;
  for (const double value : values) squares += (value - mean) * (value - mean);
  // Rounding alone gives equal values a deviation of some last places of their mean.
  const double deviation = std::sqrt(squares / count);
  return {mean, deviation > 1e-13 * std::abs(mean) ? deviation : 0.0, mean};
}

}  // namespace

std::string_view name(Scaling scaling) noexcept { return kNames[static_cast<std::size_t>(scaling)]; }

std::optional<Scaling> scaling_named(std::string_view name) noexcept {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Scaling>(i);
  }
  return std::nullopt;
}

ColumnScale ColumnScale::fit(std::span<const ProfileRow> rows, Scaling scaling) {
  std::array<Column, kProfileColumns> columns;
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    columns[c] = measure(rows, c, scaling);
    if (is_standardised(scaling, c)) continue;
    columns[c].mean = 0;
    columns[c].deviation = 1;
  }
  return {scaling, columns};
}

ProfileRow ColumnScale::scaled(const ProfileRow& row) const noexcept {
  ProfileRow out;
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    const Column& column = columns_[c];
    const double value = std::isnan(row[c]) ? column.unknown_as : value_of(row, c, scaling_);
    out[c] = column.deviation == 0 ? 0.0 : (value - column.mean) / column.deviation;
  }
  return out;
}

}  // namespace perch
