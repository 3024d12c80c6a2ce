// Taking in: files and records as they come. What is made of them in the end stands in archive_summary.cpp.
#include "archive_collector.hpp"

#include <algorithm>
#include <utility>

#include "file_part.hpp"
#include "json/tweet_reader.hpp"
#include "json/user_reader.hpp"
#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

/// Tweets to make room for at most because of what a manifest says; it may say anything.
constexpr std::int64_t kReserved = 1'000'000;

bool is_list(FileRole role) noexcept {
  return role == FileRole::followers || role == FileRole::following || role == FileRole::likes;
}

}  // namespace

void ArchiveCollector::saw_file(std::string_view path, FileRole role, std::optional<std::int64_t> modified_us,
                                std::size_t group) {
  if (group >= groups_.size()) groups_.resize(group + 1);
  ArchiveGroup& of = groups_[group];
  if (modified_us) of.newest_file_us = std::max(of.newest_file_us.value_or(0), *modified_us);
  of.has_x_files = of.has_x_files || is_of_x_era(path);
  if (role == FileRole::ignored) return;
  if (of.name.empty()) of.name = archive_folder(path).empty() ? base_name(path) : archive_folder(path);
  files_.emplace(base_name(path));
  if (base_name(path).ends_with(".js")) files_.insert(file_name(part_of_file(path)));  // `tweets (1).js` is tweets.js
  of.has_plural_tweets = of.has_plural_tweets || is_plural_tweets(path);
  if (is_list(role)) lists_.try_emplace({role, std::string(path), group});
  if (role == FileRole::headers) {
    ++of.header_files;
    of.last_header_part = std::max<std::int64_t>(of.last_header_part, part_of_file(path).number);
  }
  has_identity_ = has_identity_ || tells_whose(role);
  has_note_file_ = has_note_file_ || role == FileRole::note_tweets;
}

void ArchiveCollector::begin_file(std::string_view path, std::size_t group) {
  path_ = path;
  group_ = group;
  is_damage_noted_ = false;
  runs_.push_back({tweets_.size(), group});
  const FileRole role = role_of(path);
  if (is_list(role)) lists_[{role, path_, group}] = {};  // a zip may hold the same path twice
}

void ArchiveCollector::saw_damage() {
  if (std::exchange(is_damage_noted_, true)) return;
  notes_.push_back({Warning::file_damaged, std::string(base_name(path_))});
  const FileRole role = role_of(path_);
  if (is_list(role)) lists_[{role, path_, group_}].is_damaged = true;
  group().are_headers_damaged = group().are_headers_damaged || role == FileRole::headers;
}

void ArchiveCollector::add(json::Parser& parser, FileRole role, const Record& record) {
  const bool complete = record.state == RecordState::complete;
  if (is_list(role)) {
    Counted& list = lists_[{role, path_, group_}];
    const std::size_t inner = complete ? lexical::skip_space(record.bytes, 1) : 0;
    const bool is_empty = complete && (inner >= record.bytes.size() || record.bytes[inner] == '}');  // `[{}]`
    list.records += complete && !is_empty ? 1 : 0;
    list.is_damaged = list.is_damaged || !complete;
    if (!complete) saw_damage();
  } else if (role == FileRole::headers) {
    add_header(parser, record);
  } else if (role != FileRole::loose && role != FileRole::ignored) {
    read_small_file(parser, role, record);
  }
}

void ArchiveCollector::add_tweet(const std::variant<TweetRecord, Skip>& read, FileRole role) {
  group().community_records += role == FileRole::community_tweets ? 1 : 0;
  if (const auto* reason = std::get_if<Skip>(&read)) return records_.skip(*reason);
  if (tweets_.size() >= caps::kTweets) return records_.skip(Skip::too_large);
  const auto& record = std::get<TweetRecord>(read);
  const Tweet& tweet = record.tweet;
  has_edit_info_ = has_edit_info_ || record.has_edit_info;
  has_wrapped_ = has_wrapped_ || record.is_wrapped;
  records_.fields_skipped += record.skipped;
  if (record.first_version != 0) versions_.emplace_back(record.first_version, tweet.id);
  header_dates_.want(tweet, group().generated_us());
  if (record.opening != 0) notes_joined_.add_candidate(tweets_.size(), tweet.created_s, record.opening);
  const bool is_grailbird = role == FileRole::month_tweets || role == FileRole::csv_tweets;
  (is_grailbird ? group().has_grailbird : group().has_tweets) = true;
  auto& newest_s = is_grailbird ? group().newest_grailbird_s : group().newest_tweet_s;
  newest_s = std::max(newest_s.value_or(tweet.created_s), tweet.created_s);
  if (record.author) note_author(record, is_grailbird);
  // Growing step by step would hold everything twice.
  if (tweets_.empty()) tweets_.reserve(static_cast<std::size_t>(std::min(group().promised().value_or(0), kReserved)));
  tweets_.push_back(tweet);
  if (texts_ && record.text) tweets_.back().text = texts_->add(*record.text);
}

/// Every tweet of a month carries its author; the newest one knows best.
void ArchiveCollector::note_author(const TweetRecord& record, bool is_grailbird) {
  constexpr std::size_t kMostAuthors = 20;
  ArchiveGroup& of = group();
  if (is_grailbird && !record.author->key.empty() && of.authors.size() < kMostAuthors) {
    std::string& handle = of.authors[record.author->key];
    if (handle.empty()) handle = record.author->screen_name.value;
  }
  const bool is_newer = of.author.key.empty() || record.tweet.created_s >= of.author_s;
  Account author = is_newer ? *record.author : of.author;
  json::fill_unknown(author, is_newer ? of.author : *record.author);
  of.author = std::move(author);
  of.author_s = std::max(of.author_s, record.tweet.created_s);
}

bool ArchiveCollector::needs_headers(std::size_t group) const {
  return !groups_[group].promised_by_index() || header_dates_.are_wanted();
}

void ArchiveCollector::add_header(json::Parser& parser, const Record& record) {
  ArchiveGroup& of = group();
  ++of.headers;
  of.are_headers_damaged = of.are_headers_damaged || record.state != RecordState::complete;
  if (record.state != RecordState::complete || !header_dates_.are_wanted()) return;
  json::TweetHeader header;
  if (!json::read_tweet_header(parser, record.bytes, header) || !header.created_us) return;
  header_dates_.tell(header.id, floor_seconds(*header.created_us));
}

void ArchiveCollector::read_small_file(json::Parser& parser, FileRole role, const Record& record) {
  const bool is_record_of_many = role == FileRole::circle_tweets || role == FileRole::note_tweets;
  const bool complete = record.state == RecordState::complete;
  if (complete && read_part(parser, role, record)) return;
  if (complete || !is_record_of_many) notes_.push_back({Warning::file_damaged, std::string(name_of(role))});
}

bool ArchiveCollector::read_part(json::Parser& parser, FileRole role, const Record& record) {
  ArchiveGroup& of = group();
  FieldSkips& skipped = records_.fields_skipped;
  switch (role) {
    case FileRole::manifest: {
      const bool read = json::read_manifest(parser, record.bytes, of.manifest.emplace());
      skipped += of.manifest->skipped;
      return read;
    }
    case FileRole::account: {
      const bool read = json::read_account_file(parser, record.bytes, of.account_files.emplace_back());
      skipped += of.account_files.back().skipped;
      return read;
    }
    case FileRole::user_details: return read_user_details(parser, record.bytes, of.user_details.emplace(), skipped);
    case FileRole::payload: return read_payload(parser, record.bytes, of.payload.emplace(), skipped);
    case FileRole::month_index: return read_month_entry(parser, record.bytes, of.months.emplace_back(), skipped);
    case FileRole::profile: return json::read_profile_file(parser, record.bytes, of.profile);
    case FileRole::verified: return json::read_verified_file(parser, record.bytes, of.profile);
    case FileRole::note_tweets: {
      has_note_file_ = true;
      std::string whole;
      auto note = json::read_note(parser, record.bytes, texts_ ? &whole : nullptr);
      if (!note) return true;
      if (texts_) note->text = texts_->add(whole);
      notes_joined_.add_note(*note);
      return true;
    }
    default: {
      const auto tweet = json::read_tweet(parser, record.bytes, json::TweetOrigin::archive, record.tape);
      if (const auto* found = std::get_if<TweetRecord>(&tweet)) circle_ids_.insert(found->tweet.id);
      return true;
    }
  }
}

}  // namespace perch
