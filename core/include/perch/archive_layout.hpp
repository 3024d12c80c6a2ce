/// \file
/// Which file of an archive is what, by its name alone, and what else a drop may be.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "perch/result.hpp"

namespace perch {

/// What a file holds, as far as Perch opens it. Everything else (direct messages, e-mail, addresses, ads …) stays
/// closed. Files are opened in this order.
enum class FileRole : std::uint8_t {
  manifest,
  account,
  user_details,  ///< Of 2012 to 2019, like the five others that say so.
  payload,       ///< Of 2012 to 2019.
  month_index,   ///< Of 2012 to 2019.
  profile,
  verified,
  circle_tweets,  ///< Read before the tweets: its ids are left out.
  tweets,
  month_tweets,  ///< Of 2012 to 2019.
  csv_tweets,    ///< Of 2012 to 2019: the rows of the month files, opened where there is none of these.
  community_tweets,
  note_tweets,
  headers,  ///< Ids and dates of the tweets, opened where it must be asked how many there are, or for their dates.
  followers,
  following,
  likes,
  export_data,  ///< Of another platform.
  loose,        ///< A single file under another name; its first bytes decide.
  ignored
};

/// Whether the role's file says whose archive it is.
[[nodiscard]] constexpr bool tells_whose(FileRole role) noexcept {
  return role == FileRole::manifest || role == FileRole::account || role == FileRole::user_details;
}

/// The role of a path inside an archive: `tweets.js`, `data/tweets-part3.js`, `any/folder/data/account.js`,
/// `data/js/tweets/2014_05.js`.
[[nodiscard]] FileRole role_of(std::string_view path) noexcept;

/// Whether a file is named as X names messages, addresses, devices, advertisements and whatever else Perch has no
/// business with: `data/direct-messages-part1.js`. Such files stay closed, whatever else is in a drop.
[[nodiscard]] bool is_closed_file(std::string_view path) noexcept;

/// The role's own file name, `account.js`.
[[nodiscard]] std::string_view name_of(FileRole role) noexcept;

/// Whether a path is of the viewer's own files, or of what macOS leaves in zips.
[[nodiscard]] bool is_junk(std::string_view path) noexcept;

/// The last component of a path.
[[nodiscard]] std::string_view base_name(std::string_view path) noexcept;

/// Whether the role's records are posts, whose bytes count as progress.
[[nodiscard]] constexpr bool holds_tweets(FileRole role) noexcept {
  return role == FileRole::tweets || role == FileRole::month_tweets || role == FileRole::csv_tweets ||
         role == FileRole::community_tweets || role == FileRole::export_data || role == FileRole::loose;
}

/// `data/tweets.js` and `data/tweets-part2.js` name the dialect in the plural; `tweet.js` the older one.
[[nodiscard]] bool is_plural_tweets(std::string_view path) noexcept;

/// A name that only appears in archives since November 2022.
[[nodiscard]] bool is_of_x_era(std::string_view path) noexcept;

/// The role that the left side of an assignment gives: `window.YTD.community_tweet.part0` is community-tweet.js,
/// `Grailbird.data.tweets_2014_05` a month. No assignment, or one of another kind such as `module.exports`: loose.
[[nodiscard]] FileRole role_of_prefix(std::string_view prefix);

/// The folder that holds the archive to which the file belongs: the path without `data/js/tweets/2014_05.js`,
/// `data/tweets.js` or `tweets.js`.
[[nodiscard]] std::string_view archive_folder(std::string_view path) noexcept;

/// The platform that a path of an export gives away, such as "Instagram"; empty for none.
[[nodiscard]] std::string_view other_platform_of(std::string_view path) noexcept;

/// What a dropped file is, by its first bytes (caps::kSniffBytes are enough, fewer are fine) and, where it claims to be
/// a zip and is not, by its name. Errors: empty_file, not_a_zip, other_container, web_page, placeholder_file,
/// other_platform, unrecognised_file.
enum class Container : std::uint8_t { zip, gzip, text };
[[nodiscard]] Result<Container> sniff(std::span<const std::uint8_t> first_bytes, std::string_view path);

}  // namespace perch
