/// \file
/// What the tables of accounts and videos have in common.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "perch/prediction_table.hpp"
#include "tables/row_cells.hpp"
#include "tables/table_reader.hpp"

namespace perch {

class PredictionTable::Rows {
 public:
  explicit Rows(std::span<const TableColumn> columns) : reader_(columns) {}
  virtual ~Rows() = default;

  [[nodiscard]] virtual std::string header() const = 0;
  /// \return the line, which does not count where the cells had an error.
  [[nodiscard]] virtual std::string answer(RowCells& cells) = 0;

  [[nodiscard]] TableReader& reader() noexcept { return reader_; }

 private:
  TableReader reader_;
};

/// Six decimals, as all probabilities of Perch.
[[nodiscard]] std::string rounded(double probability);
[[nodiscard]] std::string csv_numbers(std::span<const double> numbers);

}  // namespace perch
