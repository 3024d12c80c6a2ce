// Bytes in, rows out. What happens behind a broken row, and at the end, stands in csv_recovery.cpp.
#include "csv_scanner.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>

#include "lexical.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

std::span<std::uint8_t> CsvScanner::writable(std::size_t size_bytes) {
  assert(size_bytes <= caps::kChunkBytes);
  const auto fits = [&] { return buffer_.size() - end_ >= size_bytes; };
  if (!fits()) discard_consumed();
  if (!fits()) buffer_.resize(end_ + 2 * size_bytes);
  return std::span(buffer_).subspan(end_, size_bytes);
}

void CsvScanner::commit(std::size_t size_bytes) noexcept {
  assert(end_ + size_bytes <= buffer_.size());
  end_ += size_bytes;
}

std::optional<CsvRow> CsvScanner::next() {
  CsvRow out;
  for (;;) {
    Step done = step(out);
    if (done == Step::need_more && finished_) done = end_of_input(out);
    if (done == Step::emit) return out;
    if (done == Step::need_more) return std::nullopt;
  }
}

CsvScanner::Step CsvScanner::step(CsvRow& out) {
  if (mode_ == Mode::between) return step_between();
  return mode_ == Mode::resync ? step_resync() : step_cell(out);
}

/// Before a row: line ends and the mark at the start of the file are stepped over.
CsvScanner::Step CsvScanner::step_between() {
  if (at_file_start_) {
    if (end_ - pos_ < kByteOrderMark.size() && !finished_) return Step::need_more;
    if (lexical::starts_with({buffer_.data(), end_}, pos_, kByteOrderMark)) pos_ += kByteOrderMark.size();
    at_file_start_ = false;
  }
  while (pos_ < end_ && lexical::ends_line(buffer_[pos_])) ++pos_;
  start_ = pos_;
  if (pos_ == end_) return Step::need_more;
  if (dialect_.separator == CsvDialect::kSniffed && !sniff_separator()) return Step::need_more;
  bounds_.clear();
  mode_ = Mode::cell_start;
  return Step::again;
}

/// Looks at the first row, as soon as all of it is here. \return whether it was.
bool CsvScanner::sniff_separator() noexcept {
  constexpr std::string_view kSeparators = ",;\t";  // the first of equals is taken
  std::array<std::size_t, kSeparators.size()> counts{};
  bool is_quoted = false, is_whole = finished_ || end_ - pos_ > caps::kTableLineBytes;
  for (std::size_t i = pos_; i < end_; ++i) {
    const auto c = static_cast<char>(buffer_[i]);
    if (c == '"') is_quoted = !is_quoted;
    if (is_quoted) continue;
    if (lexical::ends_line(buffer_[i])) {
      is_whole = true;
      break;
    }
    const std::size_t which = kSeparators.find(c);
    if (which != std::string_view::npos) ++counts[which];
  }
  if (!is_whole) return false;
  dialect_.separator =
      kSeparators[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
  return true;
}

CsvScanner::Step CsvScanner::step_cell(CsvRow& out) {
  for (; pos_ < end_; ++pos_) {
    if (pos_ - start_ > caps::kTableLineBytes) return fail_row(RecordState::too_large, out);
    const std::uint8_t c = buffer_[pos_];
    const bool separates = c == static_cast<std::uint8_t>(dialect_.separator);
    switch (mode_) {
      case Mode::cell_start:
        cell_ = pos_ - start_ + (c == '"' ? 1 : 0);
        if (c == '"') {
          mode_ = Mode::quoted;
          break;
        }
        mode_ = Mode::plain;
        [[fallthrough]];
      case Mode::plain:
        if (separates) end_cell(pos_, false);
        if (lexical::ends_line(c)) return end_cell(pos_, false), end_row(out);
        break;
      case Mode::quoted:
        if (c == '"') mode_ = Mode::quote_in_quoted;
        break;
      default:
        if (c == '"') {
          mode_ = Mode::quoted;
          break;
        }
        if (!separates && !lexical::ends_line(c)) return fail_row(RecordState::malformed, out);
        end_cell(pos_ - 1, true);
        if (!separates) return end_row(out);
    }
  }
  return Step::need_more;
}

CsvScanner::Step CsvScanner::end_cell(std::size_t end, bool is_quoted) {
  bounds_.push_back({cell_, end - start_, is_quoted});
  mode_ = Mode::cell_start;
  return Step::again;
}

/// The row is start_ … pos_.
CsvScanner::Step CsvScanner::end_row(CsvRow& out) {
  cells_.clear();
  undone_.clear();
  undone_.reserve(pos_ - start_);  // cells point into it
  for (const Cell& cell : bounds_) cells_.push_back(text_of(cell));
  out = {RecordState::complete, cells_};
  start_ = pos_;
  mode_ = Mode::between;
  return Step::emit;
}

/// The bytes themselves stay as they came: an inflater looks back on them.
std::string_view CsvScanner::text_of(const Cell& cell) {
  const std::string_view raw = lexical::as_text(std::span(buffer_).subspan(start_ + cell.begin, cell.end - cell.begin));
  if (!cell.is_quoted || raw.find('"') == std::string_view::npos) return raw;
  const std::size_t begin = undone_.size();
  for (std::size_t i = 0; i < raw.size(); ++i) {
    undone_ += raw[i];
    if (raw[i] == '"') ++i;  // the second of two
  }
  return std::string_view(undone_).substr(begin);
}

void CsvScanner::discard_consumed() noexcept {
  const std::size_t kept = std::min(start_, end_ - std::min(end_, RecordScanner::kHistoryBytes));
  if (kept == 0) return;
  std::memmove(buffer_.data(), buffer_.data() + kept, end_ - kept);
  end_ -= kept;
  pos_ -= kept;
  start_ -= kept;
}

}  // namespace perch
