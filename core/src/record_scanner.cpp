// Bytes in, records out. What stands before the first record is read in record_opening.cpp; the frames between records
// in record_frames.cpp, pages of the API in record_pages.cpp. The records themselves are cut in record_cutter.cpp, and
// what happens after a broken one stands in record_recovery.cpp and, for dumps by lines, record_dump_lines.cpp.
#include "perch/record_scanner.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

#include "json/tape.hpp"
#include "perch/caps.hpp"

namespace perch {

RecordScanner::RecordScanner(FileShape shape, std::unique_ptr<json::Tape> tape) noexcept
    : shape_(shape), may_hold_pages_(shape == FileShape::unknown), tape_(std::move(tape)) {}
RecordScanner::RecordScanner(FileShape shape)
    : RecordScanner(shape, std::make_unique<json::Tape>(json::Tape::Listing::known_names)) {}
RecordScanner::RecordScanner(RecordScanner&&) noexcept = default;
RecordScanner& RecordScanner::operator=(RecordScanner&&) noexcept = default;
RecordScanner::~RecordScanner() = default;

void RecordScanner::restart(FileShape shape) {
  std::vector<std::uint8_t> buffer = std::move(buffer_);
  *this = RecordScanner(shape, std::move(tape_));
  buffer_ = std::move(buffer);
}

std::span<std::uint8_t> RecordScanner::writable(std::size_t size_bytes) {
  assert(size_bytes <= caps::kChunkBytes);
  const auto fits = [&] { return buffer_.size() - end_ >= size_bytes + kPaddingBytes; };
  if (!fits()) discard_consumed();
  // Twice, so that history and the rest of a record need not be moved for every write.
  if (!fits()) buffer_.resize(end_ + 2 * size_bytes + kPaddingBytes);
  return std::span(buffer_).subspan(end_, size_bytes);
}

void RecordScanner::commit(std::size_t size_bytes) noexcept {
  assert(end_ + size_bytes + kPaddingBytes <= buffer_.size());
  end_ += size_bytes;
}

std::optional<Record> RecordScanner::next() {
  Record out;
  for (;;) {
    Step step = Step::again;
    switch (mode_) {
      case Mode::between: step = frame() == Frame::top ? step_top(out) : step_between(out); break;
      case Mode::key: step = step_key(); break;
      case Mode::record: step = step_record(out); break;
      case Mode::resync: step = step_resync(out); break;
    }
    if (step == Step::need_more && finished_) step = end_of_input(out);
    if (step == Step::emit) return out;
    if (step == Step::need_more) return std::nullopt;
  }
}

/// The input is over. Gives, one a call, what is still open.
RecordScanner::Step RecordScanner::end_of_input(Record& out) {
  if (mode_ == Mode::record) return fail_record(RecordState::truncated, out);
  if (mode_ == Mode::between && frame() == Frame::top && values_begun_ > 0 && !is_behind_list_) count_broken_lines();
  const bool is_list = depth_ > 0 && (frames_[1] == Frame::list || frames_[1] == Frame::page);
  if (mode_ == Mode::between && is_list) ended_in_list_ = true;
  mode_ = Mode::between;
  start_ = pos_ = end_;
  while (depth_ > 0) {
    if (close_frame(out) != Step::emit) continue;
    out.state = RecordState::truncated;
    return Step::emit;
  }
  return broken_lines_ > 0 ? step_top(out) : Step::need_more;
}

/// Moves what is still needed, and what may be looked back on, to the front of the buffer.
void RecordScanner::discard_consumed() noexcept {
  const std::size_t kept = std::min(start_, end_ - std::min(end_, kHistoryBytes));
  if (kept == 0) return;
  std::memmove(buffer_.data(), buffer_.data() + kept, end_ - kept);
  start_ -= kept;
  pos_ -= kept;
  end_ -= kept;
}

}  // namespace perch
