/// \file
/// Cuts a stream of CSV into rows without holding the stream.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/record_scanner.hpp"

namespace perch {

/// One row. The cells stay valid until the next call that changes the scanner; a broken row has none.
struct CsvRow {
  RecordState state = RecordState::complete;
  std::span<const std::string_view> cells;
};

/// How a table is written.
struct CsvDialect {
  static constexpr char kSniffed = '\0';

  char separator = ',';  ///< kSniffed: the one of comma, semicolon and tab that the first row has most of.
  /// Every row starts with a number, by which rows are found again behind a broken one. Otherwise any line is a row.
  bool rows_start_with_ids = true;
};

/// An incremental reader of comma-separated values (RFC 4180): quoted cells with doubled quotes and line ends inside,
/// any line end, a byte order mark. A broken row is reported once, and reading resumes at the next line that starts as
/// the table's rows do. Bytes are written straight into its buffer, which never grows beyond one row and one chunk.
class CsvScanner {
 public:
  explicit CsvScanner(CsvDialect dialect = {}) : dialect_(dialect) {}

  /// Room for `size_bytes` more (at most caps::kChunkBytes). Invalidates rows. The RecordScanner::kHistoryBytes that
  /// were committed last, or all when there are fewer, stand right before it.
  [[nodiscard]] std::span<std::uint8_t> writable(std::size_t size_bytes);
  void commit(std::size_t size_bytes) noexcept;
  /// No more bytes will come: what is open now is truncated.
  void finish() noexcept { finished_ = true; }

  /// The next row; empty when more bytes are needed or, after finish(), when there is nothing left. Blank lines are no
  /// rows.
  [[nodiscard]] std::optional<CsvRow> next();

 private:
  enum class Mode : std::uint8_t { between, cell_start, plain, quoted, quote_in_quoted, resync };
  enum class Step : std::uint8_t { need_more, again, emit };

  struct Cell {
    std::size_t begin, end;  ///< From start_, quotes excluded.
    bool is_quoted;
  };

  Step step(CsvRow& out);
  Step step_between();
  [[nodiscard]] bool sniff_separator() noexcept;
  Step step_cell(CsvRow& out);
  Step end_cell(std::size_t end, bool is_quoted);
  Step end_row(CsvRow& out);
  Step fail_row(RecordState state, CsvRow& out);
  Step step_resync();
  Step end_of_input(CsvRow& out);
  [[nodiscard]] bool starts_row(std::size_t at) const noexcept;
  std::string_view text_of(const Cell& cell);
  void discard_consumed() noexcept;

  CsvDialect dialect_;
  std::vector<std::uint8_t> buffer_;
  std::size_t end_ = 0;    ///< Bytes in use.
  std::size_t start_ = 0;  ///< First byte of the row.
  std::size_t pos_ = 0;    ///< Next byte to look at.
  Mode mode_ = Mode::between;
  bool finished_ = false;
  bool at_file_start_ = true;
  std::size_t cell_ = 0;  ///< Where the open cell begins, from start_.
  std::vector<Cell> bounds_;
  std::vector<std::string_view> cells_;
  std::string undone_;  ///< Cells of which doubled quotes were undone.
};

}  // namespace perch
