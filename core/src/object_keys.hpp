/// \file
/// The members by which an object without any other sign is told.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace perch::object_keys {

using namespace std::string_view_literals;

/// Members of a page. No tweet begins with any of them.
inline constexpr std::array kPage = {"data"sv,     "includes"sv,        "meta"sv,           "errors"sv,
                                     "statuses"sv, "search_metadata"sv, "matching_rules"sv, "__twarc"sv};
/// Members with which a tweet may begin, in archives and in both versions of the API, and in dumps of databases.
inline constexpr std::array kTweet = {"_id"sv,
                                      "article"sv,
                                      "attachments"sv,
                                      "author"sv,
                                      "author_id"sv,
                                      "context_annotations"sv,
                                      "contributors"sv,
                                      "conversation_id"sv,
                                      "coordinates"sv,
                                      "created_at"sv,
                                      "display_text_range"sv,
                                      "edit_controls"sv,
                                      "edit_history_tweet_ids"sv,
                                      "edit_info"sv,
                                      "entities"sv,
                                      "extended_entities"sv,
                                      "extended_tweet"sv,
                                      "favorite_count"sv,
                                      "favorited"sv,
                                      "filter_level"sv,
                                      "full_text"sv,
                                      "geo"sv,
                                      "id"sv,
                                      "id_str"sv,
                                      "in_reply_to_screen_name"sv,
                                      "in_reply_to_status_id"sv,
                                      "in_reply_to_status_id_str"sv,
                                      "in_reply_to_user_id"sv,
                                      "in_reply_to_user_id_str"sv,
                                      "is_quote_status"sv,
                                      "lang"sv,
                                      "place"sv,
                                      "possibly_sensitive"sv,
                                      "public_metrics"sv,
                                      "quote_count"sv,
                                      "quoted_status"sv,
                                      "referenced_tweets"sv,
                                      "reply_count"sv,
                                      "reply_settings"sv,
                                      "retweet_count"sv,
                                      "retweeted"sv,
                                      "retweeted_status"sv,
                                      "source"sv,
                                      "text"sv,
                                      "timestamp_ms"sv,
                                      "truncated"sv,
                                      "tweet"sv,
                                      "user"sv};
/// Those of them that smaller things in a tweet begin with, too: hashtags, media, the documents of a database.
inline constexpr std::array kShared = {"_id"sv, "id"sv, "id_str"sv, "text"sv};
/// What the records of an archive are wrapped in.
inline constexpr std::array kWrapper = {"tweet"sv, "noteTweet"sv, "follower"sv, "following"sv, "like"sv};
/// Members of an account of a dump. The first three make it one; a key alone may be anything's.
inline constexpr std::array kAccount = {"user_data"sv, "tweets"sv, "crawled_at"sv, "key"sv};
inline constexpr std::array kAccountParts = {"user_data"sv, "tweets"sv, "crawled_at"sv};

template <std::size_t N>
constexpr bool contains(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace perch::object_keys
