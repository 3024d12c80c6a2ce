#include "tweet_draft.hpp"

#include <memory>
#include <string_view>

#include "fields.hpp"
#include "user_reader.hpp"

namespace perch::json {
namespace {

std::int64_t count_or_unknown(const Value& value, Draft& out) {
  return count_field(value, out.record.skipped).value_or(-1);
}

void read_text(const Value& value, bool is_full, Draft& out) {
  if (value.type() != Type::string || (out.has_full_text && !is_full)) return;
  out.text = value;
  out.has_full_text = is_full;
}

void read_entities(const Value& value, Tweet& tweet) {
  tweet.has_entities = is_object(value);
  for_each_member(value, [&](std::string_view, const Value& member) {
    const KeyName name = member.name();
    if (name == KeyName::hashtags) tweet.has_hashtag = is_filled(member);
    if (name == KeyName::user_mentions || name == KeyName::mentions) tweet.has_mention = is_filled(member);
  });
}

/// What a long tweet holds beside its shortened text: `extended_tweet` of a streamed one with more than 140 characters,
/// `note_tweet` of the second version with more than 280.
void read_long_tweet(const Value& value, Draft& out) {
  for_each_member(value, [&](std::string_view key, const Value& member) {
    if (key == "full_text" || key == "text") read_text(member, true, out);
    if (key == "entities") read_entities(member, out.record.tweet);
    out.has_full_entities = out.has_full_entities || key == "entities";
  });
}

/// The first of several ids; 0 for fewer than two, because the first version alone was never edited.
std::int64_t first_of_several(const Value& ids) {
  if (!is_filled(ids) || ids.type() != Type::array) return 0;
  const Value first = ids.first_inside();
  const bool is_only = !first.behind().is_before(ids.behind());
  return is_only ? 0 : integer(first).value_or(0);
}

/// `{"initial": {"editTweetIds": […]}}` or `{"edit": {"initialTweetId", "editControlInitial": {…}}}`.
void read_edit_info(const Value& value, TweetRecord& record) {
  record.has_edit_info = true;
  for_each_member(value, [&](std::string_view, const Value& member) {
    for_each_member(member, [&](std::string_view, const Value& detail) {
      const auto is = [&](KeyName outer, KeyName inner) { return member.name() == outer && detail.name() == inner; };
      if (is(KeyName::edit, KeyName::initial_tweet_id)) record.first_version = integer(detail).value_or(0);
      if (is(KeyName::initial, KeyName::edit_tweet_ids)) record.first_version = first_of_several(detail);
    });
  });
}

void read_public_metrics(const Value& value, Draft& out) {
  for_each_member(value, [&](std::string_view key, const Value& member) {
    if (key == "like_count") out.record.tweet.favourites = count_or_unknown(member, out);
    if (key == "retweet_count") out.record.tweet.retweets = count_or_unknown(member, out);
  });
}

/// `[{"type": "retweeted" | "replied_to" | "quoted", "id"}]`.
void read_referenced_tweets(const Value& value, Draft& out) {
  for_each_element(value, [&](const Value& reference) {
    for_each_member(reference, [&](std::string_view key, const Value& member) {
      if (key != "type" || member.type() != Type::string) return;
      out.is_api_retweet = out.is_api_retweet || member.raw() == "retweeted";
      out.has_reply_id = out.has_reply_id || member.raw() == "replied_to";
    });
  });
}

void read_author(const Value& value, Draft& out) {
  // A dump says beside its tweets whose they are, and what it says counts.
  if (out.origin != TweetOrigin::api && is_object(value)) {
    out.record.author = std::make_unique<Account>();
    read_user(value, *out.record.author, out.record.skipped);
  }
}

/// Tools that re-saved files in JavaScript rounded numeric ids, so the string wins.
void read_id(const Value& value, bool is_exact, Draft& out) {
  if (!is_exact && out.record.tweet.id != 0) return;
  const std::int64_t id = id_field(value, out.record.skipped);
  if (id > 0) out.record.tweet.id = id;
}

/// Members that only the API's second version writes. \return whether it is one of them.
bool read_second_version(const Value& value, Draft& out) {
  switch (value.name()) {
    case KeyName::author_id: out.record.author_id = id_field(value, out.record.skipped); break;
    case KeyName::author: read_author(value, out); break;
    case KeyName::public_metrics: read_public_metrics(value, out); break;
    case KeyName::referenced_tweets: read_referenced_tweets(value, out); break;
    case KeyName::edit_history_tweet_ids: out.record.first_version = first_of_several(value); break;
    default: return false;
  }
  out.record.is_api_v2 = true;
  return true;
}

}  // namespace

bool read_member(const Value& value, Draft& out) {
  Tweet& tweet = out.record.tweet;
  switch (value.name()) {
    case KeyName::full_text: read_text(value, true, out); break;
    case KeyName::text: read_text(value, false, out); break;
    case KeyName::lang: out.language = value; break;
    case KeyName::favorite_count: tweet.favourites = count_or_unknown(value, out); break;
    case KeyName::retweet_count: tweet.retweets = count_or_unknown(value, out); break;
    case KeyName::entities:
      if (!out.has_full_entities) read_entities(value, tweet);
      break;
    case KeyName::extended_tweet:
    case KeyName::note_tweet: read_long_tweet(value, out); break;
    case KeyName::id_str: read_id(value, true, out); break;
    case KeyName::id: read_id(value, false, out); break;
    case KeyName::created_at: out.created_us = instant_field(value, out.record.skipped); break;
    case KeyName::in_reply_to_status_id:
    case KeyName::in_reply_to_status_id_str:
      out.has_reply_id = id_field(value, out.record.skipped) > 0 || out.has_reply_id;
      break;
    case KeyName::retweeted_status: out.is_api_retweet = !is_null(value); break;
    case KeyName::edit_info: read_edit_info(value, out.record); break;
    case KeyName::user: read_author(value, out); break;
    default: return read_second_version(value, out);
  }
  return true;
}

}  // namespace perch::json
