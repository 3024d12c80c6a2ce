#include "dump_collector.hpp"

#include <algorithm>
#include <utility>

#include "json/part_reader.hpp"
#include "json/user_reader.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

constexpr std::size_t kMostReserved = 4096;

/// A broken or missing part of an account leaves its attributes unknown; the account itself stays.
void finish(Subject& subject) {
  subject.generated_us = subject.account.crawled_us;
  if (subject.account.crawled_us) subject.crawled_at_source = "dump";
  subject.records.read = static_cast<std::int64_t>(subject.tweets.size());
  note_skips(subject);
}

}  // namespace

std::optional<Subject> DumpCollector::add(json::Parser& parser, const Record& record) {
  switch (record.kind) {
    case RecordKind::account_begin:
      subject_ = {};
      subject_.tweets.reserve(usual_tweets_);
      if (keep_ == Keep::posts) subject_.texts = std::make_shared<PostTexts>();
      subject_.kind = SourceKind::api_dump;
      subject_.dialect = "api_v1.1";
      subject_.account.key = json::unescape(record.key);
      is_account_ = false;
      return std::nullopt;
    case RecordKind::account_field: add_field(parser, record); return std::nullopt;
    case RecordKind::account_tweet: add_tweet(parser, record); return std::nullopt;
    case RecordKind::account_end: {
      if (!is_account_ && !record.lists_tweets) return std::nullopt;
      is_account_ = false;
      if (record.state != RecordState::complete) {
        subject_.notes.push_back({Warning::file_damaged, subject_.account.key});
      }
      finish(subject_);
      usual_tweets_ = std::min(subject_.tweets.size(), kMostReserved);
      return std::move(subject_);
    }
    default: return std::nullopt;
  }
  return std::nullopt;
}

void DumpCollector::add_field(json::Parser& parser, const Record& record) {
  const bool is_user = record.key == "user_data";
  const bool is_date = record.key == "crawled_at";
  if (record.key == "tweets" || is_user || is_date) is_account_ = true;
  bool read = record.state == RecordState::complete;
  if (is_user && read) read = read_user_data(parser, record);
  if (is_date && read) {
    read = json::read_crawled_at(parser, record.bytes, subject_.account, subject_.records.fields_skipped);
  }
  if (record.key == "key" && read) {
    if (auto key = json::read_text(parser, record.bytes)) subject_.account.key = std::move(*key);
  }
  if ((is_user || is_date) && !read) subject_.notes.push_back({Warning::file_damaged, std::string(record.key)});
}

/// The dump's own key is the account's, where it has one.
bool DumpCollector::read_user_data(json::Parser& parser, const Record& record) {
  std::string key = subject_.account.key;
  const bool read = json::read_user(parser, record.bytes, subject_.account, subject_.records.fields_skipped);
  if (!key.empty()) subject_.other_key = std::exchange(subject_.account.key, std::move(key));
  return read;
}

void DumpCollector::add_tweet(json::Parser& parser, const Record& record) {
  is_account_ = true;
  if (record.state != RecordState::complete) return subject_.records.skip(skip_of(record.state));
  if (subject_.tweets.size() >= caps::kTweets) return subject_.records.skip(Skip::too_large);
  const auto read = json::read_tweet(parser, record.bytes, json::TweetOrigin::api, record.tape, keep_);
  if (const auto* reason = std::get_if<Skip>(&read)) return subject_.records.skip(*reason);
  const auto& tweet = std::get<TweetRecord>(read);
  subject_.records.fields_skipped += tweet.skipped;
  subject_.tweets.push_back(tweet.tweet);
  if (tweet.text) subject_.tweets.back().text = subject_.texts->add(*tweet.text);
}

}  // namespace perch
