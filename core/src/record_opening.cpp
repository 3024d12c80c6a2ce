// What stands before the first record: a prefix, and what the first bytes make of a file of unknown shape.
#include <algorithm>
#include <string_view>

#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {

/// Looks for the `[` or `{` of a top-level value. Text that is no assignment is stepped over, brackets and all.
RecordScanner::Step RecordScanner::step_top() {
  for (; pos_ < end_; ++pos_) {
    const std::uint8_t c = buffer_[pos_];
    if (c != '[' && c != '{') continue;
    if (shape_ == FileShape::unknown && c == '{' && !can_choose_shape()) return Step::need_more;
    if (!note_prefix(pos_)) continue;
    choose_shape();
    saw_json_ = true;
    start_ = pos_;
    if (c == '{' && shape_ == FileShape::pages) return open_page();
    if (c == '{' && shape_ != FileShape::accounts) {
      start_record();
      return Step::again;
    }
    ++pos_;
    enter(c == '[' ? Frame::list : Frame::dump);
    start_ = pos_;
    return Step::again;
  }
  if (pos_ - start_ > caps::kPrefixBytes) start_ = pos_ - caps::kPrefixBytes;
  return Step::need_more;
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
  prefix_name_ = text;
  ++values_begun_;
  return true;
}

/// Decides what the first top-level value, which opens at pos_, makes of a file of unknown shape.
void RecordScanner::choose_shape() {
  if (shape_ != FileShape::unknown) return;
  if (buffer_[pos_] == '[') {
    shape_ = FileShape::list;
    return;
  }
  const ObjectKind kind = object_at(pos_).value_or(ObjectKind::unknown);
  const std::size_t size = std::min(end_ - pos_, caps::kMembersBytes);
  const ObjectKind told =
      prefix_name_.empty() ? told_by_members(std::span(buffer_).subspan(pos_, size)) : ObjectKind::unknown;
  if (kind == ObjectKind::accounts || told == ObjectKind::accounts) {
    shape_ = FileShape::accounts;
  } else if (kind == ObjectKind::page) {
    shape_ = FileShape::pages;
  } else if (kind == ObjectKind::record || told == ObjectKind::record) {
    shape_ = FileShape::list;
  } else {
    shape_ = prefix_name_.empty() ? FileShape::accounts : FileShape::whole;
  }
}

/// Whether enough of the object at pos_ is there: the answer must not depend on how the bytes came in.
bool RecordScanner::can_choose_shape() const noexcept {
  const auto kind = object_at(pos_);
  return kind && (*kind == ObjectKind::accounts || finished_ || end_ - pos_ >= caps::kMembersBytes);
}

}  // namespace perch
