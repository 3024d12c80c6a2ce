#include "archive_collector.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

bool newest_first(const Tweet& a, const Tweet& b) noexcept {
  return a.created_s != b.created_s ? a.created_s > b.created_s : a.id > b.id;
}

}  // namespace

void ArchiveCollector::saw_file(std::string_view path, FileRole role, std::optional<std::int64_t> modified_us) {
  if (modified_us) newest_file_us_ = std::max(newest_file_us_.value_or(0), *modified_us);
  has_x_files_ = has_x_files_ || is_of_x_era(path);
  if (role == FileRole::ignored) return;
  files_.emplace(base_name(path));
  has_plural_tweets_ = has_plural_tweets_ || is_plural_tweets(path);
  if (Counted* list = counted(role)) list->has_file = true;
  has_identity_ = has_identity_ || role == FileRole::manifest || role == FileRole::account;
}

void ArchiveCollector::saw_damage(std::string_view path) {
  notes_.push_back({Warning::file_damaged, std::string(base_name(path))});
  if (Counted* list = counted(role_of(path))) list->is_damaged = true;
}

ArchiveCollector::Counted* ArchiveCollector::counted(FileRole role) noexcept {
  if (role == FileRole::followers) return &followers_;
  if (role == FileRole::following) return &following_;
  return role == FileRole::likes ? &likes_ : nullptr;
}

void ArchiveCollector::add(json::Parser& parser, FileRole role, const Record& record) {
  if (Counted* list = counted(role)) {
    const bool complete = record.state == RecordState::complete;
    list->records += complete ? 1 : 0;
    list->is_damaged = list->is_damaged || !complete;
    return;
  }
  switch (role) {
    case FileRole::tweets:
    case FileRole::community_tweets: return add_tweet(parser, role, record);
    case FileRole::manifest:
    case FileRole::account:
    case FileRole::profile:
    case FileRole::verified:
    case FileRole::circle_tweets: return read_small_file(parser, role, record);
    default: return;
  }
}

void ArchiveCollector::add_tweet(json::Parser& parser, FileRole, const Record& record) {
  if (record.state != RecordState::complete) return records_.skip(skip_of(record.state));
  if (tweets_.size() >= caps::kTweets) return records_.skip(Skip::too_large);
  const auto read = json::read_tweet(parser, record.bytes, json::TweetOrigin::archive, record.tape);
  if (const auto* reason = std::get_if<Skip>(&read)) return records_.skip(*reason);
  const auto& tweet = std::get<json::TweetRecord>(read);
  has_edit_info_ = has_edit_info_ || tweet.has_edit_info;
  has_wrapped_ = has_wrapped_ || tweet.is_wrapped;
  if (tweet.first_version != 0) versions_.emplace_back(tweet.first_version, tweet.tweet.id);
  tweets_.push_back(tweet.tweet);
}

void ArchiveCollector::read_small_file(json::Parser& parser, FileRole role, const Record& record) {
  if (record.state != RecordState::complete) {
    if (role != FileRole::circle_tweets) notes_.push_back({Warning::file_damaged, std::string(name_of(role))});
    return;
  }
  bool read = true;
  if (role == FileRole::manifest) {
    read = json::read_manifest(parser, record.bytes, manifest_.emplace());
  } else if (role == FileRole::account) {
    read = json::read_account_file(parser, record.bytes, account_files_.emplace_back());
  } else if (role == FileRole::profile) {
    read = json::read_profile_file(parser, record.bytes, account_);
  } else if (role == FileRole::verified) {
    read = json::read_verified_file(parser, record.bytes, account_);
  } else {
    const auto tweet = json::read_tweet(parser, record.bytes, json::TweetOrigin::archive, record.tape);
    if (const auto* found = std::get_if<json::TweetRecord>(&tweet)) circle_ids_.insert(found->tweet.id);
  }
  if (!read) notes_.push_back({Warning::file_damaged, std::string(name_of(role))});
}

/// Posts to a circle also stand among the tweets. They were seen by few, so they say nothing about public behaviour.
void ArchiveCollector::drop_circle_tweets(Subject& subject) {
  const auto dropped = std::erase_if(subject.tweets, [&](const Tweet& t) { return circle_ids_.contains(t.id); });
  subject.records.skip(Skip::circle, static_cast<std::int64_t>(dropped));
}

/// Every version of an edited tweet is a record; the one with the highest id is the tweet.
void ArchiveCollector::drop_old_versions(Subject& subject) {
  if (versions_.empty()) return;
  std::map<std::int64_t, std::int64_t> latest;
  for (const auto& [first, id] : versions_) latest[first] = std::max(latest[first], id);
  std::unordered_set<std::int64_t> old;
  for (const auto& [first, id] : versions_) {
    if (id != latest[first]) old.insert(id);
    if (first != latest[first]) old.insert(first);
  }
  const auto dropped = std::erase_if(subject.tweets, [&](const Tweet& t) { return old.contains(t.id); });
  subject.records.skip(Skip::superseded_edit, static_cast<std::int64_t>(dropped));
}

void ArchiveCollector::drop_duplicates(Subject& subject) {
  std::vector<Tweet>& tweets = subject.tweets;
  const auto same = [](const Tweet& a, const Tweet& b) { return a.id != 0 && a.id == b.id; };
  std::stable_sort(tweets.begin(), tweets.end(), newest_first);
  const auto tail = std::unique(tweets.begin(), tweets.end(), same);
  subject.records.skip(Skip::duplicate, tweets.end() - tail);
  tweets.erase(tail, tweets.end());
}

Result<Subject> ArchiveCollector::finish() {
  std::string id = manifest_ ? manifest_->account_id : std::string();
  for (const json::AccountFile& file : account_files_) {
    if (id.empty()) id = file.account_id;
    if (!file.account_id.empty() && file.account_id != id) return Error{ErrorCode::two_accounts, {}};
  }
  Subject subject;
  subject.kind = has_identity_ ? SourceKind::archive : SourceKind::tweets;
  subject.dialect = dialect();
  subject.account = std::move(account_);
  subject.account.key = id;
  subject.tweets = std::move(tweets_);
  subject.records = records_;
  subject.notes = std::move(notes_);
  drop_circle_tweets(subject);
  drop_old_versions(subject);
  drop_duplicates(subject);
  put_record_counts(subject);
  put_missing_parts(subject);
  put_account(subject);
  put_times(subject);
  return subject;
}

std::optional<std::int64_t> ArchiveCollector::manifest_count(std::string_view type) const {
  const auto* found = manifest_ ? manifest_->type(type) : nullptr;
  return found != nullptr ? std::optional(found->count) : std::nullopt;
}

/// The length of a list that was read whole; the manifest's count where its file was removed or is damaged.
std::optional<std::int64_t> ArchiveCollector::list_length(const Counted& list, std::string_view type) const {
  return list.has_file && !list.is_damaged ? std::optional(list.records) : manifest_count(type);
}

void ArchiveCollector::put_account(Subject& subject) const {
  Account& account = subject.account;
  for (const json::AccountFile& file : account_files_) {
    if (!file.screen_name.empty()) account.screen_name = Text::of(file.screen_name);
    if (file.created_us) account.created_us = file.created_us;
  }
  if (account.screen_name.is_missing() && manifest_ && !manifest_->screen_name.empty()) {
    account.screen_name = Text::of(manifest_->screen_name);
  }
  account.followers = list_length(followers_, "follower");
  account.friends = list_length(following_, "following");
  account.favourites = list_length(likes_, "like");
  // Where tweets are missing, the manifest knows better how many there are.
  const auto live = static_cast<std::int64_t>(subject.tweets.size());
  const std::int64_t absent = subject.records.expected.value_or(0) - live - subject.records.skipped_in_all();
  account.statuses = live + std::max<std::int64_t>(absent, 0);
}

/// When the archive was made and the account created, from the best source that there is.
void ArchiveCollector::put_times(Subject& subject) const {
  Account& account = subject.account;
  subject.generated_us = manifest_ ? manifest_->generated_us : std::nullopt;
  const auto newest =
      subject.tweets.empty() ? std::nullopt : std::optional(subject.tweets.front().created_s * kMicrosPerSecond);
  if (subject.generated_us) {
    account.crawled_us = subject.generated_us;
    subject.crawled_at_source = "manifest";
  } else if (newest_file_us_ && *newest_file_us_ >= newest.value_or(0)) {
    account.crawled_us = newest_file_us_;
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

void ArchiveCollector::put_record_counts(Subject& subject) const {
  RecordCounts& records = subject.records;
  records.read = static_cast<std::int64_t>(subject.tweets.size());
  if (const auto tweets = manifest_count("tweets") ? manifest_count("tweets") : manifest_count("tweet")) {
    const auto community = manifest_count("communityTweet");
    records.expected = *tweets + community.value_or(0);
  }
  std::int64_t broken = 0;
  for (const Skip reason : {Skip::malformed, Skip::truncated, Skip::too_large, Skip::not_a_tweet, Skip::bad_date}) {
    broken += records.skipped[static_cast<std::size_t>(reason)];
  }
  if (broken > 0) subject.notes.push_back({Warning::records_skipped, std::to_string(broken)});
  const std::int64_t met = records.read + records.skipped_in_all();
  if (records.expected && met < *records.expected) {
    subject.notes.push_back(
        {Warning::tweets_missing, std::to_string(met) + " of " + std::to_string(*records.expected)});
  }
}

/// Files with tweets that the manifest lists and the drop does not hold.
void ArchiveCollector::put_missing_parts(Subject& subject) const {
  if (!manifest_) return;
  for (const auto& [type, data] : manifest_->types) {
    if (type != "tweets" && type != "tweet" && type != "communityTweet") continue;
    for (const std::string& file : data.files) {
      const std::string_view base = base_name(file);
      if (!base.empty() && !files_.contains(base)) subject.notes.push_back({Warning::part_missing, std::string(base)});
    }
  }
}

/// The format reference's names for the archives of its time.
std::string ArchiveCollector::dialect() const {
  constexpr std::int64_t kFirstOfX_us = 1'667'260'800 * kMicrosPerSecond;  // 2022-11-01
  const bool is_recent = manifest_ && manifest_->generated_us.value_or(0) >= kFirstOfX_us;
  if (has_plural_tweets_) return has_edit_info_ || has_x_files_ || is_recent ? "Y4" : "Y3";
  if (manifest_) return "Y2";
  if (!has_wrapped_) return "Y1";
  return has_identity_ ? "Y1b" : "Y2";
}

}  // namespace perch
