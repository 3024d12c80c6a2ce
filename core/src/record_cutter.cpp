// Cutting one record out of the buffer. Nearly every record is sound: it is read as JSON, once, and its values are
// handed on. What is broken, oddly encoded or very long is cut in record_brackets.cpp. Which of the two ways a record
// takes depends on its bytes and not on how they came in.
#include <algorithm>

#include "json/json.hpp"
#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

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

/// The record is start_ … pos_.
RecordScanner::Step RecordScanner::finish_record(Record& out) {
  if (pos_ - start_ > caps::kRecordBytes) return fail_record(RecordState::too_large, out);
  describe(RecordState::complete, out);
  out.bytes = {buffer_.data() + start_, pos_ - start_};
  if (!first_key_is_sure_ && is_listed(out.kind) && out.bytes.front() == '{') {
    may_be_sound_ ? learn_first_key_from_tape() : learn_first_key(pos_);
    first_key_is_sure_ = is_usual_first_key();
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

}  // namespace perch
