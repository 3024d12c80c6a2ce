/// \file
/// The profile of a customer: what an account's posts about something, and the account itself, come to in nine numbers.
/// Source of the columns: "Customer Profile Analysis using Twitter Analytics".
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "perch/mentions.hpp"
#include "perch/post_scores.hpp"
#include "perch/report.hpp"
#include "perch/result.hpp"

namespace perch {

enum class ProfileColumn : std::uint8_t {
#define PERCH_PROFILE_COLUMN(id, name, is_count, below, above) id,
#include "perch/profile_columns.def"
};
inline constexpr std::size_t kProfileColumns = 9;
inline constexpr std::array<std::string_view, kProfileColumns> kProfileColumnNames = {
#define PERCH_PROFILE_COLUMN(id, name, is_count, below, above) name,
#include "perch/profile_columns.def"
};
/// Whether a column counts something; the others lie between 0 and 1.
inline constexpr std::array<bool, kProfileColumns> kIsCountColumn = {
#define PERCH_PROFILE_COLUMN(id, name, is_count, below, above) is_count,
#include "perch/profile_columns.def"
};

/// The nine columns. NaN is unknown.
using ProfileRow = std::array<double, kProfileColumns>;

[[nodiscard]] constexpr double& at(ProfileRow& row, ProfileColumn column) noexcept {
  return row[static_cast<std::size_t>(column)];
}
[[nodiscard]] constexpr double at(const ProfileRow& row, ProfileColumn column) noexcept {
  return row[static_cast<std::size_t>(column)];
}

/// A row from outside: what no profile can hold is unknown. Shares lie between 0 and 1, counts between 0 and
/// caps::kCount.
[[nodiscard]] ProfileRow believable(ProfileRow row) noexcept;

struct Profile {
  static constexpr std::size_t kPosts = 3;

  std::string key;          ///< As of its account.
  std::string screen_name;  ///< Empty: unknown.
  ProfileRow row{};
  std::array<std::int64_t, kPosts> posts{};  ///< Ids of the most liked posts that mention it; 0 = none.
  std::string text;                          ///< Of the first of these.
};

/// Polarity and subjectivity are means over those of the posts that are scored, and unknown where none is. Favourites
/// and retweets are sums of what these posts were given, and unknown where it is unknown of all of them. Retweets by
/// the account are left out. The rest is what the account says of itself.
/// \param subject of a report with Keep::posts. \return nothing where no post mentions it.
[[nodiscard]] Result<std::optional<Profile>> profile_of(const Subject& subject, const Mentions& mentions,
                                                        PostScorer& scorer);

/// Stands for a key where names do not belong: the first 16 digits of SHA-256 over salt, a zero byte and key. Whoever
/// has the salt can find out which account of a list it is, and nobody else.
[[nodiscard]] std::string pseudonym(std::string_view key, std::string_view salt);

}  // namespace perch
