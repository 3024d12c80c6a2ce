/// \file
/// The small files of the tweet archives of 2012 to 2019 ("Grailbird").
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "json.hpp"
#include "perch/account.hpp"

namespace perch::json {

/// What payload_details.js says about the archive.
struct Payload {
  std::optional<std::int64_t> tweets;  ///< May exceed the sum of the index.
  std::optional<std::int64_t> created_us;
};

/// One month of tweet_index.js.
struct MonthEntry {
  std::string file;
  std::int64_t tweets = 0;
};

/// Each reader takes one record. False: the record is no JSON object.
bool read_payload(Parser& parser, std::span<std::uint8_t> record, Payload& out, FieldSkips& skipped);
bool read_month_entry(Parser& parser, std::span<std::uint8_t> record, MonthEntry& out, FieldSkips& skipped);
/// user_details.js. It leaves out what is empty: without a url the account has none, and its location is empty.
bool read_user_details(Parser& parser, std::span<std::uint8_t> record, Account& out, FieldSkips& skipped);

}  // namespace perch::json
