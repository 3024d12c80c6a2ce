// The patient way to cut a record: by its strings and brackets, with an eye for the signs that it is broken.
#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

constexpr std::size_t kTrackedNesting = 64;  // one bit a level
static_assert(caps::kNestingDepth <= kTrackedNesting);

}  // namespace

RecordScanner::Step RecordScanner::step_any_record(Record& out) {
  const std::uint8_t first = buffer_[start_];
  if (first != '{' && first != '[' && first != '"') return step_scalar(out);
  while (pos_ < end_) {
    if (in_string_) {
      while (pos_ < end_ && !lexical::kStringStop[buffer_[pos_]]) ++pos_;
      if (pos_ == end_) break;
      const Step step = in_string(out);
      if (step != Step::again) return step;
      if (mode_ != Mode::record) return Step::again;
      continue;
    }
    while (pos_ < end_ && !lexical::kPlainStop[buffer_[pos_]]) ++pos_;
    if (pos_ == end_) break;
    const std::uint8_t c = buffer_[pos_];
    if (c == '"') {
      in_string_ = true;
      ++pos_;
      continue;
    }
    if (c != '{' && c != '[' && c != '}' && c != ']') return fail_record(RecordState::malformed, out);
    const Step step = on_bracket(c, out);
    if (step != Step::again) return step;
  }
  if (pos_ - start_ > caps::kRecordBytes) return fail_record(RecordState::too_large, out);
  return Step::need_more;
}

/// A quote, an escape or a control character at pos_, inside a string.
RecordScanner::Step RecordScanner::in_string(Record& out) {
  const std::uint8_t c = buffer_[pos_];
  if (c == '"') {
    in_string_ = false;
    ++pos_;
    return nesting_ == 0 ? finish_record(out) : Step::again;
  }
  if (c == '\\') {
    if (pos_ + 1 >= end_) return Step::need_more;
    pos_ += 2;
    return Step::again;
  }
  if (c == '\n') {
    // A raw line end is either part of a carelessly re-saved text or the place where a closing quote is missing:
    // then the next line starts as JSON does.
    if (!can_look_ahead(pos_)) return Step::need_more;
    const auto bytes = ahead_of(pos_);
    const std::size_t next = lexical::skip_space(bytes, 0);
    const std::uint8_t first = next < bytes.size() ? bytes[next] : 0;
    const bool json_goes_on = first == '"' || first == '}' || first == ']' || first == '{';
    if (json_goes_on) return fail_record(RecordState::malformed, out);
  }
  ++pos_;
  return Step::again;
}

RecordScanner::Step RecordScanner::on_bracket(std::uint8_t c, Record& out) {
  if (c == '{' || c == '[') {
    if (nesting_ == 0) return push_bracket(c);
    if (first_key_.empty() && nesting_ == 1 && !in_object()) learn_first_key(pos_);
    const bool is_own_value = nesting_ == 1 && inner_closes_ == 0;  // behind the first key's colon
    const bool may_be_record = c == '{' && wrapped_ && !is_own_value;
    if (may_be_record && !can_look_ahead(pos_)) return Step::need_more;
    const bool broken = !may_open_here() || nesting_ >= caps::kNestingDepth || (may_be_record && opens_record(pos_));
    return broken ? fail_record(RecordState::malformed, out) : push_bracket(c);
  }
  if ((brackets_ & 1u) != (c == ']' ? 1u : 0u)) return fail_record(RecordState::malformed, out);
  brackets_ >>= 1;
  --nesting_;
  if (nesting_ == 1) {
    ++inner_closes_;
    inner_close_at_ = pos_ - start_;
  }
  ++pos_;
  return nesting_ == 0 ? finish_record(out) : Step::again;
}

RecordScanner::Step RecordScanner::push_bracket(std::uint8_t c) noexcept {
  brackets_ = brackets_ << 1 | (c == '[' ? 1u : 0u);
  ++nesting_;
  ++pos_;
  return Step::again;
}

/// Whether a container may open at pos_: behind a colon in an object, first or behind a comma in an array.
bool RecordScanner::may_open_here() const noexcept {
  const std::size_t end = lexical::skip_space_back({buffer_.data(), end_}, pos_);
  const std::uint8_t before = end > start_ ? buffer_[end - 1] : 0;
  return (brackets_ & 1u) != 0 ? before == '[' || before == ',' : before == ':';
}

/// A number, a literal or garbage, up to whatever ends it.
RecordScanner::Step RecordScanner::step_scalar(Record& out) {
  const auto ends = [](std::uint8_t c) {
    return c == ',' || c == ']' || c == '}' || c == '{' || c == '[' || c == '"' || lexical::is_space(c);
  };
  while (pos_ < end_ && !ends(buffer_[pos_])) ++pos_;
  if (pos_ - start_ > caps::kKeyBytes) return fail_record(RecordState::too_large, out);
  if (pos_ == end_ && !finished_) return Step::need_more;
  return finish_record(out);
}

}  // namespace perch
