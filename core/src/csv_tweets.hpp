/// \file
/// tweets.csv, the table beside the month files of the tweet archives of 2012 to 2019.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "perch/messages.hpp"
#include "perch/post_texts.hpp"
#include "tweet_record.hpp"

namespace perch {

/// Reads the rows of one table. The header names the columns, in any order; tweet_id and timestamp must be among them.
class CsvTweets {
 public:
  /// Takes the first row. False: this is no table of tweets, and every row of it is not_a_tweet.
  bool read_header(std::span<const std::string_view> cells);
  [[nodiscard]] bool has_header() const noexcept { return header_size_ > 0; }

  /// A row carries no likes, retweet counts or language; they are unknown. It has no entities either, so hashtags and
  /// mentions are those of its text (marks_of()). The text itself is in the answer with Keep::posts only.
  [[nodiscard]] std::variant<TweetRecord, Skip> read_row(std::span<const std::string_view> cells,
                                                         Keep keep = Keep::numbers) const;

 private:
  enum Column : std::size_t { tweet_id, timestamp, text, reply_to, retweet_of, kColumns };

  [[nodiscard]] std::string_view cell(std::span<const std::string_view> cells, Column column) const noexcept;

  std::size_t header_size_ = 0;
  std::array<std::optional<std::size_t>, kColumns> places_{};
};

}  // namespace perch
