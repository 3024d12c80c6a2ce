// What an archive comes to once everything was read: one account with its tweets, dates and counts.
#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

#include "archive_collector.hpp"
#include "json/user_reader.hpp"
#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

constexpr std::int64_t kFirstOfX_us = 1'667'260'800 * kMicrosPerSecond;  // 2022-11-01

/// An export that promises tweets, and where its payload is.
using WholeExport = std::pair<const ArchiveGroup*, const ArchiveGroup*>;

/// Of 2012 to 2019 the index of the months and the payload promise the same tweets. Where one zip holds only the index
/// and another one only the payload, they are halves of one export.
std::vector<WholeExport> whole_exports(const std::vector<const ArchiveGroup*>& groups) {
  const auto has_only_payload = [](const ArchiveGroup* of) {
    return of->payload && of->months.empty() && !of->manifest;
  };
  std::vector<const ArchiveGroup*> payloads;
  std::copy_if(groups.begin(), groups.end(), std::back_inserter(payloads), has_only_payload);
  auto next = payloads.begin();
  std::vector<WholeExport> out;
  for (const ArchiveGroup* of : groups) {
    const bool has_only_index = !of->months.empty() && !of->payload;
    if (has_only_index && next != payloads.end()) {
      out.emplace_back(of, *next++);
    } else if (!has_only_payload(of)) {
      out.emplace_back(of, of);
    }
  }
  for (; next != payloads.end(); ++next) out.emplace_back(*next, *next);
  return out;
}

}  // namespace

Result<Subject> ArchiveCollector::finish() {
  if (owners().size() > 1) return two_accounts();
  Subject subject;
  subject.kind = has_identity_ ? SourceKind::archive : SourceKind::tweets;
  subject.dialect = dialect();
  subject.tweets = std::move(tweets_);
  subject.texts = std::move(texts_);
  subject.records = records_;
  subject.notes = std::move(notes_);
  const std::int64_t joined = notes_joined_.join(subject.tweets);
  if (has_note_file_) subject.records.notes_joined = joined;
  put_generated(subject);
  repair_dates(subject.tweets, subject.generated_us, subject.records);
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

/// The length of a list that was read whole, part by part and each from the newest export that has it; the manifest's
/// count where its file was removed or is damaged.
std::optional<std::int64_t> ArchiveCollector::list_length(FileRole role, std::string_view type) const {
  std::map<std::string_view, std::pair<std::int64_t, const Counted*>> parts;  // name -> date of its export, list
  for (const auto& [file, list] : lists_) {
    if (file.role != role || !groups_[file.group].is_used) continue;
    const std::int64_t date = groups_[file.group].generated_us().value_or(-1);
    const auto [at, is_new] = parts.try_emplace(file.name, date, &list);
    if (!is_new && date > at->second.first) at->second = {date, &list};
  }
  std::int64_t sum = 0;
  bool is_damaged = parts.empty();
  for (const auto& [name, part] : parts) {
    sum += part.second->records;
    is_damaged = is_damaged || part.second->is_damaged;
  }
  if (!is_damaged) return sum;
  for (const ArchiveGroup* of : newest_groups()) {
    if (const auto count = of->manifest_count(type)) return count;
  }
  return std::nullopt;
}

void ArchiveCollector::put_account(Subject& subject) const {
  Account& account = subject.account;
  account.followers = list_length(FileRole::followers, "follower");
  account.friends = list_length(FileRole::following, "following");
  account.favourites = list_length(FileRole::likes, "like");
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
    subject.notes.push_back({Warning::crawled_at_estimated, subject.crawled_at_source});
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

/// What the exports promise together; one that came in several zips promises once.
void ArchiveCollector::put_expected(Subject& subject) const {
  RecordCounts& records = subject.records;
  std::set<std::pair<std::int64_t, std::int64_t>> promises;
  for (const auto& [of, with_payload] : whole_exports(newest_groups())) {
    const auto promised = of->promised();
    const auto date = with_payload->generated_us();
    if (!promised || (date && !promises.emplace(*date, *promised).second)) continue;
    records.expected = std::min(records.expected.value_or(0) + *promised, caps::kCount);
    const auto& details = with_payload->payload;
    const auto months = of->months_promised(), payload = details ? details->tweets : std::nullopt;
    if (months && payload && *months != *payload) {
      subject.notes.push_back({Warning::counts_differ, std::to_string(*payload) + ", " + std::to_string(*months)});
    }
  }
  records.read = static_cast<std::int64_t>(subject.tweets.size());
  note_skips(subject);
  if (!records.expected) return;
  const std::int64_t met = records.read + records.skipped_in_all();
  const std::string promise = std::to_string(*records.expected);
  if (met < *records.expected) {
    subject.notes.push_back({Warning::tweets_missing, std::to_string(met) + " of " + promise});
  } else if (records.read > *records.expected) {
    subject.notes.push_back({Warning::tweets_surplus, std::to_string(records.read) + " of " + promise});
  }
}

/// Files with tweets that an export lists and the drop does not hold.
void ArchiveCollector::put_missing_parts(Subject& subject) const {
  const auto check = [&](std::string_view path) {
    const std::string_view base = base_name(path);
    if (!base.empty() && !files_.contains(base)) subject.notes.push_back({Warning::part_missing, std::string(base)});
  };
  for (const ArchiveGroup* of : newest_groups()) {
    const bool has_months = !files_.contains("tweets.csv");  // else it stands for them all
    if (of->manifest) {
      for (const auto& [type, data] : of->manifest->types) {
        if (type != "tweets" && type != "tweet" && type != "communityTweet") continue;
        for (const std::string& file : data.files) check(file);
      }
    }
    for (const json::MonthEntry& month : of->months) {
      if (has_months) check(month.file);
    }
  }
}

/// The format reference's names for the archives of their time; `Y4+G` for a newer and an older one together.
std::string ArchiveCollector::dialect() const {
  const auto groups = newest_groups();
  const auto any = [&](auto&& test) { return std::any_of(groups.begin(), groups.end(), test); };
  const bool is_grailbird = any([](const auto* of) { return of->has_grailbird || of->payload || of->user_details; });
  const bool has_manifest = any([](const auto* of) { return of->manifest.has_value(); });
  const bool has_newer = has_manifest || any([](const auto* of) { return of->has_tweets; });
  if (is_grailbird && !has_newer) return "G";
  const std::string older = is_grailbird ? "+G" : "";
  const bool is_recent = any([](const auto* of) {
    return of->has_x_files || (of->manifest && of->manifest->generated_us.value_or(0) >= kFirstOfX_us);
  });
  if (any([](const auto* of) { return of->has_plural_tweets; })) {
    return (has_edit_info_ || is_recent ? "Y4" : "Y3") + older;
  }
  if (has_manifest) return "Y2" + older;
  if (!has_wrapped_) return "Y1" + older;
  return (has_identity_ ? "Y1b" : "Y2") + older;
}

std::string ArchiveCollector::absent_tweets() const {
  const auto groups = newest_groups();
  std::optional<std::int64_t> promised;
  bool is_older = false, is_plural = headers_ > 0;
  for (const ArchiveGroup* of : groups) {
    if (!promised) promised = of->promised();
    is_older = is_older || of->payload || of->user_details || !of->months.empty();
    is_plural = is_plural || of->manifest_count("tweets").has_value();
  }
  if (!promised && headers_ > 0) promised = headers_;
  if (!promised && !is_older) return {};
  const bool is_recent = std::any_of(groups.begin(), groups.end(), [](const auto* of) {
    return of->has_x_files || of->generated_us().value_or(0) >= kFirstOfX_us;
  });
  const std::string_view era = is_older ? "G" : !is_plural ? "Y2" : is_recent ? "Y4" : "Y3";
  const std::string_view file = is_older ? "data/js/tweets" : is_plural ? "tweets.js" : "tweet.js";
  std::string out = std::string(era) + ", " + std::string(file);
  return promised ? out + ", " + std::to_string(*promised) + " tweets" : out;
}

}  // namespace perch
