#include "tweet_reader.hpp"

#include <algorithm>
#include <array>

#include "fields.hpp"
#include "perch/time.hpp"
#include "post_text.hpp"
#include "tweet_dates.hpp"
#include "tweet_draft.hpp"

namespace perch::json {
namespace {

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

/// Retweets are younger than the first days of November 2009, and those of an archive carry zero counts; any other
/// text of this form was typed by hand. A date that cannot be says nothing: repair_dates() does.
bool is_retweet(const Draft& draft) noexcept {
  if (draft.is_api_retweet) return true;
  if (draft.origin != TweetOrigin::archive || !draft.text) return false;
  if (!reads_as_retweet(draft.text->raw())) return false;  // nothing of what it looks at can be escaped
  const Tweet& tweet = draft.record.tweet;
  const bool is_too_old = tweet.created_s >= kFirstTweet_s && tweet.created_s < kFirstRetweet_s;
  return !is_too_old && tweet.favourites <= 0 && tweet.retweets <= 0;
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
  const bool may_be_told = draft.origin == TweetOrigin::archive && tweet.id > 0;  // by tweet-headers.js
  if (!draft.created_us && !may_be_told) return Skip::bad_date;
  tweet.created_s = draft.created_us ? floor_seconds(*draft.created_us) : kUndated_s;
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
