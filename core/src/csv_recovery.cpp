// Behind a broken row of a table, and at its end.
#include "csv_scanner.hpp"
#include "lexical.hpp"

namespace perch {
namespace {

constexpr std::size_t kMostDigits = 20;  // of an id, which opens every row
constexpr std::size_t kLookAheadBytes = kMostDigits + 4;

}  // namespace

CsvScanner::Step CsvScanner::fail_row(RecordState state, CsvRow& out) {
  out = {state, {}};
  pos_ = start_ + 1;
  mode_ = Mode::resync;
  return Step::emit;
}

/// Behind a broken row: whatever quotes say, a line that starts with an id and a comma is a row; or any line is one.
CsvScanner::Step CsvScanner::step_resync() {
  for (; pos_ < end_; ++pos_) {
    if (!lexical::ends_line(buffer_[pos_])) continue;
    if (!dialect_.rows_start_with_ids) {
      mode_ = Mode::between;
      return Step::again;
    }
    if (end_ - pos_ < kLookAheadBytes && !finished_) break;
    if (!starts_row(pos_ + 1)) continue;
    mode_ = Mode::between;
    return Step::again;
  }
  start_ = pos_;
  return Step::need_more;
}

bool CsvScanner::starts_row(std::size_t at) const noexcept {
  const bool quoted = at < end_ && buffer_[at] == '"';
  if (quoted) ++at;
  const std::size_t first = at;
  while (at < end_ && lexical::is_digit(buffer_[at]) && at - first < kMostDigits) ++at;
  if (at == first) return false;
  if (quoted && (at >= end_ || buffer_[at++] != '"')) return false;
  return at < end_ && buffer_[at] == ',';
}

/// The input is over: a row without a line end is a row, one in the middle of a quoted cell is not.
CsvScanner::Step CsvScanner::end_of_input(CsvRow& out) {
  switch (mode_) {
    case Mode::quoted: return fail_row(RecordState::truncated, out);
    case Mode::cell_start: cell_ = pos_ - start_; [[fallthrough]];
    case Mode::plain: return end_cell(pos_, false), end_row(out);
    case Mode::quote_in_quoted: return end_cell(pos_ - 1, true), end_row(out);
    default: return Step::need_more;
  }
}

}  // namespace perch
