// One value, from its first byte to its last.
#include <cstring>

#include "exports/value_cutter.hpp"
#include "lexical.hpp"
#include "perch/caps.hpp"

namespace perch {

using lexical::is_closing;
using lexical::is_opening;
using lexical::is_space;

void ValueCutter::begin_whole(std::uint8_t c, bool is_kept) {
  is_kept_ = is_wanted_ = is_kept;
  state_ = RecordState::complete;
  size_ = nesting_ = 0;
  lists_ = 0;
  last_ = 0;
  is_in_string_ = is_escaped_ = false;
  mode_ = is_kept ? Mode::value : Mode::skipping;
  step_value(c);
}

/// Text is most of what there is, so strings are run through.
const std::uint8_t* ValueCutter::run_value(const std::uint8_t* at, const std::uint8_t* end) {
  if (is_in_string_) return run_string(at, end);
  // A number ends with what stands behind it, which belongs to the frame.
  if (nesting_ == 0 && (*at == ',' || is_closing(*at) || is_space(*at))) {
    end_value();
    return at;
  }
  step_value(*at);
  return at + 1;
}

const std::uint8_t* ValueCutter::run_string(const std::uint8_t* at, const std::uint8_t* end) {
  const std::uint8_t* stop = at;
  if (is_escaped_) {
    is_escaped_ = false;
    ++stop;
  }
  while (stop != end && !lexical::kStringStop[*stop]) ++stop;
  keep(at, stop);
  if (stop == end) return stop;
  const std::uint8_t c = *stop;
  keep(c);
  if (c == '\\') is_escaped_ = true;
  if (c == '"') {
    is_in_string_ = false;
    last_ = '"';
    if (nesting_ == 0) end_value();
  }
  // No writer leaves a line end in a string: its closing quote is lost.
  if (c == '\n' && is_kept_) {
    is_in_string_ = false;
    fail(RecordState::malformed);
  }
  return stop + 1;
}

void ValueCutter::step_value(std::uint8_t c) {
  if (is_space(c)) return keep(c);
  const bool is_behind_value = last_ == '"' || is_closing(last_);
  if (is_opening(c)) return open(c);
  if (is_closing(c)) return close(c);
  keep(c);
  if (c == ',' || c == ':') {
    last_ = c;
    return;
  }
  if (is_behind_value && is_kept_) fail(RecordState::malformed);
  if (mode_ == Mode::resync) return;
  if (c == '"') {
    is_in_string_ = true;
    is_escaped_ = false;
  } else {
    last_ = 'a';
  }
}

void ValueCutter::open(std::uint8_t c) {
  const bool is_in_object = nesting_ > 0 && nesting_ <= caps::kNestingDepth && (lists_ & 1) == 0;
  if (is_kept_ && is_in_object && last_ != ':') {
    fail(RecordState::malformed);
    if (mode_ == Mode::resync) return step_resync(c);
  }
  ++nesting_;
  if (nesting_ > caps::kNestingDepth) {
    if (is_kept_) fail(RecordState::malformed);
    if (mode_ == Mode::resync) return;
  } else {
    lists_ = lists_ << 1 | (c == '[' ? 1u : 0u);
  }
  keep(c);
  last_ = c;
}

void ValueCutter::close(std::uint8_t c) {
  if (nesting_ <= caps::kNestingDepth) {
    // A bracket of the other kind: one is missing before it.
    const bool is_list = (lists_ & 1) != 0;
    if (is_list != (c == ']') && is_kept_) {
      fail(RecordState::malformed);
      if (mode_ == Mode::resync) return step_resync(c);
    }
    lists_ >>= 1;
  }
  keep(c);
  last_ = c;
  if (nesting_ > 0) --nesting_;
  if (nesting_ == 0) end_value();
}

void ValueCutter::keep(std::uint8_t c) { keep(&c, &c + 1); }

void ValueCutter::keep(const std::uint8_t* begin, const std::uint8_t* end) {
  if (!is_kept_) return;
  const auto bytes = static_cast<std::size_t>(end - begin);
  if (bytes > caps::kRecordBytes - size_) {
    // Where it ends is still known, so nothing is lost behind it.
    is_kept_ = false;
    state_ = RecordState::too_large;
    return;
  }
  if (value_.size() < size_ + bytes + RecordScanner::kPaddingBytes) {
    value_.resize(2 * (size_ + bytes) + RecordScanner::kPaddingBytes);
  }
  std::memcpy(value_.data() + size_, begin, bytes);
  size_ += bytes;
}

void ValueCutter::end_value() {
  if (is_wanted_) {
    if (state_ == RecordState::complete) learn_first_key();
    emit(state_);
  }
  mode_ = frames_.empty() ? Mode::top : Mode::between;
}

void ValueCutter::emit(RecordState state) {
  if (value_.size() < size_ + RecordScanner::kPaddingBytes) value_.resize(size_ + RecordScanner::kPaddingBytes);
  sink_.take(path_, state, std::span(value_).first(state == RecordState::complete ? size_ : 0));
}

}  // namespace perch
