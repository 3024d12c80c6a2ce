/// \file
/// The small files of an archive and the account fields of a dump.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "json.hpp"
#include "perch/account.hpp"

namespace perch::json {

/// What manifest.js says about the archive.
struct Manifest {
  struct DataType {
    std::optional<std::int64_t> count = 0;  ///< Records that all its files should hold together; none when one of them
                                            ///< does not say how many.
    std::vector<std::string> files;         ///< Paths as the archive writes them, `data/tweets.js`.
  };
  std::string account_id;
  std::string screen_name;
  std::optional<std::int64_t> generated_us;
  bool is_partial = false;
  FieldSkips skipped;
  std::map<std::string, DataType, std::less<>> types;  ///< By the manifest's names: tweets, tweet, follower, like …

  [[nodiscard]] const DataType* type(std::string_view name) const;
};

/// Each reader takes one record, fills what it finds, and leaves the rest as it was. False: the record is no JSON.
bool read_manifest(Parser& parser, std::span<std::uint8_t> record, Manifest& out);

/// account.js: `{"account": {username, accountId, createdAt, …}}`. E-mail and the like are stepped over.
struct AccountFile {
  std::string account_id;
  std::string screen_name;
  std::optional<std::int64_t> created_us;
  FieldSkips skipped;
};
bool read_account_file(Parser& parser, std::span<std::uint8_t> record, AccountFile& out);

/// profile.js and verified.js. An empty website is no url; an empty location stays empty.
bool read_profile_file(Parser& parser, std::span<std::uint8_t> record, Account& out);
bool read_verified_file(Parser& parser, std::span<std::uint8_t> record, Account& out);

/// One of tweet-headers.js: `{"tweet": {tweet_id, user_id, created_at}}`.
struct TweetHeader {
  std::int64_t id = 0;
  std::optional<std::int64_t> created_us;
};
bool read_tweet_header(Parser& parser, std::span<std::uint8_t> record, TweetHeader& out);

/// `crawled_at` of a dump.
bool read_crawled_at(Parser& parser, std::span<std::uint8_t> record, Account& out, FieldSkips& skipped);
/// A string, such as the `key` of a dump's account.
std::optional<std::string> read_text(Parser& parser, std::span<std::uint8_t> record);

}  // namespace perch::json
