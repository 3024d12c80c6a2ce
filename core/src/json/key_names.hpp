/// \file
/// The keys of a tweet that Perch knows, as numbers: the tape looks each key up once, and its readers switch.
#pragma once

#include <cstdint>
#include <string_view>

namespace perch::json {

enum class KeyName : std::uint16_t {
  none,  ///< Any other key, and no key at all.
  author,
  author_id,
  created_at,
  date,  ///< `$date` of MongoDB's extended JSON, which may hold an object.
  edit,
  edit_history_tweet_ids,
  edit_info,
  edit_tweet_ids,
  entities,
  extended_tweet,
  favorite_count,
  full_text,
  hashtags,
  id,
  id_str,
  in_reply_to_status_id,
  in_reply_to_status_id_str,
  initial,
  initial_tweet_id,
  lang,
  mentions,
  note_tweet,
  public_metrics,
  referenced_tweets,
  retweet_count,
  retweeted_status,
  text,
  tweet,
  user,
  user_mentions
};

/// The key's number. A key with escapes is none of these.
[[nodiscard]] constexpr KeyName key_name(std::string_view key) noexcept {
  using enum KeyName;
  switch (key.size()) {
    case 2: return key == "id" ? id : none;
    case 4: return key == "lang" ? lang : key == "text" ? text : key == "user" ? user : key == "edit" ? edit : none;
    case 5: return key == "tweet" ? tweet : key == "$date" ? date : none;
    case 6: return key == "id_str" ? id_str : key == "author" ? author : none;
    case 7: return key == "initial" ? initial : none;
    case 8: return key == "entities" ? entities : key == "hashtags" ? hashtags : key == "mentions" ? mentions : none;
    case 9:
      return key == "full_text" ? full_text : key == "edit_info" ? edit_info : key == "author_id" ? author_id : none;
    case 10: return key == "created_at" ? created_at : key == "note_tweet" ? note_tweet : none;
    case 12: return key == "editTweetIds" ? edit_tweet_ids : none;
    case 13: return key == "retweet_count" ? retweet_count : key == "user_mentions" ? user_mentions : none;
    case 14:
      return key == "favorite_count"   ? favorite_count
             : key == "extended_tweet" ? extended_tweet
             : key == "initialTweetId" ? initial_tweet_id
             : key == "public_metrics" ? public_metrics
                                       : none;
    case 16: return key == "retweeted_status" ? retweeted_status : none;
    case 17: return key == "referenced_tweets" ? referenced_tweets : none;
    case 21: return key == "in_reply_to_status_id" ? in_reply_to_status_id : none;
    case 22: return key == "edit_history_tweet_ids" ? edit_history_tweet_ids : none;
    case 25: return key == "in_reply_to_status_id_str" ? in_reply_to_status_id_str : none;
    default: return none;
  }
}

/// Whether a reader looks into the objects that the array holds, and not only at how many there are.
[[nodiscard]] constexpr bool has_known_elements(KeyName name) noexcept { return name == KeyName::referenced_tweets; }

/// Whether readers of the object only ask for members that have a number.
[[nodiscard]] constexpr bool is_read_by_names(KeyName name) noexcept {
  using enum KeyName;
  return name == tweet || name == entities || name == edit_info || name == edit || name == initial;
}

}  // namespace perch::json
