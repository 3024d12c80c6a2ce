#include "perch/drop.hpp"

#include <algorithm>
#include <utility>

#include "drop_opening.hpp"
#include "drop_reading.hpp"
#include "guarded.hpp"
#include "perch/caps.hpp"
#include "perch/insight.hpp"
#include "perch/reading.hpp"

namespace perch {

struct Drop::State {
  State(const Network& network_in, WindowChoice window, std::string account, Keep keep)
      : network(network_in), reading(network_in, window, std::move(account), keep), entries(reading, opening) {}

  void find_wanted();
  [[nodiscard]] Error explained(const Error& why) const;
  Step advance();
  [[nodiscard]] bool is_text() const noexcept { return is_planned && entries.is_text(); }

  const Network& network;
  Reading reading;
  DropOpening opening;
  DropReading entries;
  bool is_planned = false;  ///< All files are opened, entries are being read.
  std::optional<Error> error;

  std::optional<Wanted> wanted;
  std::uint64_t given_bytes = 0;     ///< Of the wanted range.
  std::vector<std::uint8_t> buffer;  ///< The piece that was committed last, unless it is text.
  std::size_t piece_end = 0;
  std::size_t piece_used = 0;
};

void Drop::State::find_wanted() {
  if (wanted || error) return;
  given_bytes = 0;
  if (!is_planned) {
    wanted = opening.wanted(reading);
    if (wanted) return;
    is_planned = true;
    const bool is_nothing_left = opening.places().empty() && !opening.left_out().empty();
    if (is_nothing_left) {
      error = opening.left_out().front().error;
    } else if (const Status planned = reading.plan(); !planned) {
      error = explained(planned.error());
    }
    if (error) return;
    entries.start();
  }
  wanted = entries.wanted();
}

/// Where only a part of a zip is there, that no tweets are in it says less than why.
Error Drop::State::explained(const Error& why) const {
  const ErrorCode code = why.code;
  const bool is_about_what_lacks = code == ErrorCode::no_tweets_file || code == ErrorCode::nothing_to_read ||
                                   code == ErrorCode::entry_damaged || code == ErrorCode::empty_file;
  return is_about_what_lacks ? opening.salvaged().value_or(why) : why;
}

Drop::Step Drop::State::advance() {
  if (!wanted) return Step::idle;
  const auto piece = std::span<const std::uint8_t>(buffer).subspan(0, is_text() ? 0 : piece_end).subspan(piece_used);
  if (is_text()) {
    if (piece_end > 0) reading.commit(piece_end);
    piece_end = 0;
    return Step::idle;
  }
  if (is_planned) {
    piece_used += entries.feed(piece);
    const bool is_over = entries.has_enough() || (piece_used == piece_end && !entries.has_more());
    return is_over ? Step::idle : Step::busy;
  }
  if (!piece.empty()) opening.feed(piece);
  piece_used = piece_end;
  return Step::idle;
}

Drop::Drop(const Network& network, WindowChoice window, std::string account, Keep keep) {
  guarded(is_out_of_memory_, false, [&] {
    state_ = std::make_unique<State>(network, window, std::move(account), keep);
    return true;
  });
}
Drop::Drop(Drop&&) noexcept = default;
Drop::~Drop() = default;

void Drop::add_file(std::string_view path, std::uint64_t size_bytes) {
  guarded(is_out_of_memory_, false, [&] {
    state_->opening.add_file(path, size_bytes);
    return true;
  });
}

std::optional<Drop::Wanted> Drop::wanted() {
  return guarded(is_out_of_memory_, std::optional<Wanted>(), [&] {
    state_->find_wanted();
    return state_->wanted;
  });
}

std::span<std::uint8_t> Drop::room(std::size_t size_bytes) {
  return guarded(is_out_of_memory_, std::span<std::uint8_t>(), [&] {
    State& s = *state_;
    size_bytes = std::min(size_bytes, caps::kChunkBytes);
    if (s.is_text()) return s.reading.writable(size_bytes);
    if (s.buffer.size() < size_bytes) s.buffer.resize(size_bytes);
    return std::span(s.buffer).first(size_bytes);
  });
}

void Drop::commit(std::size_t size_bytes) {
  if (is_out_of_memory_) return;
  State& s = *state_;
  const std::uint64_t left = s.wanted ? s.wanted->size_bytes - s.given_bytes : 0;
  s.piece_end = static_cast<std::size_t>(std::min<std::uint64_t>(size_bytes, left));
  s.piece_used = 0;
  s.given_bytes += s.piece_end;
}

Drop::Step Drop::advance() {
  return guarded(is_out_of_memory_, Step::idle, [&] { return state_->advance(); });
}

bool Drop::has_enough() const noexcept {
  if (is_out_of_memory_) return true;
  const State& s = *state_;
  if (!s.wanted || s.given_bytes == s.wanted->size_bytes) return true;
  return s.is_planned ? s.entries.has_enough() : s.opening.has_enough();
}

void Drop::end_range() {
  guarded(is_out_of_memory_, false, [&] {
    State& s = *state_;
    if (!s.wanted) return false;
    while (s.advance() == Step::busy) {
    }
    const bool is_whole = s.given_bytes == s.wanted->size_bytes;
    s.is_planned ? s.entries.end_range() : s.opening.end_range(is_whole, s.reading);
    s.piece_end = s.piece_used = 0;
    s.wanted.reset();
    return true;
  });
}

void Drop::read_failed() {
  guarded(is_out_of_memory_, false, [&] {
    State& s = *state_;
    if (!s.wanted) return false;
    while (s.advance() == Step::busy) {
    }
    s.is_planned ? s.entries.read_failed() : s.opening.read_failed();
    s.piece_end = s.piece_used = 0;
    s.wanted.reset();
    return true;
  });
}

Status Drop::finish() {
  return guarded(is_out_of_memory_, Status(out_of_memory()), [&] {
    if (state_->error) return Status(*state_->error);
    const Status read = state_->reading.finish();
    return read ? read : Status(state_->explained(read.error()));
  });
}

Result<std::string> Drop::report_json(std::size_t index, bool pretty) {
  return guarded(is_out_of_memory_, Result<std::string>(out_of_memory()),
                 [&] { return Result<std::string>(to_json(state_->reading.reports()[index], pretty)); });
}

Result<std::string> Drop::insight_json(std::size_t index, const Background& background) {
  return guarded(is_out_of_memory_, Result<std::string>(out_of_memory()), [&] {
    Report& report = state_->reading.reports()[index];
    add_insight(report, state_->network, background);
    return Result<std::string>(perch::insight_json(report));
  });
}

std::optional<Report> Drop::take_posts(std::size_t index) {
  return guarded(is_out_of_memory_, std::optional<Report>(), [&]() -> std::optional<Report> {
    Reports& all = reports();
    if (index >= all.size() || !all[index].subject.texts) return std::nullopt;
    Subject& subject = all[index].subject;
    auto tweets = std::exchange(subject.tweets, {});
    auto texts = std::exchange(subject.texts, nullptr);
    std::optional<Report> out = all[index];
    out->subject.tweets = std::move(tweets);
    out->subject.texts = std::move(texts);
    return out;
  });
}

Reports& Drop::reports() noexcept { return state_ ? state_->reading.reports() : no_reports_; }
const std::vector<Drop::LeftOut>& Drop::left_out() const noexcept {
  return state_ ? state_->opening.left_out() : nothing_left_out_;
}

Drop::Progress Drop::progress() const noexcept {
  if (!state_) return {};
  return {state_->reading.tweets_bytes_read(), state_->reading.tweets_bytes()};
}

}  // namespace perch
