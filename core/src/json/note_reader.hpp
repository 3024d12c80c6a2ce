/// \file
/// note-tweet.js: the whole text of posts that stand cut off among the tweets.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "json.hpp"

namespace perch::json {

/// What is kept of one long post.
struct Note {
  std::int64_t created_s = 0;
  std::uint64_t opening = 0;  ///< opening_hash() of its text.
  std::uint32_t text = 0;     ///< Its number among the texts that are kept; 0 = not kept.
  bool has_hashtag = false;
  bool has_mention = false;
};

/// Reads `{"noteTweet": {"createdAt", "core": {"text", "mentions", "hashtags", …}}}`. Its id is not the tweet's. None:
/// the record is no such post.
/// \param whole its text goes there, unless it is null.
[[nodiscard]] std::optional<Note> read_note(Parser& parser, std::span<std::uint8_t> record,
                                            std::string* whole = nullptr);

}  // namespace perch::json
