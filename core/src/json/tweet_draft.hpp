/// \file
/// A tweet between its members and what they mean together.
#pragma once

#include <cstdint>
#include <optional>

#include "json.hpp"
#include "perch/post_texts.hpp"
#include "tweet_reader.hpp"

namespace perch::json {

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

/// Takes over what one member of the record says. \return whether it belongs to a tweet.
bool read_member(const Value& value, Draft& out);

}  // namespace perch::json
