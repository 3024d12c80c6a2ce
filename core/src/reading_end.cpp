// The end of a reading: reports on whoever was read of, or why there is none.
#include <algorithm>

#include "perch/reading.hpp"
#include "reading_state.hpp"

namespace perch {

void Reading::State::give(Subject subject) {
  const bool is_wanted = account.empty() ||
                         is_account(account, subject.account.key, subject.account.screen_name.value) ||
                         is_account(account, subject.other_key, subject.account.screen_name.value);
  if (is_wanted) {
    note_damaged_zips(subject);
    return add_report(make_report(std::move(subject), window, network));
  }
  constexpr std::size_t kEnough = 500;
  if (other_accounts.size() > kEnough) return;
  other_accounts += other_accounts.empty() ? "" : ", ";
  other_accounts += subject.account.key;
  if (!subject.account.screen_name.value.empty()) other_accounts += " " + subject.account.screen_name.value;
}

void Reading::State::note_damaged_zips(Subject& subject) const {
  for (const std::string& path : damaged_zips) {
    subject.notes.push_back({Warning::zip_damaged, std::string(base_name(path))});
  }
}

void Reading::State::add_report(Report report) {
  has_report = true;
  reports.push_back(std::move(report));
  if (!window.keeps_only_of_one || reports.size() < 2) return;
  for (Report* const one : {&reports.front(), &reports.back()}) shrink(*one);  // those between are bare already
}

Error Reading::State::why_no_tweets() const {
  if (tweets_failure) return *tweets_failure;
  const auto holds = [](const DropEntry& e) { return holds_tweets(e.role); };
  if (std::none_of(entries.begin(), entries.end(), holds)) {
    return {ErrorCode::no_tweets_file, archive.absent_tweets()};
  }
  const bool all_empty =
      std::all_of(entries.begin(), entries.end(), [&](const DropEntry& e) { return !holds(e) || e.size_bytes == 0; });
  if (all_empty) return {ErrorCode::empty_file, {}};
  return packed_inside(entries).value_or(Error{ErrorCode::not_json, {}});
}

Status Reading::State::finish_archive() {
  if (archive.tweets_seen() == 0) {
    if (!saw_list && saw_accounts_shape && !tweets_failure) return Error{ErrorCode::no_accounts, {}};
    if (!saw_list || tweets_failure) return why_no_tweets();
  }
  auto subject = archive.finish();
  if (!subject) return subject.error();
  if (kind.leaves_out_exports) subject.value().notes.push_back({Warning::export_left_out, {}});
  note_damaged_zips(subject.value());
  add_report(make_report(std::move(subject).value(), window, network));
  return ok_status();
}

Status Reading::State::finish_export() {
  if (kind.leaves_out_exports) exported.saw_others();
  auto subject = exported.finish();
  const bool is_not_there = !subject && subject.error().code != ErrorCode::two_exports;
  if (is_not_there && tweets_failure) return *tweets_failure;
  if (is_not_there && tweets_bytes == 0) return Error{ErrorCode::empty_file, {}};
  if (!subject) return subject.error();
  give(std::move(subject).value());
  return has_report ? ok_status() : Status(Error{ErrorCode::account_not_found, other_accounts});
}

Status Reading::finish() {
  State& s = *state_;
  if (s.file) end();
  if (s.kind.platform) return s.finish_export();
  s.settle_account();
  if (s.refusal) return *s.refusal;
  if (s.archive.tweets_seen() == 0) s.authors.skip(s.archive.records());
  for (Subject& subject : s.authors.finish()) {
    for (const std::string& file : s.cut_lists) subject.notes.push_back({Warning::file_damaged, file});
    s.give(std::move(subject));
  }
  const bool has_others = s.has_report || !s.other_accounts.empty();
  if (s.archive.tweets_seen() > 0 || !has_others) {
    if (const Status own = s.finish_archive(); !own && !has_others) return own;
  }
  return s.has_report ? ok_status() : Status(Error{ErrorCode::account_not_found, s.other_accounts});
}

}  // namespace perch
