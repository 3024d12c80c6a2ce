#include "dump_collector.hpp"

#include "json/part_reader.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

/// A broken or missing part of an account leaves its attributes unknown; the account itself stays.
void finish(Subject& subject) {
  subject.generated_us = subject.account.crawled_us;
  if (subject.account.crawled_us) subject.crawled_at_source = "dump";
  subject.records.read = static_cast<std::int64_t>(subject.tweets.size());
  if (const std::int64_t skipped = subject.records.skipped_in_all(); skipped > 0) {
    subject.notes.push_back({Warning::records_skipped, std::to_string(skipped)});
  }
}

}  // namespace

std::optional<Subject> DumpCollector::add(json::Parser& parser, const Record& record) {
  switch (record.kind) {
    case RecordKind::account_begin:
      subject_ = {};
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
      finish(subject_);
      return std::move(subject_);
    }
    case RecordKind::element: return std::nullopt;
  }
  return std::nullopt;
}

void DumpCollector::add_field(json::Parser& parser, const Record& record) {
  const bool is_user = record.key == "user_data";
  const bool is_date = record.key == "crawled_at";
  if (record.key == "tweets" || is_user || is_date) is_account_ = true;
  bool read = record.state == RecordState::complete;
  if (is_user && read) read = json::read_user_data(parser, record.bytes, subject_.account);
  if (is_date && read) read = json::read_crawled_at(parser, record.bytes, subject_.account);
  if (record.key == "key" && read) {
    if (auto key = json::read_text(parser, record.bytes)) subject_.account.key = std::move(*key);
  }
  if ((is_user || is_date) && !read) subject_.notes.push_back({Warning::file_damaged, std::string(record.key)});
}

void DumpCollector::add_tweet(json::Parser& parser, const Record& record) {
  is_account_ = true;
  if (record.state != RecordState::complete) return subject_.records.skip(skip_of(record.state));
  if (subject_.tweets.size() >= caps::kTweets) return subject_.records.skip(Skip::too_large);
  const auto read = json::read_tweet(parser, record.bytes, json::TweetOrigin::api, record.tape);
  if (const auto* reason = std::get_if<Skip>(&read)) return subject_.records.skip(*reason);
  subject_.tweets.push_back(std::get<json::TweetRecord>(read).tweet);
}

}  // namespace perch
