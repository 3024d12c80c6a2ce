#include "tweet_reader.hpp"

#include <algorithm>
#include <array>

#include "fields.hpp"
#include "perch/caps.hpp"
#include "perch/time.hpp"
#include "post_text.hpp"
#include "user_reader.hpp"

namespace perch::json {
namespace {

/// What the record says before origin-dependent rules are applied.
struct Draft {
  TweetRecord record;
  TweetOrigin origin;
  Keep keep = Keep::numbers;
  std::optional<std::int64_t> created_us;
  std::optional<Value> text, language;
  bool has_full_text = false;
  bool has_full_entities = false;
  bool is_api_retweet = false;
  bool has_reply_id = false;
  bool any_known_key = false;
};

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

/// What a streamed tweet of more than 140 characters holds beside its shortened text.
void read_extended_tweet(const Value& value, Draft& out) {
  for_each_member(value, [&](std::string_view key, const Value& member) {
    if (key == "full_text") read_text(member, true, out);
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

bool is_pseudo_language(std::string_view code) noexcept {
  if (code.size() != 3) return false;
  constexpr std::array<std::string_view, 7> kPseudo = {"zxx", "qme", "qht", "qam", "qct", "qst", "art"};
  return std::find(kPseudo.begin(), kPseudo.end(), code) != kPseudo.end();
}

Language read_language(const Value& value, TweetOrigin origin) {
  if (is_null(value)) return origin == TweetOrigin::api ? kLanguageNull : pack_language("und");
  if (value.type() != Type::string) return kLanguageMissing;
  const std::string plain = value.is_escaped() ? text(value).value_or("") : std::string();
  const std::string_view code = value.is_escaped() ? std::string_view(plain) : value.raw();
  if (origin == TweetOrigin::api) return pack_language(code);
  if (is_pseudo_language(code) || code.empty()) return pack_language("und");
  if (code == "in") return pack_language("id");  // codes that ISO 639 withdrew
  if (code == "iw") return pack_language("he");
  if (code == "ji") return pack_language("yi");
  return pack_language(code);
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

/// \return whether the member belongs to a tweet.
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
    case KeyName::extended_tweet: read_extended_tweet(value, out); break;
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

/// Retweets are younger than the first days of November 2009, and those of an archive carry zero counts; any other
/// text of this form was typed by hand.
bool is_retweet(const Draft& draft) noexcept {
  if (draft.is_api_retweet) return true;
  if (draft.origin != TweetOrigin::archive || !draft.text) return false;
  if (!reads_as_retweet(draft.text->raw())) return false;  // nothing of what it looks at can be escaped
  constexpr std::int64_t kFirstRetweet_s = 1'257'033'600;  // 2009-11-01
  const Tweet& tweet = draft.record.tweet;
  return tweet.created_s >= kFirstRetweet_s && tweet.favourites <= 0 && tweet.retweets <= 0;
}

/// What depends on the whole text, which is only unescaped where something does.
void read_whole_text(Draft& draft) {
  if (!draft.text) return;
  if (draft.keep == Keep::posts) draft.record.text = readable_text(text(*draft.text).value_or(""));
  Tweet& tweet = draft.record.tweet;
  if (draft.record.is_api_v2 && !tweet.has_entities) {
    const TextMarks marks = marks_of(text(*draft.text).value_or(""));
    tweet.has_entities = true;
    tweet.has_hashtag = marks.has_hashtag;
    tweet.has_mention = marks.has_mention;
  }
  if (draft.origin == TweetOrigin::archive && !tweet.is_retweet && is_cut_off(draft.text->raw())) {
    draft.record.opening = opening_hash(text(*draft.text).value_or(""));
  }
}

void settle_author(TweetRecord& record) {
  if (!record.author) return;
  std::int64_t id = 0;
  for (const char digit : record.author->key) id = id * 10 + (digit - '0');  // as read_user() wrote it
  if (id != 0) record.author_id = id;
}

std::variant<TweetRecord, Skip> finish(Draft& draft) {
  if (!draft.any_known_key) return Skip::not_a_tweet;
  TweetRecord& record = draft.record;
  Tweet& tweet = record.tweet;
  if (draft.origin == TweetOrigin::any || draft.origin == TweetOrigin::api_v2) {
    draft.origin = record.author || record.is_api_v2 ? TweetOrigin::api : TweetOrigin::archive;
  }
  if (!draft.created_us) draft.created_us = snowflake_micros(tweet.id);
  if (!draft.created_us) return Skip::bad_date;
  tweet.created_s = floor_seconds(*draft.created_us);
  tweet.is_day_only = draft.origin == TweetOrigin::grailbird && is_day_only(tweet.created_s);
  tweet.is_retweet = is_retweet(draft);
  tweet.is_reply = draft.has_reply_id;
  if (draft.language) tweet.language = read_language(*draft.language, draft.origin);
  read_whole_text(draft);
  settle_author(record);
  return std::move(record);
}

}  // namespace

std::variant<TweetRecord, Skip> read_tweet(Parser& parser, std::span<std::uint8_t> record, TweetOrigin origin,
                                           const Tape* tape, Keep keep) {
  const auto root = parser.open(record, tape);
  if (!root) return parser.failure() == Parser::Failure::too_large ? Skip::too_large : Skip::malformed;
  if (!is_object(*root)) return Skip::malformed;
  Draft draft;
  draft.origin = origin;
  draft.keep = keep;
  draft.record.is_api_v2 = origin == TweetOrigin::api_v2;
  const auto visit = [&](std::string_view, const Value& value) {
    if (read_member(value, draft)) draft.any_known_key = true;
  };
  for_each_member(*root, [&](std::string_view key, const Value& value) {
    if (value.name() != KeyName::tweet || !is_object(value)) return visit(key, value);
    draft.record.is_wrapped = true;
    for_each_member(value, visit);
  });
  return finish(draft);
}

}  // namespace perch::json
