// The frames between records: prefixes, lists, and the accounts of a dump. Pages of the API stand in record_pages.cpp.
// The records themselves are cut in
// record_cutter.cpp, and what happens after a broken one stands in record_recovery.cpp.
#include "perch/record_scanner.hpp"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "json/tape.hpp"
#include "lexical.hpp"
#include "perch/caps.hpp"

namespace perch {

using lexical::is_space;

namespace {

/// How much of an object may have to tell what it is.
constexpr std::size_t kMembersBytes = 4096;

}  // namespace

RecordScanner::RecordScanner(FileShape shape)
    : shape_(shape),
      may_hold_pages_(shape == FileShape::unknown),
      tape_(std::make_unique<json::Tape>(json::Tape::Listing::known_names)) {}
RecordScanner::RecordScanner(RecordScanner&&) noexcept = default;
RecordScanner::~RecordScanner() = default;

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
      case Mode::between: step = frame() == Frame::top ? step_top() : step_between(out); break;
      case Mode::key: step = step_key(); break;
      case Mode::record: step = step_record(out); break;
      case Mode::resync: step = step_resync(out); break;
    }
    if (step == Step::need_more && finished_) step = end_of_input(out);
    if (step == Step::emit) return out;
    if (step == Step::need_more) return std::nullopt;
  }
}

void RecordScanner::enter(Frame frame) noexcept {
  assert(depth_ + 1 < frames_.size());
  frames_[++depth_] = frame;
  have_key_ = false;
}

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
  switch (object_at(pos_).value_or(ObjectKind::unknown)) {
    case ObjectKind::accounts: shape_ = FileShape::accounts; return;
    case ObjectKind::page: shape_ = FileShape::pages; return;
    case ObjectKind::record: shape_ = FileShape::list; return;
    case ObjectKind::unknown: break;
  }
  const std::size_t size = std::min(end_ - pos_, kMembersBytes);
  const bool is_line = told_by_members(std::span(buffer_).subspan(pos_, size)) == ObjectKind::record;
  shape_ = !prefix_name_.empty() ? FileShape::whole : is_line ? FileShape::list : FileShape::accounts;
}

/// Whether enough of the object at pos_ is there: the answer must not depend on how the bytes came in.
bool RecordScanner::can_choose_shape() const noexcept {
  const auto kind = object_at(pos_);
  return kind && (*kind != ObjectKind::unknown || finished_ || end_ - pos_ >= kMembersBytes);
}

/// Inside a list or an object that was entered, before the next item.
RecordScanner::Step RecordScanner::step_between(Record& out) {
  while (pos_ < end_) {
    const std::uint8_t c = buffer_[pos_];
    if (is_space(c) || c == ',' || (c == ':' && have_key_)) {
      ++pos_;
      continue;
    }
    start_ = pos_;
    if (c == ']' || c == '}') {
      const bool matches = (c == '}') == in_object();
      ++pos_;
      start_ = pos_;
      if (matches) return close_frame(out);
      continue;  // a closer too many: noise, the frame goes on
    }
    if (!in_object() || have_key_) return open_value(out);
    if (c == '"') {
      ++pos_;
      mode_ = Mode::key;
      return Step::again;
    }
    ++pos_;
  }
  start_ = pos_;
  return Step::need_more;
}

RecordScanner::Step RecordScanner::close_frame(Record& out) {
  const Frame closed = frame();
  if (closed == Frame::page) page_depth_ = 0;
  --depth_;
  have_key_ = false;
  if (closed != Frame::account) return Step::again;
  out = {RecordKind::account_end, RecordState::complete, account_key_, {}, account_lists_tweets_};
  return Step::emit;
}

/// A key of an entered object, from its opening quote at start_.
RecordScanner::Step RecordScanner::step_key() {
  while (pos_ < end_) {
    if (!lexical::kStringStop[buffer_[pos_]]) {
      ++pos_;
    } else if (buffer_[pos_] == '\\') {
      if (pos_ + 1 >= end_) break;
      pos_ += 2;
    } else if (buffer_[pos_] == '"') {
      key_ = lexical::as_text(std::span(buffer_).subspan(start_ + 1, pos_ - start_ - 1));
      ++pos_;
      have_key_ = true;
      mode_ = Mode::between;
      return Step::again;
    } else {
      ++pos_;
    }
    if (pos_ - start_ > caps::kKeyBytes) {  // no key: noise
      mode_ = Mode::between;
      return Step::again;
    }
  }
  return Step::need_more;
}

/// The first byte of a value is at pos_: enter it, or cut it as a record.
RecordScanner::Step RecordScanner::open_value(Record& out) {
  const std::uint8_t c = buffer_[pos_];
  if (frame() == Frame::dump) {
    const bool is_account = key_ == "user_data" || key_ == "tweets" || key_ == "crawled_at" || key_ == "key";
    if (is_account) return open_account(out, true);
    if (c == '{') return open_account(out, false);
  }
  if (frame() == Frame::account && key_ == "tweets" && c == '[') {
    ++pos_;
    enter(Frame::tweets);
    account_lists_tweets_ = true;
    return Step::again;
  }
  if (const auto list = c == '[' ? list_of_page() : std::nullopt) {
    ++pos_;
    enter(*list);
    first_key_.clear();  // each list of a page opens its records in its own way
    first_key_is_sure_ = wrapped_ = false;
    return Step::again;
  }
  if (frame() == Frame::page && key_ == "includes" && c == '{') {
    ++pos_;
    enter(Frame::includes);
    return Step::again;
  }
  if (c == '{' && may_open_page()) {
    const auto kind = object_at(pos_);
    if (!kind) return Step::need_more;
    if (*kind == ObjectKind::page) return open_page();
  }
  start_record();
  // A list holds objects; anything else is what a broken record left behind, or no record of ours.
  if (!in_object() && c != '{' && frame() != Frame::others) return fail_record(RecordState::malformed, out);
  return Step::again;
}

/// An account stands under a key of the dump, or (implicit) the dump is itself one account.
RecordScanner::Step RecordScanner::open_account(Record& out, bool implicit) {
  account_key_ = implicit ? std::string() : key_;
  if (implicit) {
    frames_[depth_] = Frame::account;  // the key that told stays read: its value comes next
  } else {
    ++pos_;
    enter(Frame::account);
  }
  start_ = pos_;
  account_lists_tweets_ = false;
  out = {RecordKind::account_begin, RecordState::complete, account_key_, {}, false};
  return Step::emit;
}

/// The input is over. Gives, one a call, what is still open.
RecordScanner::Step RecordScanner::end_of_input(Record& out) {
  if (mode_ == Mode::record) return fail_record(RecordState::truncated, out);
  mode_ = Mode::between;
  start_ = pos_ = end_;
  while (depth_ > 0) {
    if (close_frame(out) == Step::emit) return Step::emit;
  }
  return Step::need_more;
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
