#include "csv_tweets.hpp"

#include <algorithm>
#include <charconv>

#include "json/json.hpp"
#include "perch/time.hpp"
#include "post_text.hpp"

namespace perch {
namespace {

constexpr std::array<std::string_view, 5> kNames = {"tweet_id", "timestamp", "text", "in_reply_to_status_id",
                                                    "retweeted_status_id"};

/// An id of digits only; an empty cell has none, and one that is no number counts as skipped.
std::int64_t read_id(std::string_view cell, FieldSkips& skipped) noexcept {
  if (cell.empty()) return 0;
  std::int64_t id = 0;
  const char* const end = cell.data() + cell.size();
  const auto [stop, error] = std::from_chars(cell.data(), end, id);
  if (error == std::errc() && stop == end && id > 0) return id;
  ++skipped.ids;
  return 0;
}

/// Nobody has looked yet whether it is UTF-8.
std::string checked_text(std::string_view cell) {
  std::string out = readable_text(cell);
  const std::span bytes(reinterpret_cast<std::uint8_t*>(out.data()), out.size());
  if (!json::is_utf8(bytes)) json::replace_bad_bytes(bytes);
  return out;
}

}  // namespace

bool CsvTweets::read_header(std::span<const std::string_view> cells) {
  static_assert(kNames.size() == kColumns);
  for (std::size_t column = 0; column < kColumns; ++column) {
    const auto found = std::find(cells.begin(), cells.end(), kNames[column]);
    if (found != cells.end()) places_[column] = static_cast<std::size_t>(found - cells.begin());
  }
  const bool is_table = places_[tweet_id] && places_[timestamp];
  header_size_ = is_table ? cells.size() : 0;
  return is_table;
}

std::string_view CsvTweets::cell(std::span<const std::string_view> cells, Column column) const noexcept {
  return places_[column] ? cells[*places_[column]] : std::string_view{};
}

std::variant<TweetRecord, Skip> CsvTweets::read_row(std::span<const std::string_view> cells, Keep keep) const {
  if (!has_header()) return Skip::not_a_tweet;
  if (cells.size() != header_size_) return Skip::malformed;
  TweetRecord record;
  Tweet& tweet = record.tweet;
  tweet.id = read_id(cell(cells, tweet_id), record.skipped);
  auto created_us = parse_utc(cell(cells, timestamp));
  if (!created_us) {
    if (!cell(cells, timestamp).empty()) ++record.skipped.dates;
    created_us = snowflake_micros(tweet.id);
  }
  if (!created_us) return Skip::bad_date;
  tweet.created_s = floor_seconds(*created_us);
  tweet.is_day_only = is_day_only(tweet.created_s);
  tweet.is_reply = read_id(cell(cells, reply_to), record.skipped) != 0;
  tweet.is_retweet = read_id(cell(cells, retweet_of), record.skipped) != 0;
  if (places_[text]) {
    const TextMarks marks = marks_of(cell(cells, text));
    tweet.has_entities = true;
    tweet.has_hashtag = marks.has_hashtag;
    tweet.has_mention = marks.has_mention;
    if (keep == Keep::posts) record.text = checked_text(cell(cells, text));
  }
  return record;
}

}  // namespace perch
