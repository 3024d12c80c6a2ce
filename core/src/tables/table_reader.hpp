/// \file
/// Tables that people bring: rows with the cells of the columns that are wanted.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "csv_scanner.hpp"
#include "perch/result.hpp"

namespace perch {

struct TableColumn {
  std::string_view name;
  bool is_needed;
  std::string_view others;  ///< Further names, each between spaces.
};

/// A row behind the header. Cells stay valid until the next call that changes the reader.
struct TableRow {
  std::size_t number = 0;                   ///< The header is row 1; blank lines are not counted.
  std::span<const std::string_view> cells;  ///< In the order of the columns; empty where the table has no such column.
  std::optional<Error> error;               ///< broken_row; then there are no cells.
};

/// Any bytes in, in any chunks; constant memory. Comma, semicolon or tab separate cells, as the header has them.
class TableReader {
 public:
  /// \param columns outlive this.
  explicit TableReader(std::span<const TableColumn> columns);

  [[nodiscard]] std::span<std::uint8_t> writable(std::size_t size_bytes) { return scanner_.writable(size_bytes); }
  void commit(std::size_t size_bytes) noexcept { scanner_.commit(size_bytes); }
  void finish() noexcept;

  /// The next row; empty when more bytes are needed, after the last row, and where the table is refused.
  [[nodiscard]] std::optional<TableRow> next();
  /// Why the table is refused: empty_file, missing_column (which names it), broken_row (in the header). It stays.
  [[nodiscard]] const std::optional<Error>& refusal() const noexcept { return refusal_; }

  [[nodiscard]] std::span<const TableColumn> columns() const noexcept { return columns_; }

 private:
  void read_header(const CsvRow& row);

  std::span<const TableColumn> columns_;
  CsvScanner scanner_;
  std::size_t row_ = 0;
  bool is_finished_ = false;
  std::size_t header_size_ = 0;
  std::vector<std::optional<std::size_t>> places_;  ///< Of each column among the cells.
  std::vector<std::string_view> cells_;
  std::optional<Error> refusal_;
};

}  // namespace perch
