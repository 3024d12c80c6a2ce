#include "tweet_dates.hpp"

#include <cstdlib>
#include <limits>

#include "perch/time.hpp"

namespace perch {

std::int64_t latest_of(std::optional<std::int64_t> generated_us) noexcept {
  return generated_us ? floor_seconds(*generated_us) + kSecondsPerDay : std::numeric_limits<std::int64_t>::max();
}

void HeaderDates::want(const Tweet& tweet, std::optional<std::int64_t> generated_us) {
  const bool is_possible = tweet.created_s >= kFirstTweet_s && tweet.created_s <= latest_of(generated_us);
  if (!is_possible && tweet.id > 0 && !snowflake_micros(tweet.id)) dates_.emplace(tweet.id, kUndated_s);
}

void HeaderDates::tell(std::int64_t id, std::int64_t created_s) {
  const auto found = dates_.find(id);
  if (found != dates_.end()) found->second = created_s;
}

std::optional<std::int64_t> HeaderDates::of(std::int64_t id) const {
  const auto found = dates_.find(id);
  return found == dates_.end() || found->second == kUndated_s ? std::nullopt : std::optional(found->second);
}

bool repair_dates(std::vector<Tweet>& tweets, std::optional<std::int64_t> generated_us, const HeaderDates& headers,
                  RecordCounts& records) {
  const std::int64_t last = latest_of(generated_us);
  bool is_younger = false;
  const auto dropped = std::erase_if(tweets, [&](Tweet& tweet) {
    if (tweet.created_s >= kFirstTweet_s && tweet.created_s <= last) return false;
    const auto micros = snowflake_micros(tweet.id);
    const auto known_s = micros ? std::optional(floor_seconds(*micros)) : headers.of(tweet.id);
    if (!known_s || *known_s < kFirstTweet_s) return true;
    if (*known_s > last) {  // where date and id agree, what is wrong is the date of the export
      const bool is_confirmed =
          micros && tweet.created_s > last && std::abs(tweet.created_s - *known_s) <= kSecondsPerDay;
      is_younger = is_younger || is_confirmed;
      return !is_confirmed;
    }
    records.fields_skipped.dates += tweet.created_s == kUndated_s ? 0 : 1;  // what is not there is no fault
    tweet.created_s = *known_s;
    tweet.is_retweet = tweet.is_retweet && *known_s >= kFirstRetweet_s;
    return false;
  });
  records.skip(Skip::bad_date, static_cast<std::int64_t>(dropped));
  return is_younger;
}

}  // namespace perch
