/// \file
/// Dates that tweets do not have, or that cannot be: what the rest of the export knows of them.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "perch/account.hpp"
#include "perch/report.hpp"

namespace perch {

inline constexpr std::int64_t kFirstTweet_s = 1'142'899'200;    ///< 2006-03-21.
inline constexpr std::int64_t kFirstRetweet_s = 1'257'033'600;  ///< 2009-11-01.
/// In the place of a date that the record does not have; earlier than any date that can be read.
inline constexpr std::int64_t kUndated_s = -1;

/// The latest instant, in seconds, that a tweet of an export of this date may have.
[[nodiscard]] std::int64_t latest_of(std::optional<std::int64_t> generated_us) noexcept;

/// The dates of tweet-headers.js, of those tweets alone that need them: ids up to 2010 hold none.
class HeaderDates {
 public:
  /// Asks for the tweet's date, if its own cannot be and its id has none.
  void want(const Tweet& tweet, std::optional<std::int64_t> generated_us);
  [[nodiscard]] bool are_wanted() const noexcept { return !dates_.empty(); }
  void tell(std::int64_t id, std::int64_t created_s);
  [[nodiscard]] std::optional<std::int64_t> of(std::int64_t id) const;

 private:
  std::unordered_map<std::int64_t, std::int64_t> dates_;  ///< By id; kUndated_s while nobody told it.
};

/// A date before the first tweet of all, or later than a day after `generated_us`, cannot be. It is replaced by the one
/// in the id or, for ids that hold none, of the headers, and counted; without a sound one there the tweet is skipped.
/// \return whether there are later ones that their ids confirm: then the export is younger than it says, as one is that
/// was added to.
bool repair_dates(std::vector<Tweet>& tweets, std::optional<std::int64_t> generated_us, const HeaderDates& headers,
                  RecordCounts& records);

}  // namespace perch
