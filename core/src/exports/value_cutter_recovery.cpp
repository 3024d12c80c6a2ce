// What happens behind a broken value: the next element of the list is found by its first key.
#include <algorithm>

#include "exports/value_cutter.hpp"
#include "lexical.hpp"

namespace perch {

using lexical::is_space;

/// What is in a list is told at once, and the next element looked for; a member is read to what seems to be its end.
void ValueCutter::fail(RecordState why) {
  is_kept_ = false;
  state_ = why;
  if (frames_.empty() || !frames_.back().is_list) return;
  emit(why);
  mode_ = Mode::resync;
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

}  // namespace perch
