// The frames between records: lists, and the accounts of a dump.
#include <cassert>
#include <span>
#include <string>

#include "lexical.hpp"
#include "object_keys.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {

using lexical::is_space;

void RecordScanner::enter(Frame frame) noexcept {
  assert(depth_ + 1 < frames_.size());
  frames_[++depth_] = frame;
  have_key_ = false;
}

/// Inside a list or an object that was entered, before the next item.
RecordScanner::Step RecordScanner::step_between(Record& out) {
  while (pos_ < end_) {
    const std::uint8_t c = buffer_[pos_];
    if (is_space(c) || c == ',' || (c == ':' && have_key_)) {
      ++pos_;
      continue;
    }
    if (c == '{' && (in_object() || frame() == Frame::tweets)) {
      const bool may_be_value = frame() == Frame::dump && have_key_;
      const auto is_next = may_be_value ? names_next_account(pos_) : opens_next_account(pos_);
      if (!is_next) return Step::need_more;
      if (*is_next) return resume_at_line(pos_, out);
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
  start_ = pos_ - (pos_ > start_ ? 1 : 0);  // the next `{` may be the first of its line
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
    } else if (buffer_[pos_] == '\n') {  // its line was cut off
      start_ = pos_;
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
  if (frame() == Frame::account && object_keys::contains(object_keys::kAccountParts, key_)) saw_account_ = true;
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
  if (in_object() || c == '{' || frame() == Frame::others) return Step::again;
  if (!can_look_ahead(pos_)) {
    mode_ = Mode::between;
    return Step::need_more;
  }
  const auto end = end_of_lone_value();
  if (!end) return fail_record(RecordState::malformed, out);
  describe(RecordState::malformed, out);
  start_ = pos_ = *end;
  mode_ = Mode::between;
  return Step::emit;
}

/// Where the short string or scalar at pos_ ends, when a list goes on behind it as if nothing were wrong.
std::optional<std::size_t> RecordScanner::end_of_lone_value() const noexcept {
  const auto bytes = ahead_of(pos_);
  const bool is_string = bytes[0] == '"';
  constexpr std::string_view kEnds = ",[]{}\"";
  const auto ends = [&](std::uint8_t c) {
    if (is_string) return lexical::kStringStop[c] != 0;
    return is_space(c) || kEnds.find(static_cast<char>(c)) != std::string_view::npos;
  };
  std::size_t end = is_string ? 1 : 0;
  while (end < bytes.size() && !ends(bytes[end])) ++end;
  if (is_string && (end >= bytes.size() || bytes[end++] != '"')) return std::nullopt;
  const std::size_t next = lexical::skip_space(bytes, end);
  if (end == 0 || next >= bytes.size() || (bytes[next] != ',' && bytes[next] != ']')) return std::nullopt;
  return pos_ + next;
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

}  // namespace perch
