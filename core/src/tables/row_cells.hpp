/// \file
/// The cells of a row as what they mean.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "tables/table_reader.hpp"

namespace perch {

[[nodiscard]] std::string_view trimmed(std::string_view cell) noexcept;

/// Reads cell by cell and keeps the first error. An empty cell is unknown, and so is one that cannot be read.
class RowCells {
 public:
  RowCells(const TableRow& row, std::span<const TableColumn> columns) noexcept : row_(row), columns_(columns) {}

  /// A whole number from 0 to caps::kCount; `1200.0` is whole, too.
  [[nodiscard]] std::optional<double> count(std::size_t column);
  /// Any number from 0 to caps::kCount.
  [[nodiscard]] std::optional<double> amount(std::size_t column);
  /// `yes`, `true`, `1`, `verified` and their opposites, in any case.
  [[nodiscard]] std::optional<bool> truth(std::size_t column);
  [[nodiscard]] std::string_view text(std::size_t column) const noexcept { return trimmed(row_.cells[column]); }

  /// unreadable_cell, with row and column.
  void refuse(std::size_t column);
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return error_; }

 private:
  const TableRow& row_;
  std::span<const TableColumn> columns_;
  std::optional<Error> error_;
};

}  // namespace perch
