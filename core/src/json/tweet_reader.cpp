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
  for_each_member(value, [&](std::string_view, const Value& member) {
    if (member.name() == KeyName::hashtags) tweet.has_hashtag = is_filled(member);
    if (member.name() == KeyName::user_mentions) tweet.has_mention = is_filled(member);
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

bool is_pseudo_language(std::string_view code) noexcept {
  if (code.size() != 3) return false;
  for (const std::string_view pseudo : {"zxx", "qme", "qht", "qam", "qct", "qst", "art"}) {
    if (code == pseudo) return true;
  }
  return false;
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
void read_id(const Value& value, bool is_exact, Tweet& tweet) {
  if (!is_exact && tweet.id != 0) return;
  const auto id = integer(value);
  if (id && *id > 0) tweet.id = *id;
}

bool names_a_tweet(const Value& value) { return !is_null(value) && integer(value).value_or(0) != 0; }

/// \return whether the member belongs to a tweet.
bool read_member(const Value& value, TweetOrigin origin, Draft& out) {
  Tweet& tweet = out.record.tweet;
  switch (value.name()) {
    case KeyName::full_text:
    case KeyName::text: out.text_is_retweet = out.text_is_retweet || reads_as_retweet(value); break;
    case KeyName::lang: tweet.language = read_language(value, origin); break;
    case KeyName::favorite_count: tweet.favourites = count_or_unknown(value); break;
    case KeyName::retweet_count: tweet.retweets = count_or_unknown(value); break;
    case KeyName::entities: read_entities(value, tweet); break;
    case KeyName::id_str: read_id(value, true, tweet); break;
    case KeyName::id: read_id(value, false, tweet); break;
    case KeyName::created_at: out.created_us = instant(value); break;
    case KeyName::in_reply_to_status_id:
    case KeyName::in_reply_to_status_id_str: out.has_reply_id = out.has_reply_id || names_a_tweet(value); break;
    case KeyName::retweeted_status: out.has_retweeted_status = !is_null(value); break;
    case KeyName::edit_info: read_edit_info(value, out.record); break;
    default: return false;
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
  const auto visit = [&](std::string_view, const Value& value) {
    if (read_member(value, origin, draft)) draft.any_known_key = true;
  };
  for_each_member(*root, [&](std::string_view key, const Value& value) {
    if (value.name() != KeyName::tweet || !is_object(value)) return visit(key, value);
    draft.record.is_wrapped = true;
    for_each_member(value, visit);
  });
  return finish(draft, origin);
}

}  // namespace perch::json
