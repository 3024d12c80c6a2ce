#include "author_collector.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <utility>

#include "json/user_reader.hpp"
#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

/// The first of each id stays, in its place.
std::int64_t drop_repeated(std::vector<Tweet>& tweets) {
  std::vector<std::size_t> order(tweets.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return tweets[a].id < tweets[b].id; });
  std::vector<bool> is_repeated(tweets.size());
  for (std::size_t i = 1; i < order.size(); ++i) {
    const std::int64_t id = tweets[order[i]].id;
    is_repeated[order[i]] = id != 0 && id == tweets[order[i - 1]].id;
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < tweets.size(); ++i) {
    if (!is_repeated[i]) tweets[kept++] = tweets[i];
  }
  const auto dropped = static_cast<std::int64_t>(tweets.size() - kept);
  tweets.resize(kept);
  return dropped;
}

}  // namespace

AuthorCollector::Author* AuthorCollector::author_of(std::int64_t id) {
  const auto found = places_.find(id);
  if (found != places_.end()) {
    last_ = found->second;
    return &authors_[last_];
  }
  if (authors_.size() >= caps::kAuthors) return nullptr;
  places_.emplace(id, authors_.size());
  ids_.push_back(id);
  last_ = authors_.size();
  return &authors_.emplace_back();
}

void AuthorCollector::add_tweet(TweetRecord record) {
  Author* author = author_of(record.author_id);
  if (author == nullptr) return skip(Skip::too_many_accounts);
  if (tweets_ >= caps::kTweets) return skip(Skip::too_large);
  ++tweets_;
  author->records.fields_skipped += record.skipped;
  author->is_second_version = author->is_second_version || record.is_api_v2;
  newest_s_ = std::max(newest_s_.value_or(record.tweet.created_s), record.tweet.created_s);
  if (record.author) describe(*author, record);
  if (record.text) {
    if (!author->texts) author->texts = std::make_shared<PostTexts>();
    record.tweet.text = author->texts->add(*record.text);
  }
  author->tweets.push_back(record.tweet);
}

void AuthorCollector::describe(Author& author, TweetRecord& record) {
  const bool is_newer = record.tweet.created_s > author.newest_s.value_or(record.tweet.created_s - 1);
  Account& newer = is_newer ? *record.author : author.account;
  json::fill_unknown(newer, is_newer ? author.account : *record.author);
  if (!is_newer) return;
  author.account = std::move(newer);
  author.newest_s = record.tweet.created_s;
}

void AuthorCollector::skip(Skip reason) {
  if (!authors_.empty()) authors_[last_].records.skip(reason);
}

void AuthorCollector::skip(const RecordCounts& records) {
  if (authors_.empty()) return;
  for (std::size_t i = 0; i < kSkipCount; ++i) authors_.front().records.skipped[i] += records.skipped[i];
}

void AuthorCollector::add_user(Account user) {
  std::int64_t id = 0;
  const char* const end = user.key.data() + user.key.size();
  if (std::from_chars(user.key.data(), end, id).ptr != end || id == 0) return;
  const auto found = users_.find(id);
  if (found != users_.end()) {
    json::fill_unknown(user, found->second);  // pages come newest first or oldest first; the last one stands
    found->second = std::move(user);
  } else if (users_.size() < caps::kAuthors) {
    users_.emplace(id, std::move(user));
  }
}

Subject AuthorCollector::subject_of(std::int64_t id, Author& author) const {
  Subject subject;
  subject.kind = SourceKind::api_dump;
  subject.dialect = author.is_second_version ? "api_v2" : "api_v1.1_tweets";
  subject.account = std::move(author.account);
  if (subject.account.key.empty() && id != 0) subject.account.key = std::to_string(id);
  const bool is_only_one = id == 0 && authors_.size() == 1 && users_.size() == 1;
  const auto user = is_only_one ? users_.begin() : users_.find(id);
  if (user != users_.end()) json::fill_unknown(subject.account, user->second);
  subject.tweets = std::move(author.tweets);
  subject.texts = std::move(author.texts);
  if (keep_ == Keep::posts && !subject.texts) subject.texts = std::make_shared<PostTexts>();
  subject.records = author.records;
  subject.records.skip(Skip::duplicate, drop_repeated(subject.tweets));
  subject.records.read = static_cast<std::int64_t>(subject.tweets.size());
  note_skips(subject);
  subject.account.crawled_us = *newest_s_ * kMicrosPerSecond;
  subject.crawled_at_source = "newest_tweet";
  subject.notes.push_back({Warning::crawled_at_estimated, std::string(subject.crawled_at_source)});
  return subject;
}

std::vector<Subject> AuthorCollector::finish() {
  std::vector<Subject> out;
  for (std::size_t i = 0; i < authors_.size(); ++i) {
    if (authors_[i].tweets.empty()) continue;
    out.push_back(subject_of(ids_[i], authors_[i]));
  }
  return out;
}

}  // namespace perch
