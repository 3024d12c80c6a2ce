// Cutting one record out of the buffer. Nearly every record is sound: it is read as JSON, once, and its values are
// handed on. What is broken, oddly encoded or very long is cut by its strings and brackets, with an eye for the signs
// that it is broken. Which of the two ways a record takes depends on its bytes and not on how they came in.
#include <algorithm>

#include "json/json.hpp"
#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

constexpr std::size_t kTrackedNesting = 64;  // one bit a level
static_assert(caps::kNestingDepth <= kTrackedNesting);

constexpr std::size_t kLongestFirstKey = 40;

/// Whether records of the kind open alike, one after the other.
constexpr bool is_listed(RecordKind kind) noexcept {
  return kind != RecordKind::account_field && kind != RecordKind::aside;
}
/// A record that is longer, or not over by then, takes the patient way.
constexpr std::size_t kSoundRecordBytes = 64u << 10;

}  // namespace

void RecordScanner::start_record() noexcept {
  start_ = pos_;
  mode_ = Mode::record;
  brackets_ = 0;
  nesting_ = 0;
  in_string_ = false;
  inner_closes_ = 0;
  may_be_sound_ = buffer_[start_] == '{';
  tried_bytes_ = 0;
}

RecordScanner::Step RecordScanner::step_record(Record& out) {
  if (may_be_sound_) {
    if (const auto step = step_sound_record(out)) return *step;
    may_be_sound_ = false;
  }
  return step_any_record(out);
}

/// The whole record, read as JSON; nothing when it is not sound.
std::optional<RecordScanner::Step> RecordScanner::step_sound_record(Record& out) {
  const std::size_t available = std::min(end_ - start_, kSoundRecordBytes);
  const bool is_all = finished_ || available == kSoundRecordBytes;
  // Tried again only when there is twice as much, so that a slow drip of bytes costs no more than a flood.
  if (!is_all && available < 2 * tried_bytes_) return Step::need_more;
  tried_bytes_ = available;
  const std::span record = std::span(buffer_).subspan(start_, available);
  const json::Tape::Outcome outcome = tape_->read(record);
  if (outcome == json::Tape::Outcome::incomplete && !is_all) return Step::need_more;
  if (outcome != json::Tape::Outcome::complete) return std::nullopt;
  const std::size_t size = tape_->size_bytes();
  if (tape_->has_bytes_beyond_ascii() && !json::is_utf8(record.first(size))) return std::nullopt;
  pos_ = start_ + size;
  out = {};
  const Step step = finish_record(out);
  out.tape = tape_.get();
  return step;
}

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

/// The record is start_ … pos_.
RecordScanner::Step RecordScanner::finish_record(Record& out) {
  if (pos_ - start_ > caps::kRecordBytes) return fail_record(RecordState::too_large, out);
  describe(RecordState::complete, out);
  out.bytes = {buffer_.data() + start_, pos_ - start_};
  if (!first_key_is_sure_ && is_listed(out.kind) && out.bytes.front() == '{') {
    may_be_sound_ ? learn_first_key_from_tape() : learn_first_key(pos_);
    first_key_is_sure_ = true;
  }
  start_ = pos_;
  mode_ = Mode::between;
  return Step::emit;
}

/// Gives the broken record once and looks for the next start behind this one's.
RecordScanner::Step RecordScanner::fail_record(RecordState state, Record& out) {
  if (pos_ - start_ > caps::kRecordBytes) state = RecordState::too_large;
  describe(state, out);
  if (first_key_.empty() && is_listed(out.kind)) learn_first_key(pos_);
  pos_ = start_ + 1;
  mode_ = Mode::resync;
  return Step::emit;
}

void RecordScanner::describe(RecordState state, Record& out) noexcept {
  out = {RecordKind::element, state, {}, {}, false};
  switch (frame()) {
    case Frame::tweets: out.kind = RecordKind::account_tweet; break;
    case Frame::page_tweets: out.kind = RecordKind::page_tweet; break;
    case Frame::users: out.kind = RecordKind::page_user; break;
    case Frame::includes:
    case Frame::others: out.kind = RecordKind::aside; break;
    case Frame::page: {
      const bool is_tweet = key_ == "data" && buffer_[start_] == '{';
      out.kind = is_tweet ? RecordKind::page_tweet : RecordKind::aside;
      break;
    }
    case Frame::dump:
    case Frame::account:
      out.kind = RecordKind::account_field;
      out.key = key_;
      break;
    default: break;
  }
  have_key_ = false;
}

/// Remembers how the record from start_ to `end`, whole or not, opens, so that the next one can be found behind a
/// broken one. It is wrapped when its first key holds an object and, once that is known, has no other key beside it.
void RecordScanner::learn_first_key(std::size_t end) {
  const lexical::Bytes record(buffer_.data() + start_, end - start_);
  const std::size_t open = lexical::skip_space(record, 1);
  if (record.front() != '{' || open >= record.size() || record[open] != '"') return;
  std::size_t close = open + 1;
  while (close < record.size() && !lexical::kStringStop[record[close]]) ++close;
  if (close >= record.size() || record[close] != '"' || close - open > kLongestFirstKey) return;
  first_key_ = lexical::as_text(record.subspan(open, close + 1 - open));
  const std::size_t colon = lexical::skip_space(record, close + 1);
  const std::size_t value = lexical::skip_space(record, std::min(colon + 1, record.size()));
  if (nesting_ > 0) {  // not at its end: what is known is that an object opens here
    wrapped_ = value == record.size() || record[value] == '{';
    return;
  }
  const bool holds_object = value < record.size() && record[value] == '{';
  const bool is_last = lexical::skip_space(record, inner_close_at_ + 1) == record.size() - 1;
  wrapped_ = holds_object && inner_closes_ == 1 && is_last;
}

void RecordScanner::learn_first_key_from_tape() {
  const auto nodes = tape_->nodes();
  if (nodes.size() < 2 || nodes[1].key_size + 1 > kLongestFirstKey) return;
  first_key_ = tape_->text().substr(nodes[1].key - 1, nodes[1].key_size + 2);
  wrapped_ = nodes[1].type == json::Type::object && nodes[1].next == nodes.size();
}

}  // namespace perch
