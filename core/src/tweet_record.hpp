/// \file
/// What a reader gives for one tweet, before it is known what becomes of it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "perch/account.hpp"

namespace perch {

struct TweetRecord {
  Tweet tweet;
  FieldSkips skipped;
  bool has_edit_info = false;
  bool is_wrapped = false;          ///< Stood in {"tweet": …}.
  bool is_api_v2 = false;           ///< Had members that only the API's second version writes.
  std::int64_t first_version = 0;   ///< Id of the first version of an edited tweet; 0 = never edited.
  std::uint64_t opening = 0;        ///< opening_hash() of a text that was cut off; 0 = it was not.
  std::int64_t author_id = 0;       ///< 0 = the record does not say whose it is.
  std::optional<std::string> text;  ///< As people read it, where it is asked for.
  std::unique_ptr<Account> author;  ///< The user object inside the tweet; by pointer, because few tweets have one.
};

/// The first day on which tweet archives of 2012 to 2019 give the time of day, 2010-11-05; before, it is midnight.
inline constexpr std::int64_t kFirstTimedDay_s = 1'288'915'200;

/// Whether such a midnight stands for a whole day. Source: section 8 of the format reference.
[[nodiscard]] constexpr bool is_day_only(std::int64_t created_s) noexcept {
  return created_s >= 0 && created_s < kFirstTimedDay_s && created_s % 86'400 == 0;
}

}  // namespace perch
