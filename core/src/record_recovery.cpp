// After a broken record: the text is searched for the next record start, whatever strings and brackets say.
#include <algorithm>
#include <array>

#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

/// How far a decision looks ahead and back, whatever else the buffer happens to hold: the answer must not depend on
/// how the bytes came in. Ahead: the longest first key with generous indentation.
constexpr std::size_t kLookAheadBytes = 256;
constexpr std::size_t kLookBackBytes = 1024;
static_assert(kLookBackBytes <= caps::kKeyBytes, "step_resync() keeps caps::kKeyBytes");
/// The members of an account of a dump. The first of them stands behind the account's `{`, the others behind a comma.
constexpr std::array<std::string_view, 3> kAccountMarks = {"\"user_data\"", "\"tweets\"", "\"crawled_at\""};

bool starts_with_account_mark(lexical::Bytes bytes) noexcept {
  return std::any_of(kAccountMarks.begin(), kAccountMarks.end(), [&](std::string_view mark) {
    if (!lexical::starts_with(bytes, 0, mark)) return false;
    const std::size_t colon = lexical::skip_space(bytes, mark.size());
    return colon < bytes.size() && bytes[colon] == ':';
  });
}

}  // namespace

bool RecordScanner::can_look_ahead(std::size_t from) const noexcept {
  return finished_ || end_ - from >= kLookAheadBytes;
}

std::span<const std::uint8_t> RecordScanner::ahead_of(std::size_t from) const noexcept {
  return {buffer_.data() + from, std::min(end_ - from, kLookAheadBytes)};
}

/// Never before the record that broke: those bytes may be gone, or not.
std::span<const std::uint8_t> RecordScanner::behind(std::size_t to) const noexcept {
  const std::size_t size = std::min(to - start_, kLookBackBytes);
  return {buffer_.data() + to - size, size};
}

/// Whether the `{` opens a record as the first record of this file did.
bool RecordScanner::opens_record(std::size_t brace) const noexcept {
  const auto bytes = ahead_of(brace);
  const std::size_t key = lexical::skip_space(bytes, 1);
  if (first_key_.empty()) return key < bytes.size() && bytes[key] == '"';
  if (!lexical::starts_with(bytes, key, first_key_)) return false;
  const std::size_t colon = lexical::skip_space(bytes, key + first_key_.size());
  return colon < bytes.size() && bytes[colon] == ':';
}

/// Whether a line of JSON begins at the bracket. Where values stand in lines, each begins in the first column, and
/// nothing else does.
bool RecordScanner::opens_line(std::size_t bracket) const noexcept {
  const auto before = behind(bracket);
  if (before.empty() || before.back() != '\n') return false;
  const auto bytes = ahead_of(bracket);
  const std::size_t next = lexical::skip_space(bytes, 1);
  if (next >= bytes.size()) return false;
  return bytes[0] == '{' ? bytes[next] == '"' || bytes[next] == '}' : bytes[next] == '{';
}

/// Whether a record may start at the `{`: behind a comma or on a line of its own. While nobody knows how records
/// open, another object must end before the comma.
bool RecordScanner::follows_record(std::size_t brace) const noexcept {
  const auto bytes = behind(brace);
  const std::size_t before = lexical::skip_space_back(bytes, bytes.size());
  const bool comma = before > 0 && bytes[before - 1] == ',';
  if (!first_key_.empty()) {
    const auto gap = bytes.subspan(before);
    return comma || std::find(gap.begin(), gap.end(), '\n') != gap.end();
  }
  const std::size_t closer = comma ? lexical::skip_space_back(bytes, before - 1) : 0;
  return closer > 0 && bytes[closer - 1] == '}';
}

RecordScanner::Step RecordScanner::step_resync(Record& out) {
  const bool in_dump = shape_ == FileShape::accounts;
  for (; pos_ < end_; ++pos_) {
    const std::uint8_t c = buffer_[pos_];
    if (c != '{' && !((in_dump || page_depth_ > 0) && c == '"')) continue;
    if (!can_look_ahead(pos_)) break;
    if (resume_at_page()) return Step::again;
    if (c == '{' && in_dump && opens_next_account(pos_) == true) return resume_at_line(pos_, out);
    if (c == '"') {
      if (in_dump && starts_with_account_mark(ahead_of(pos_)) && !is_inside_member(pos_))
        return resume_at_account(pos_, out);
      continue;
    }
    // A wrapped record needs no comma before it: what stands there may be what is broken.
    const bool is_like_others = opens_record(pos_) && (wrapped_ || (!in_object() && follows_record(pos_)));
    const bool is_known = !first_key_is_sure_ && !in_object() && opens_known_record(pos_);
    const bool is_line = frame() == Frame::top && opens_line(pos_);
    if (!is_like_others && !is_known && !is_line) continue;
    if (frame() == Frame::top && !is_line) {
      start_record();  // a list whose brackets were lost
    } else {
      start_ = pos_;
      mode_ = Mode::between;
    }
    return Step::again;
  }
  // What stands before a start decides whether it is one, so a little of it is kept.
  start_ = std::max(start_, pos_ - std::min(pos_, caps::kKeyBytes));
  return Step::need_more;
}

/// Whether the mark is the first key of the broken record, or of another object that is itself a member of an account:
/// `"user_data":{"tweets":` opens no account, and going back to it would never end.
bool RecordScanner::is_inside_member(std::size_t mark) const noexcept {
  const auto before = behind(mark);
  const std::size_t brace = lexical::skip_space_back(before, before.size());
  if (brace == 0 || before[brace - 1] != '{') return false;
  const std::size_t at = mark - before.size() + brace - 1;
  if (at == start_) return true;
  const auto key = key_before(at);
  return key && starts_with_account_mark(ahead_of(*key));
}

/// A member of an account begins at `mark`: of the next account, when it is the first one of its object; otherwise of
/// the account that broke, which goes on.
RecordScanner::Step RecordScanner::resume_at_account(std::size_t mark, Record& out) {
  const bool was_open = frame() == Frame::account || frame() == Frame::tweets;
  const auto before = behind(mark);
  const std::size_t brace = lexical::skip_space_back(before, before.size());
  const bool opens_account = brace > 0 && before[brace - 1] == '{';
  mode_ = Mode::between;
  start_ = pos_ = mark;
  if (!opens_account && was_open) {
    if (frame() == Frame::tweets) --depth_;
    return Step::again;
  }
  depth_ = 0;
  if (opens_account) {
    start_ = pos_ = mark - before.size() + brace - 1;
    if (const auto key = key_before(pos_)) {
      start_ = pos_ = *key;
      enter(Frame::dump);
    }
  }
  if (!was_open) return Step::again;
  out = {RecordKind::account_end, RecordState::malformed, account_key_, {}, account_lists_tweets_};
  return Step::emit;
}

/// The opening quote of the key in `"key" : {`, where the brace is at `brace`.
std::optional<std::size_t> RecordScanner::key_before(std::size_t brace) const noexcept {
  const auto bytes = behind(brace);
  const std::size_t colon = lexical::skip_space_back(bytes, bytes.size());
  if (colon == 0 || bytes[colon - 1] != ':') return std::nullopt;
  const std::size_t close = lexical::skip_space_back(bytes, colon - 1);
  if (close < 2 || bytes[close - 1] != '"') return std::nullopt;
  for (std::size_t open = close - 1; open > 0; --open) {
    if (bytes[open - 1] == '"') return brace - bytes.size() + open - 1;
  }
  return std::nullopt;
}

}  // namespace perch
