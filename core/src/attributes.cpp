#include "perch/attributes.hpp"

#include <algorithm>
#include <vector>

#include "account_attributes.hpp"
#include "burst.hpp"
#include "engagement.hpp"
#include "log_scale.hpp"
#include "numeric.hpp"
#include "perch/time.hpp"

namespace perch {

const std::array<std::string_view, kAttributeCount> kAttributeNames = {
#define PERCH_ATTRIBUTE(name, place) #name,
#include "perch/attributes.def"
};

namespace {

constexpr auto place_attributes() {
  std::array<Attribute, kModelInputs> ordered{};
  const auto put = [&](Attribute attribute, int place) {
    if (place >= 0) ordered[static_cast<std::size_t>(place)] = attribute;
  };
#define PERCH_ATTRIBUTE(name, place) put(Attribute::name, place);
#include "perch/attributes.def"
  return ordered;
}

/// Everything that one walk over the window can count.
struct Tally {
  std::int64_t tweets = 0, own = 0, retweets = 0, replies = 0, mentions = 0, hashtags = 0;
  std::int64_t timed = 0;  ///< Tweets whose time of day is known.
  bool entities_known = true;
  std::array<std::int64_t, 60> seconds{}, minutes{};
  std::array<std::int64_t, 24> hours{};
  std::array<std::int64_t, 7> days{};
};

Tally tally(std::span<const Tweet> window) noexcept {
  Tally t;
  for (const Tweet& tweet : window) {
    ++t.tweets;
    const auto second = static_cast<std::uint64_t>(tweet.created_s);
    if (!tweet.is_day_only) {
      ++t.timed;
      ++t.seconds[second % 60];
      ++t.minutes[second / 60 % 60];
      ++t.hours[second / 3600 % 24];
    }
    ++t.days[second / 86400 % 7];  // which weekday a bin is does not matter to a variance
    if (tweet.is_retweet) {
      ++t.retweets;
      continue;
    }
    ++t.own;
    t.replies += tweet.is_reply ? 1 : 0;
    t.mentions += !tweet.is_reply && tweet.has_mention ? 1 : 0;
    t.hashtags += tweet.has_hashtag ? 1 : 0;
    t.entities_known = t.entities_known && tweet.has_entities;
  }
  return t;
}

/// log10 of the population variance of a normalised histogram. In integers, because an even histogram must
/// give exactly 0: with N bins and n items the variance is (N * sum(c^2) - n^2) / (N * n)^2.
template <std::size_t N>
double log_variance(const std::array<std::int64_t, N>& counts) noexcept {
  constexpr auto kBins = static_cast<std::int64_t>(N);
  std::int64_t total = 0, squares = 0;
  for (const std::int64_t count : counts) {
    total += count;
    squares += count * count;
  }
  const double numerator = static_cast<double>(kBins * squares - total * total);
  const double denominator = static_cast<double>(kBins * total);
  return log10_or_floor(numerator / (denominator * denominator));
}

AttributeValue language_variation(std::span<const Tweet> window) {
  constexpr Language kUndetermined = pack_language("und");
  std::vector<Language> seen;
  bool any = false;
  for (const Tweet& tweet : window) {
    if (tweet.language == kLanguageMissing) continue;
    any = true;
    if (tweet.language == kUndetermined) continue;
    if (std::find(seen.begin(), seen.end(), tweet.language) == seen.end()) seen.push_back(tweet.language);
    if (seen.size() > 1000) break;  // hostile input: no account writes in a thousand languages
  }
  if (!any) return Unknown::language_missing;
  return static_cast<double>(seen.size());
}

void put_interaction(Attributes& out, const Tally& t) {
  const double own = static_cast<double>(t.own + 1);
  out[Attribute::interaction_replies] = static_cast<double>(t.replies) / own;
  out[Attribute::interaction_mentions] = AttributeValue(Unknown::entities_missing);
  out[Attribute::interaction_hashtags] = AttributeValue(Unknown::entities_missing);
  if (t.entities_known) {
    out[Attribute::interaction_mentions] = static_cast<double>(t.mentions) / own;
    out[Attribute::interaction_hashtags] = static_cast<double>(t.hashtags) / own;
  }
  out[Attribute::spreader] = round4(static_cast<double>(t.retweets) / static_cast<double>(t.tweets + 1));
}

void put_clock(Attributes& out, const Tally& t) {
  const auto timed = [&](const auto& counts) {
    return t.timed > 0 ? AttributeValue(log_variance(counts)) : AttributeValue(Unknown::time_of_day_missing);
  };
  out[Attribute::posting_automation_seconds] = timed(t.seconds);
  out[Attribute::posting_automation_minutes] = timed(t.minutes);
  out[Attribute::posting_automation_hours] = timed(t.hours);
  out[Attribute::posting_automation_days] = log_variance(t.days);
}

/// A tenth of the window's time is what burst() counts in. Where that is less than a day, the day of a tweet is not
/// enough to count it.
AttributeValue burst_where_times_suffice(std::span<const Tweet> window) {
  const auto is_day_only = [](const Tweet& tweet) { return tweet.is_day_only; };
  const auto by_time = [](const Tweet& a, const Tweet& b) { return a.created_s < b.created_s; };
  const auto [first, last] = std::minmax_element(window.begin(), window.end(), by_time);
  const bool is_fine = last->created_s - first->created_s < 10 * kSecondsPerDay;
  if (is_fine && std::any_of(window.begin(), window.end(), is_day_only)) return Unknown::time_of_day_missing;
  return burst(window);
}

void put_tweets(Attributes& out, std::span<const Tweet> window) {
  const Tally t = tally(window);
  put_interaction(out, t);
  put_clock(out, t);
  const Engagement likes = engagement(window, &Tweet::favourites, Unknown::likes_missing);
  out[Attribute::confirmation_max] = likes.max;
  out[Attribute::confirmation_mean] = likes.mean;
  out[Attribute::confirmation_h] = likes.h;
  const Engagement spread = engagement(window, &Tweet::retweets, Unknown::retweets_missing);
  out[Attribute::spread_max] = spread.max;
  out[Attribute::spread_mean] = spread.mean;
  out[Attribute::spread_h] = spread.h;
  out[Attribute::language_variation] = language_variation(window);
  out[Attribute::burst] = burst_where_times_suffice(window);
}

}  // namespace

const std::array<Attribute, kModelInputs> kModelAttributes = place_attributes();

Attributes compute_attributes(const Account& account, std::span<const Tweet> window) {
  Attributes out;
  for (std::size_t i = 0; i < kAttributeCount; ++i) out[static_cast<Attribute>(i)] = Unknown::no_tweets;
  put_account_attributes(out, account);
  if (!window.empty()) put_tweets(out, window);
  return out;
}

}  // namespace perch
