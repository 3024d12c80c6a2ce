// The lists and objects around the values. The values themselves are cut in value_cutter_values.cpp, and what happens
// behind a broken one stands in value_cutter_recovery.cpp.
#include "exports/value_cutter.hpp"

#include "lexical.hpp"
#include "perch/caps.hpp"

namespace perch {

using lexical::is_closing;
using lexical::is_opening;
using lexical::is_space;
namespace {

constexpr std::size_t kFrames = 8;  ///< No export has lists that are wanted any deeper.

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

void ValueCutter::leave() {
  frames_.pop_back();
  mode_ = frames_.empty() ? Mode::top : Mode::between;
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
