#include "exports/value_cutter.hpp"

#include <algorithm>
#include <cstring>

#include "lexical.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

constexpr std::size_t kFrames = 8;  ///< No export has lists that are wanted any deeper.

bool is_space(std::uint8_t c) noexcept { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_opening(std::uint8_t c) noexcept { return c == '{' || c == '['; }
bool is_closing(std::uint8_t c) noexcept { return c == '}' || c == ']'; }

}  // namespace

void ValueCutter::feed(std::span<const std::uint8_t> bytes) {
  const std::uint8_t* at = bytes.data();
  const std::uint8_t* const end = at + bytes.size();
  while (at != end) at = step(at, end);
}

const std::uint8_t* ValueCutter::step(const std::uint8_t* at, const std::uint8_t* end) {
  switch (mode_) {
    case Mode::top:
      if (is_opening(*at)) {
        saw_json_ = true;
        path_.clear();
        begin_value(*at);
      }
      break;
    case Mode::between: step_between(*at); break;
    case Mode::key: step_key(*at); break;
    case Mode::colon:
      if (is_closing(*at)) {
        leave();
      } else if (!is_space(*at) && *at != ':') {
        begin_value(*at);
      }
      break;
    case Mode::value:
    case Mode::skipping: return run_value(at, end);
    case Mode::resync: step_resync(*at); break;
    case Mode::first_key: step_first_key(*at); break;
  }
  return at + 1;
}

void ValueCutter::step_between(std::uint8_t c) {
  Frame& frame = frames_.back();
  path_.resize(frame.path_size);
  if (is_closing(c)) return leave();
  if (is_space(c) || c == ',') return;
  if (frame.is_list) {
    path_ += "*/";
    return begin_value(c);
  }
  if (c != '"') return;
  mode_ = Mode::key;
  is_escaped_ = false;
}

void ValueCutter::step_key(std::uint8_t c) {
  if (c == '"' && !is_escaped_) {
    path_ += '/';
    mode_ = Mode::colon;
    return;
  }
  is_escaped_ = c == '\\' && !is_escaped_;
  if (path_.size() - frames_.back().path_size < caps::kKeyBytes) path_ += static_cast<char>(c);
}

void ValueCutter::begin_value(std::uint8_t c) {
  const Want want = sink_.want(path_);
  if (want == Want::inside && is_opening(c) && frames_.size() < kFrames) {
    frames_.push_back({c == '[', path_.size(), {}});
    mode_ = Mode::between;
    return sink_.enter(path_, c == '[');
  }
  begin_whole(c, want == Want::whole || (want == Want::inside && !is_opening(c)));
}

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

/// What is in a list is told at once, and the next element looked for; a member is read to what seems to be its end.
void ValueCutter::fail(RecordState why) {
  is_kept_ = false;
  state_ = why;
  if (frames_.empty() || !frames_.back().is_list) return;
  emit(why);
  mode_ = Mode::resync;
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

void ValueCutter::leave() {
  frames_.pop_back();
  mode_ = frames_.empty() ? Mode::top : Mode::between;
}

void ValueCutter::step_resync(std::uint8_t c) {
  if (c == ']' && has_flat_records_) return leave();
  if (c != '{') return;
  begin_whole(c, true);
  mode_ = Mode::first_key;
}

/// Collects `{ "key"`, and goes on with it as a value where the elements begin so.
void ValueCutter::step_first_key(std::uint8_t c) {
  keep(c);
  if (!is_in_string_) {
    if (is_space(c)) return;
    is_in_string_ = c == '"';
    if (is_in_string_) return;
  } else if (c != '"') {
    if (c != '\\' && c != '\n') return;
  } else {
    const std::string& known = frames_.back().first_key;
    const std::string_view text(reinterpret_cast<const char*>(value_.data()), size_);
    is_in_string_ = false;
    last_ = '"';
    mode_ = known.empty() || text.ends_with(known) ? Mode::value : Mode::resync;
    return;
  }
  mode_ = Mode::resync;
  step_resync(c);
}

/// Quotes included.
void ValueCutter::learn_first_key() {
  constexpr std::size_t kLongest = 40;
  if (frames_.empty() || !frames_.back().is_list || size_ == 0 || value_.front() != '{') return;
  const lexical::Bytes bytes(value_.data(), size_);
  const std::size_t open = lexical::skip_space(bytes, 1);
  if (open >= size_ || bytes[open] != '"') return;
  const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(open);
  const auto close = std::find(from + 1, bytes.end(), '"');
  if (close == bytes.end() || close - from > static_cast<std::ptrdiff_t>(kLongest)) return;
  frames_.back().first_key.assign(from, close + 1);
}

void ValueCutter::finish() {
  const bool is_open = mode_ == Mode::value || (mode_ == Mode::skipping && is_wanted_);
  if (is_open && nesting_ == 0 && !is_in_string_) {
    end_value();
  } else if (is_open) {
    emit(state_ == RecordState::complete ? RecordState::truncated : state_);
  }
  frames_.clear();
  mode_ = Mode::top;
}

}  // namespace perch
