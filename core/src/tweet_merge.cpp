#include "tweet_merge.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <map>
#include <tuple>

#include "perch/time.hpp"

namespace perch {
namespace {

/// An order of everything that a tweet is, so that sorting needs no memory and gives the same everywhere.
constexpr auto kNewestFirst = [](const Tweet& a, const Tweet& b) noexcept {
  if (a.created_s != b.created_s) return a.created_s > b.created_s;
  if (a.id != b.id) return a.id > b.id;
  const auto rest = [](const Tweet& t) {
    return std::tuple(t.favourites, t.retweets, t.language, bool{t.is_retweet}, bool{t.is_reply}, bool{t.has_entities},
                      bool{t.has_mention}, bool{t.has_hashtag}, bool{t.is_day_only}, -std::int64_t{t.text});
  };
  return rest(a) > rest(b);
};

void sort_newest_first(std::vector<Tweet>& tweets) {
  if (!std::is_sorted(tweets.begin(), tweets.end(), kNewestFirst)) {
    std::sort(tweets.begin(), tweets.end(), kNewestFirst);
  }
}

/// Later tweets have higher ids, so almost every archive shows at a glance that it holds nothing twice.
bool ids_fall(const std::vector<Tweet>& tweets) noexcept {
  std::int64_t last = std::numeric_limits<std::int64_t>::max();
  for (const Tweet& tweet : tweets) {
    if (tweet.id >= last) return false;
    if (tweet.id != 0) last = tweet.id;
  }
  return true;
}

int known_fields(const Tweet& tweet) noexcept {
  return (tweet.favourites >= 0 ? 1 : 0) + (tweet.retweets >= 0 ? 1 : 0) +
         (tweet.language != kLanguageMissing ? 1 : 0) + (tweet.has_entities ? 1 : 0) + (tweet.is_day_only ? 0 : 1);
}

/// Two records of one tweet, say of an archive with likes and of an older one without: the richer stays as a whole, so
/// that its fields are of one moment, and only what it does not know comes from the other.
void merge_into(Tweet& kept, Tweet other) noexcept {
  if (known_fields(other) > known_fields(kept)) std::swap(kept, other);
  if (kept.favourites < 0) kept.favourites = other.favourites;
  if (kept.retweets < 0) kept.retweets = other.retweets;
  if (kept.language == kLanguageMissing) kept.language = other.language;
  if (kept.text == 0) kept.text = other.text;
  if (kept.is_day_only && !other.is_day_only) {
    kept.created_s = other.created_s;
    kept.is_day_only = false;
  }
  if (kept.has_entities) return;
  kept.has_entities = other.has_entities;
  kept.has_mention = other.has_mention;
  kept.has_hashtag = other.has_hashtag;
}

}  // namespace

std::int64_t drop_tweets(std::vector<Tweet>& tweets, const std::unordered_set<std::int64_t>& ids) {
  if (ids.empty()) return 0;
  return static_cast<std::int64_t>(std::erase_if(tweets, [&](const Tweet& t) { return ids.contains(t.id); }));
}

std::int64_t drop_old_versions(std::vector<Tweet>& tweets, const std::vector<Version>& versions) {
  std::map<std::int64_t, std::int64_t> latest;
  for (const auto& [first, id] : versions) latest[first] = std::max(latest[first], id);
  std::unordered_set<std::int64_t> old;
  for (const auto& [first, id] : versions) {
    if (id != latest[first]) old.insert(id);
    if (first != latest[first]) old.insert(first);
  }
  return drop_tweets(tweets, old);
}

std::int64_t merge_duplicates(std::vector<Tweet>& tweets) {
  sort_newest_first(tweets);
  if (ids_fall(tweets)) return 0;
  std::stable_sort(tweets.begin(), tweets.end(), [](const Tweet& a, const Tweet& b) { return a.id < b.id; });
  std::size_t kept = 0;
  for (const Tweet& tweet : tweets) {
    const bool is_same = kept > 0 && tweet.id != 0 && tweets[kept - 1].id == tweet.id;
    is_same ? merge_into(tweets[kept - 1], tweet) : void(tweets[kept++] = tweet);
  }
  const auto dropped = static_cast<std::int64_t>(tweets.size() - kept);
  tweets.resize(kept);
  sort_newest_first(tweets);
  return dropped;
}

}  // namespace perch
