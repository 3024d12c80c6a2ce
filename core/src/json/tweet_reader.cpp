#include "tweet_reader.hpp"

#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch::json {
namespace {

/// What the record says before origin-dependent rules are applied.
struct Draft {
  TweetRecord record;
  std::optional<std::int64_t> created_us;
  bool text_is_retweet = false;
  bool has_retweeted_status = false;
  bool has_reply_id = false;
  bool any_known_key = false;
};

/// `RT @name: ` as the platform writes a retweet into the text. The name has 1 to 15 word characters.
bool reads_as_retweet(const Value& value) noexcept {
  constexpr std::string_view kStart = "RT @";
  constexpr std::size_t kLongestHandle = 15;
  std::string_view raw_text = value.raw();  // nothing of this can be escaped
  if (value.type() != Type::string || !raw_text.starts_with(kStart)) return false;
  raw_text.remove_prefix(kStart.size());
  const auto is_word = [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  };
  std::size_t length = 0;
  while (length < raw_text.size() && is_word(raw_text[length])) ++length;
  return length >= 1 && length <= kLongestHandle && raw_text.substr(length).starts_with(": ");
}

std::int64_t count_or_unknown(const Value& value) {
  const auto count = integer(value);
  return count && *count >= 0 && *count <= caps::kCount ? *count : -1;
}

void read_entities(const Value& value, Tweet& tweet) {
  tweet.has_entities = is_object(value);
  for_each_member(value, [&](std::string_view key, const Value& member) {
    if (key == "hashtags") tweet.has_hashtag = is_filled(member);
    if (key == "user_mentions") tweet.has_mention = is_filled(member);
  });
}

/// The first of several ids; 0 for fewer than two, because the first version alone was never edited.
std::int64_t first_of_several(const Value& ids) {
  std::int64_t count = 0, first = 0;
  for_each_element(ids, [&](const Value& id) {
    if (count++ == 0) first = integer(id).value_or(0);
  });
  return count > 1 ? first : 0;
}

/// `{"initial": {"editTweetIds": […]}}` or `{"edit": {"initialTweetId", "editControlInitial": {…}}}`.
void read_edit_info(const Value& value, TweetRecord& record) {
  record.has_edit_info = true;
  for_each_member(value, [&](std::string_view key, const Value& member) {
    for_each_member(member, [&](std::string_view inner, const Value& detail) {
      if (key == "edit" && inner == "initialTweetId") record.first_version = integer(detail).value_or(0);
      if (key == "initial" && inner == "editTweetIds") record.first_version = first_of_several(detail);
    });
  });
}

bool is_pseudo_language(std::string_view code) noexcept {
  for (const std::string_view pseudo : {"zxx", "qme", "qht", "qam", "qct", "qst", "art"}) {
    if (code == pseudo) return true;
  }
  return false;
}

Language read_language(const Value& value, TweetOrigin origin) {
  if (is_null(value)) return origin == TweetOrigin::api ? kLanguageNull : pack_language("und");
  const auto code = text(value);
  if (!code) return kLanguageMissing;
  if (origin == TweetOrigin::api) return pack_language(*code);
  if (is_pseudo_language(*code) || code->empty()) return pack_language("und");
  if (*code == "in") return pack_language("id");  // codes that ISO 639 withdrew
  if (*code == "iw") return pack_language("he");
  if (*code == "ji") return pack_language("yi");
  return pack_language(*code);
}

bool names_a_tweet(const Value& value) { return !is_null(value) && integer(value).value_or(0) != 0; }

bool read_content(std::string_view key, const Value& value, TweetOrigin origin, Draft& out) {
  Tweet& tweet = out.record.tweet;
  if (key == "full_text" || key == "text") {
    out.text_is_retweet = out.text_is_retweet || reads_as_retweet(value);
  } else if (key == "lang") {
    tweet.language = read_language(value, origin);
  } else if (key == "favorite_count") {
    tweet.favourites = count_or_unknown(value);
  } else if (key == "retweet_count") {
    tweet.retweets = count_or_unknown(value);
  } else if (key == "entities") {
    read_entities(value, tweet);
  } else {
    return false;
  }
  return true;
}

bool read_identity(std::string_view key, const Value& value, Draft& out) {
  Tweet& tweet = out.record.tweet;
  if (key == "id_str" || key == "id") {
    // Tools that re-saved files in JavaScript rounded numeric ids, so the string wins.
    const auto id = integer(value);
    if (id && *id > 0 && (key == "id_str" || tweet.id == 0)) tweet.id = *id;
  } else if (key == "created_at") {
    out.created_us = instant(value);
  } else if (key == "in_reply_to_status_id" || key == "in_reply_to_status_id_str") {
    out.has_reply_id = out.has_reply_id || names_a_tweet(value);
  } else if (key == "retweeted_status") {
    out.has_retweeted_status = !is_null(value);
  } else if (key == "edit_info") {
    read_edit_info(value, out.record);
  } else {
    return false;
  }
  return true;
}

/// Retweets are younger than the first days of November 2009, and those of an archive carry zero counts; any other
/// text of this form was typed by hand.
bool is_retweet(const Draft& draft, TweetOrigin origin) noexcept {
  if (draft.has_retweeted_status) return true;
  if (origin == TweetOrigin::api || !draft.text_is_retweet) return false;
  constexpr std::int64_t kFirstRetweet_s = 1'257'033'600;  // 2009-11-01
  const Tweet& tweet = draft.record.tweet;
  return tweet.created_s >= kFirstRetweet_s && tweet.favourites <= 0 && tweet.retweets <= 0;
}

std::variant<TweetRecord, Skip> finish(Draft& draft, TweetOrigin origin) {
  if (!draft.any_known_key) return Skip::not_a_tweet;
  Tweet& tweet = draft.record.tweet;
  if (!draft.created_us) draft.created_us = snowflake_micros(tweet.id);
  if (!draft.created_us) return Skip::bad_date;
  tweet.created_s = floor_seconds(*draft.created_us);
  tweet.is_retweet = is_retweet(draft, origin);
  tweet.is_reply = draft.has_reply_id;
  return draft.record;
}

}  // namespace

std::variant<TweetRecord, Skip> read_tweet(Parser& parser, std::span<std::uint8_t> record, TweetOrigin origin,
                                           const Tape* tape) {
  const auto root = parser.open(record, tape);
  if (!root) return parser.failure() == Parser::Failure::too_large ? Skip::too_large : Skip::malformed;
  if (!is_object(*root)) return Skip::malformed;
  Draft draft;
  const auto visit = [&](std::string_view key, const Value& value) {
    const bool known = read_identity(key, value, draft) || read_content(key, value, origin, draft);
    draft.any_known_key = draft.any_known_key || known;
  };
  for_each_member(*root, [&](std::string_view key, const Value& value) {
    if (key != "tweet" || !is_object(value)) return visit(key, value);
    draft.record.is_wrapped = true;
    for_each_member(value, visit);
  });
  return finish(draft, origin);
}

}  // namespace perch::json
