#include "perch/reading.hpp"

#include <algorithm>
#include <cassert>

#include "closed_files.hpp"
#include "first_bytes.hpp"
#include "perch/caps.hpp"
#include "reading_state.hpp"

namespace perch {

Reading::Reading(const Network& network, WindowChoice window, std::string account, Keep keep)
    : state_(std::make_unique<State>(network, window, std::move(account), keep)) {}
Reading::Reading(Reading&&) noexcept = default;
Reading::~Reading() = default;

void Reading::add_entry(std::string_view path, std::uint64_t size_bytes, std::optional<std::int64_t> modified_us,
                        std::uint32_t source, std::span<const std::uint8_t> first_bytes) {
  if (state_->entries.size() <= caps::kEntries) {
    const std::string start = lower_start(first_bytes);
    state_->entries.push_back({std::string(path), size_bytes, modified_us, source, role_of(path), 0,
                               export_file_in(start), is_closed_start(start)});
  }
}

void Reading::add_damaged(std::string_view zip_path) { state_->damaged_zips.emplace_back(zip_path); }

std::string_view Reading::path_of(std::size_t index) const noexcept { return state_->entries[index].path; }

bool Reading::may_open(std::size_t index) const noexcept {
  return index < state_->entries.size() && state_->entries[index].role != FileRole::ignored;
}

Status Reading::plan() {
  State& s = *state_;
  if (s.entries.empty()) return Error{ErrorCode::nothing_to_read, {}};
  if (s.entries.size() > caps::kEntries) return Error{ErrorCode::too_many_entries, {}};
  const auto kind = assign_roles(s.entries);
  if (!kind) return kind.error();
  s.kind = kind.value();
  assign_groups(s.entries);
  for (std::size_t i = 0; i < s.entries.size(); ++i) {
    const DropEntry& e = s.entries[i];
    s.archive.saw_file(e.path, e.role, e.modified_us, e.group);
    if (e.role == FileRole::ignored) continue;
    s.order.push_back(i);
    if (holds_tweets(e.role)) s.tweets_bytes += e.size_bytes;
  }
  std::stable_sort(s.order.begin(), s.order.end(), [&](std::size_t a, std::size_t b) {
    return s.entries[a].role != s.entries[b].role ? s.entries[a].role < s.entries[b].role
                                                  : s.entries[a].path < s.entries[b].path;
  });
  return ok_status();
}

std::optional<std::size_t> Reading::next() {
  State& s = *state_;
  for (; s.opened < s.order.size(); ++s.opened) {
    const DropEntry& e = s.entries[s.order[s.opened]];
    if (s.kind.platform) return s.order[s.opened++];
    if (!tells_whose(e.role)) s.settle_account();
    if (s.refusal) return std::nullopt;
    const bool says_nothing_new = e.role == FileRole::headers && !s.archive.needs_headers(e.group);
    if (s.archive.is_used(e.group) && !says_nothing_new) return s.order[s.opened++];
  }
  return std::nullopt;
}

void Reading::State::settle_account() {
  if (chose_account) return;
  chose_account = true;
  const Status chosen = archive.choose_account(account);
  if (!chosen) refusal = chosen.error();
  for (const DropEntry& e : entries) {
    if (holds_tweets(e.role) && !archive.is_used(e.group)) tweets_bytes -= e.size_bytes;
  }
}

void Reading::begin(std::size_t index) {
  State& s = *state_;
  assert(index < s.entries.size() && !s.file);
  s.current = index;
  s.file.emplace(s.entry().role);
  s.first_bytes.clear();
  s.saw_tweets_value = false;
  s.table = {};
  s.value = 0;
  s.table_began = s.last_was_authored = false;
  s.archive.begin_file(s.entry().path, s.entry().group);
  if (s.kind.platform) s.exported.begin(s.entry().export_file);
}

std::span<std::uint8_t> Reading::writable(std::size_t size_bytes) {
  assert(state_->file);
  return state_->file->writable(size_bytes);
}

void Reading::commit(std::size_t size_bytes, std::optional<std::size_t> file_bytes) {
  State& s = *state_;
  assert(s.file);
  if (holds_tweets(s.entry().role)) s.tweets_bytes_read += file_bytes.value_or(size_bytes);
  s.note_first_bytes(size_bytes);
  s.file->commit(size_bytes, [&](const auto& piece) { s.take(piece); });
}

void Reading::end() {
  State& s = *state_;
  assert(s.file);
  s.file->finish([&](const auto& piece) { s.take(piece); });
  if (s.kind.platform) s.exported.end();
  s.judge_file();
  s.file.reset();
}

/// The first bytes tell what a file is that holds nothing of what its name promises.
void Reading::State::note_first_bytes(std::size_t size_bytes) {
  if (first_bytes.size() >= caps::kSniffBytes) return;
  const auto bytes = file->written(size_bytes);
  const std::size_t size = std::min(bytes.size(), caps::kSniffBytes - first_bytes.size());
  first_bytes.insert(first_bytes.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
}

/// The open file is over: whether it was what its name says, and whole.
void Reading::State::judge_file() {
  const FileRole role = entry().role;
  const bool may_hold_tweets = holds_tweets(role);
  const bool is_table = role == FileRole::csv_tweets;
  if (may_hold_tweets && file->saw_content() && !kind.platform) {
    const FileRole last = role_of_prefix(file->records().prefix_name());  // an empty list has no record that tells
    const bool is_told = saw_tweets_value || (last != FileRole::loose && holds_tweets(last));
    const bool is_page = file->records().shape() == FileShape::pages;
    const bool is_tweets = role == FileRole::loose ? is_told || is_page : !is_table || table.has_header();
    saw_list = saw_list || is_tweets;
    saw_accounts_shape = saw_accounts_shape || file->records().shape() == FileShape::accounts;
  }
  if (kind.platform) return;
  const bool has_role = role != FileRole::loose;
  const bool is_cut = file->records().ended_in_list();
  if (is_cut) cut_lists.emplace_back(base_name(entry().path));
  if (is_cut || (has_role && !file->saw_content())) archive.saw_damage();
  if (!has_role || file->saw_content() || !may_hold_tweets || tweets_failure) return;
  const auto container = sniff(first_bytes, {});
  if (!container && container.error().code != ErrorCode::empty_file) tweets_failure = container.error();
}

void Reading::fail(ErrorCode code, std::string detail) {
  State& s = *state_;
  if (holds_tweets(s.entry().role) && !s.tweets_failure) s.tweets_failure = Error{code, std::move(detail)};
  end();  // first: whether a broken part in it is seen now or was seen before depends on the pieces
  s.kind.platform ? s.exported.saw_damage(s.entry().path) : s.archive.saw_damage();
}

Reports& Reading::reports() noexcept { return state_->reports; }
std::uint64_t Reading::tweets_bytes() const noexcept { return state_->tweets_bytes; }
std::uint64_t Reading::tweets_bytes_read() const noexcept { return state_->tweets_bytes_read; }

}  // namespace perch
