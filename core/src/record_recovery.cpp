// After a broken record: the text is searched for the next record start, whatever strings and brackets say.
#include <algorithm>

#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

/// How far a decision may look: the longest first key with generous indentation.
constexpr std::size_t kLookAheadBytes = 256;
/// The member that tells where an account of a dump begins.
constexpr std::string_view kAccountMark = "\"user_data\"";

}  // namespace

bool RecordScanner::can_look_ahead(std::size_t from) const noexcept {
  return finished_ || end_ - from >= kLookAheadBytes;
}

/// Whether the `{` opens a record as the first record of this file did.
bool RecordScanner::opens_record(std::size_t brace) const noexcept {
  const lexical::Bytes bytes(buffer_.data(), end_);
  const std::size_t key = lexical::skip_space(bytes, brace + 1);
  if (first_key_.empty()) return key < end_ && bytes[key] == '"';
  if (!lexical::starts_with(bytes, key, first_key_)) return false;
  const std::size_t colon = lexical::skip_space(bytes, key + first_key_.size());
  return colon < end_ && bytes[colon] == ':';
}

/// Whether a comma, and before it the end of another object, stands before the `{`.
bool RecordScanner::follows_record(std::size_t brace) const noexcept {
  const lexical::Bytes bytes(buffer_.data(), end_);
  const std::size_t comma = lexical::skip_space_back(bytes, brace);
  if (comma == 0 || bytes[comma - 1] != ',') return false;
  const std::size_t closer = lexical::skip_space_back(bytes, comma - 1);
  return closer > 0 && bytes[closer - 1] == '}';
}

RecordScanner::Step RecordScanner::step_resync(Record& out) {
  const lexical::Bytes bytes(buffer_.data(), end_);
  const bool in_dump = shape_ == FileShape::accounts;
  for (; pos_ < end_; ++pos_) {
    const std::uint8_t c = buffer_[pos_];
    if (c != '{' && !(in_dump && c == '"')) continue;
    if (!can_look_ahead(pos_)) break;
    if (c == '"') {
      if (lexical::starts_with(bytes, pos_, kAccountMark)) return resume_at_account(pos_, out);
      continue;
    }
    // A wrapped record needs no comma before it: what stands there may be what is broken.
    const bool is_start = opens_record(pos_) && (wrapped_ || (!in_object() && follows_record(pos_)));
    if (!is_start) continue;
    if (frame() == Frame::top) {
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

/// The next account of a dump begins around this `"user_data"`; the one that broke ends here.
RecordScanner::Step RecordScanner::resume_at_account(std::size_t user_data, Record& out) {
  const lexical::Bytes bytes(buffer_.data(), end_);
  const bool was_open = frame() == Frame::account || frame() == Frame::tweets;
  const std::size_t brace = lexical::skip_space_back(bytes, user_data);
  std::size_t resume = user_data;
  depth_ = 0;
  if (brace > 0 && bytes[brace - 1] == '{') {
    resume = brace - 1;
    const std::size_t colon = lexical::skip_space_back(bytes, brace - 1);
    const std::size_t close = colon > 0 && bytes[colon - 1] == ':' ? lexical::skip_space_back(bytes, colon - 1) : 0;
    if (close > start_ + 1 && bytes[close - 1] == '"') {
      std::size_t open = close - 1;
      while (open > start_ && bytes[open - 1] != '"') --open;
      if (open > start_) {
        resume = open - 1;
        enter(Frame::dump);
      }
    }
  }
  start_ = pos_ = resume;
  mode_ = Mode::between;
  if (!was_open) return Step::again;
  out = {RecordKind::account_end, RecordState::malformed, account_key_, {}};
  return Step::emit;
}

}  // namespace perch
