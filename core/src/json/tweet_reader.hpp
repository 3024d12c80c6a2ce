/// \file
/// From one tweet's JSON to the 48 bytes that Perch keeps of it.
#pragma once

#include <cstdint>
#include <span>
#include <variant>

#include "json.hpp"
#include "perch/account.hpp"
#include "perch/messages.hpp"

namespace perch::json {

/// Archives and APIs write the same tweet differently; what differs by origin, not by field, is decided by this.
enum class TweetOrigin : std::uint8_t {
  archive,  ///< No retweeted_status: a retweet is recognised by its text. Pseudo-languages are no languages.
  api       ///< A retweet carries retweeted_status; languages count as they are written.
};

struct TweetRecord {
  Tweet tweet;
  bool has_edit_info = false;
  bool is_wrapped = false;         ///< Stood in {"tweet": …}.
  std::int64_t first_version = 0;  ///< Id of the first version of an edited tweet; 0 = never edited.
};

/// Reads one record, wrapped in `{"tweet": …}` or bare. Unknown keys are ignored, a missing or broken field is
/// unknown, and a missing or broken date is repaired from the snowflake id. For `tape` see Parser::open().
[[nodiscard]] std::variant<TweetRecord, Skip> read_tweet(Parser& parser, std::span<std::uint8_t> record,
                                                         TweetOrigin origin, const Tape* tape = nullptr);

}  // namespace perch::json
