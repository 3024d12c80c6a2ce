/// \file
/// From one tweet's JSON to the 48 bytes that Perch keeps of it, and to its text.
#pragma once

#include <cstdint>
#include <span>
#include <variant>

#include "json.hpp"
#include "perch/account.hpp"
#include "perch/messages.hpp"
#include "perch/post_texts.hpp"
#include "tweet_record.hpp"

namespace perch::json {

using perch::TweetRecord;

/// Archives and APIs write the same tweet differently; what differs by origin, not by field, is decided by this.
enum class TweetOrigin : std::uint8_t {
  archive,    ///< No retweeted_status: a retweet is recognised by its text. Pseudo-languages are no languages.
  grailbird,  ///< An archive with retweeted_status, and with days instead of times until November 2010.
  api,        ///< A retweet carries retweeted_status; languages count as they are written.
  api_v2,     ///< An api whose pages hold nothing but tweets of the second version.
  any         ///< api when the record names its author, archive when it does not.
};

/// Reads one record, wrapped in `{"tweet": …}` or bare, of an archive or of either version of the API. Unknown keys are
/// ignored, a missing or broken field is unknown, and a missing or broken date is repaired from the snowflake id. A
/// tweet of the API's second version has entities only where there are some, so without any its text decides
/// (marks_of()). For `tape` see Parser::open(). The text of the record is in the answer with Keep::posts only.
[[nodiscard]] std::variant<TweetRecord, Skip> read_tweet(Parser& parser, std::span<std::uint8_t> record,
                                                         TweetOrigin origin, const Tape* tape = nullptr,
                                                         Keep keep = Keep::numbers);

}  // namespace perch::json
