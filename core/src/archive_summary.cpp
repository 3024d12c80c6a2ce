// What an archive comes to once everything was read: one account with its tweets, dates and counts.
#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

#include "archive_collector.hpp"
#include "json/user_reader.hpp"
#include "perch/time.hpp"

namespace perch {

Result<Subject> ArchiveCollector::finish() {
  if (owners().size() > 1) return two_accounts();
  Subject subject;
  records_.copies = count_copies();
  subject.kind = has_identity_ ? SourceKind::archive : SourceKind::tweets;
  subject.dialect = dialect();
  subject.tweets = std::move(tweets_);
  subject.texts = std::move(texts_);
  subject.records = records_;
  subject.notes = std::move(notes_);
  const std::int64_t joined = notes_joined_.join(subject.tweets);
  if (has_note_file_) subject.records.notes_joined = joined;
  put_generated(subject);
  if (repair_dates(subject.tweets, subject.generated_us, header_dates_, subject.records)) {
    subject.generated_us.reset();
    subject.crawled_at_source = {};
  }
  subject.records.skip(Skip::circle, drop_tweets(subject.tweets, circle_ids_));
  subject.records.skip(Skip::superseded_edit, drop_old_versions(subject.tweets, versions_));
  subject.records.skip(Skip::duplicate, merge_duplicates(subject.tweets));
  put_expected(subject);
  put_missing_parts(subject);
  put_account(subject);
  put_times(subject);
  return subject;
}

/// The exports that count, the newest first; those without a date come last, as they were dropped.
std::vector<const ArchiveGroup*> ArchiveCollector::newest_groups() const {
  std::vector<const ArchiveGroup*> out;
  for (const ArchiveGroup& of : groups_) {
    if (of.is_used) out.push_back(&of);
  }
  std::stable_sort(out.begin(), out.end(), [](const ArchiveGroup* a, const ArchiveGroup* b) {
    return a->generated_us().value_or(-1) > b->generated_us().value_or(-1);
  });
  return out;
}

void ArchiveCollector::put_account(Subject& subject) const {
  Account& account = subject.account;
  account.followers = list_length(FileRole::followers, "follower", subject.notes);
  account.friends = list_length(FileRole::following, "following", subject.notes);
  account.favourites = list_length(FileRole::likes, "like", subject.notes);
  // Where tweets are missing, the promise knows better how many there are.
  const auto live = static_cast<std::int64_t>(subject.tweets.size());
  account.statuses = live + subject.records.missing().value_or(0);
  const auto groups = newest_groups();
  for (const ArchiveGroup* of : groups) json::fill_unknown(account, of->account());
  const bool is_grailbird = std::none_of(groups.begin(), groups.end(), [](const auto* of) { return of->has_tweets; });
  for (const ArchiveGroup* of : groups) {
    if (!is_grailbird || !of->payload || !of->payload->tweets) continue;
    account.statuses = std::max(live, *of->payload->tweets);
    break;
  }
}

/// When the export was made, as the newest one says, unless tweets of another one are younger.
void ArchiveCollector::put_generated(Subject& subject) const {
  const auto groups = newest_groups();
  if (groups.empty()) return;
  const auto date = groups.front()->generated_us();
  if (!date) return;
  const std::int64_t last_s = floor_seconds(*date) + kSecondsPerDay;
  for (const ArchiveGroup* of : groups) {
    if (of->newest_undated_s().value_or(0) > last_s) return;
  }
  subject.generated_us = date;
  subject.crawled_at_source = groups.front()->manifest ? "manifest" : "payload";
}

/// When the archive was made and the account created, from the best source that there is.
void ArchiveCollector::put_times(Subject& subject) const {
  Account& account = subject.account;
  const auto newest =
      subject.tweets.empty() ? std::nullopt : std::optional(subject.tweets.front().created_s * kMicrosPerSecond);
  std::optional<std::int64_t> newest_file_us;
  for (const ArchiveGroup* of : newest_groups()) {
    if (of->newest_file_us) newest_file_us = std::max(newest_file_us.value_or(0), *of->newest_file_us);
  }
  if (subject.generated_us) {
    account.crawled_us = subject.generated_us;
  } else if (newest_file_us && *newest_file_us >= newest.value_or(0)) {
    account.crawled_us = newest_file_us;
    subject.crawled_at_source = "zip_entry";
  } else if (newest) {
    account.crawled_us = newest;
    subject.crawled_at_source = "newest_tweet";
  }
  if (!subject.generated_us && account.crawled_us)
    subject.notes.push_back({Warning::crawled_at_estimated, std::string(subject.crawled_at_source)});
  if (account.created_us) return;
  constexpr std::int64_t kFirstSnowflakeAccount = 100'000'000'000'000'000;
  const auto id = static_cast<std::int64_t>(std::strtoll(account.key.c_str(), nullptr, 10));
  if (id >= kFirstSnowflakeAccount) {
    account.created_us = snowflake_micros(id);
    subject.notes.push_back({Warning::created_at_estimated, "account_id"});
  } else if (!subject.tweets.empty()) {
    account.created_us = subject.tweets.back().created_s * kMicrosPerSecond;
    subject.notes.push_back({Warning::created_at_estimated, "oldest_tweet"});
  }
}

}  // namespace perch
