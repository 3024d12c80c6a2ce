// What stands before the first record: a prefix, and what the first bytes make of a file of unknown shape.
#include <algorithm>
#include <string_view>

#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {

/// Looks for the `[` or `{` of a top-level value. Text that is no assignment is stepped over, brackets and all, up to
/// where a record or a line of JSON begins.
RecordScanner::Step RecordScanner::step_top(Record& out) {
  if (broken_lines_ > 0) {
    --broken_lines_;
    out = {RecordKind::element, RecordState::malformed, {}, {}, false};
    return Step::emit;
  }
  for (; pos_ < end_; ++pos_) {
    const std::uint8_t c = buffer_[pos_];
    if (c != '[' && c != '{') {
      note_noise(c);
      continue;
    }
    const bool may_tell = c == '{' && may_hold_pages_;
    if (may_tell && !can_choose_shape()) return Step::need_more;
    if (note_prefix(pos_)) {
      is_noise_ = false;
      noise_lines_ = 0;
      return open_top_value();
    }
    if (!can_look_ahead(pos_)) return Step::need_more;
    if (resumes_at(pos_)) return resume_behind_noise();
    note_noise(c);
  }
  if (pos_ - start_ > caps::kPrefixBytes) start_ = pos_ - caps::kPrefixBytes;
  return Step::need_more;
}

/// The bracket at pos_ opens a value.
RecordScanner::Step RecordScanner::open_top_value() {
  const bool is_object = buffer_[pos_] == '{';
  if (is_shape_open()) choose_shape();
  saw_json_ = true;
  is_behind_list_ = !is_object;
  start_ = pos_;
  const bool is_page =
      is_object && may_hold_pages_ && shape_ != FileShape::accounts && object_at(pos_) == ObjectKind::page;
  const bool is_record = is_object && may_hold_pages_ && object_at(pos_) == ObjectKind::record;
  if (is_page || (is_object && shape_ == FileShape::pages && !is_record)) return open_page();
  if (is_object && shape_ != FileShape::accounts) {
    start_record();
    return Step::again;
  }
  ++pos_;
  enter(is_object ? Frame::dump : Frame::list);
  start_ = pos_;
  return Step::again;
}

/// A byte between top-level values.
void RecordScanner::note_noise(std::uint8_t c) noexcept {
  constexpr std::string_view kBlank = " \r\t;,\xEF\xBB\xBF";
  if (c == '\n') {
    if (is_noise_ && last_noise_ != '=') ++noise_lines_;
    is_noise_ = false;
  } else if (kBlank.find(static_cast<char>(c)) == std::string_view::npos) {
    is_noise_ = true;
    last_noise_ = c;
  }
}

/// Whether reading goes on at a bracket that has text before it which is no assignment.
bool RecordScanner::resumes_at(std::size_t bracket) const noexcept {
  if (!is_behind_list_ && opens_line(bracket)) return true;
  return values_begun_ > 0 && buffer_[bracket] == '{' && opens_known_record(bracket);
}

/// Goes on at the bracket at pos_; what was stepped over are broken records.
RecordScanner::Step RecordScanner::resume_behind_noise() {
  count_broken_lines();
  start_ = pos_;
  if (is_behind_list_) {
    start_record();
    return Step::again;
  }
  note_prefix(pos_);
  return open_top_value();
}

/// As many as lines, or one where the file is no lines.
void RecordScanner::count_broken_lines() noexcept {
  const std::size_t lines = noise_lines_ + (is_noise_ ? 1 : 0);
  broken_lines_ += is_behind_list_ ? std::min<std::size_t>(lines, 1) : lines;
  noise_lines_ = 0;
  is_noise_ = false;
}

/// Reads what stands before a top-level bracket; false when it is neither nothing nor an assignment.
bool RecordScanner::note_prefix(std::size_t end) {
  const std::size_t begin = std::max(start_, end - std::min(end, caps::kPrefixBytes));
  std::string_view text = lexical::as_text(std::span(buffer_).subspan(begin, end - begin));
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  constexpr std::string_view kBlank = " \n\r\t;,";
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  text.remove_prefix(std::min(text.find_first_not_of(kBlank), text.size()));
  text = text.substr(0, text.find_last_not_of(kBlank) + 1);
  if (!text.empty() && text.back() != '=') return false;
  if (!text.empty()) {
    text.remove_suffix(1);
    text = text.substr(0, text.find_last_not_of(kBlank) + 1);
  }
  const std::size_t line = text.rfind('\n');  // a comment may stand above
  if (line != std::string_view::npos) text.remove_prefix(line + 1);
  prefix_name_ = text;
  ++values_begun_;
  return true;
}

/// Decides what the top-level value that opens at pos_ makes of a file of unknown shape.
void RecordScanner::choose_shape() {
  if (buffer_[pos_] == '[') {
    shape_ = FileShape::list;
    return;
  }
  const ObjectKind kind = object_at(pos_).value_or(ObjectKind::unknown);
  const std::size_t size = std::min(end_ - pos_, caps::kMembersBytes);
  const ObjectKind told =
      prefix_name_.empty() ? told_by_members(std::span(buffer_).subspan(pos_, size)) : ObjectKind::unknown;
  is_shape_guessed_ = false;
  if (kind == ObjectKind::accounts || told == ObjectKind::accounts) {
    shape_ = FileShape::accounts;
  } else if (kind == ObjectKind::page) {
    shape_ = FileShape::pages;
  } else if (kind == ObjectKind::record || told == ObjectKind::record) {
    shape_ = FileShape::list;
  } else {
    is_shape_guessed_ = prefix_name_.empty();
    const FileShape guess = told == ObjectKind::line ? FileShape::list : FileShape::accounts;
    shape_ = prefix_name_.empty() ? guess : FileShape::whole;
  }
}

/// Whether the values so far do not tell the file's shape.
bool RecordScanner::is_shape_open() const noexcept {
  return shape_ == FileShape::unknown || (is_shape_guessed_ && !saw_account_);
}

/// Whether enough of the object at pos_ is there: the answer must not depend on how the bytes came in.
bool RecordScanner::can_choose_shape() const noexcept {
  const auto kind = object_at(pos_);
  if (!is_shape_open()) return kind.has_value();
  return kind && (*kind == ObjectKind::accounts || finished_ || end_ - pos_ >= caps::kMembersBytes);
}

}  // namespace perch
