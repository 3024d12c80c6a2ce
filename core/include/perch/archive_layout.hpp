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
/// closed.
enum class FileRole : std::uint8_t {
  manifest,
  account,
  profile,
  verified,
  circle_tweets,  ///< Read before the tweets: its ids are left out.
  tweets,
  community_tweets,
  followers,
  following,
  likes,
  loose,  ///< A single file under another name; its first bytes decide.
  ignored
};

/// The role of a path inside an archive: `tweets.js`, `data/tweets-part3.js`, `any/folder/data/account.js`.
[[nodiscard]] FileRole role_of(std::string_view path) noexcept;

/// The role's own file name, `account.js`.
[[nodiscard]] std::string_view name_of(FileRole role) noexcept;

/// The last component of a path.
[[nodiscard]] std::string_view base_name(std::string_view path) noexcept;

/// Whether the role's records are posts, whose bytes count as progress.
[[nodiscard]] constexpr bool holds_tweets(FileRole role) noexcept {
  return role == FileRole::tweets || role == FileRole::community_tweets || role == FileRole::loose;
}

/// `data/tweets.js` and `data/tweets-part2.js` name the dialect in the plural; `tweet.js` the older one.
[[nodiscard]] bool is_plural_tweets(std::string_view path) noexcept;

/// A name that only appears in archives since November 2022.
[[nodiscard]] bool is_of_x_era(std::string_view path) noexcept;

/// A file of the tweet archives of 2012 to 2019.
[[nodiscard]] bool is_grailbird(std::string_view path) noexcept;

/// The platform that a path of an export gives away, such as "Instagram"; empty for none.
[[nodiscard]] std::string_view other_platform_of(std::string_view path) noexcept;

/// What a dropped file is, by its first bytes (caps::kSniffBytes are enough, fewer are fine) and, where it claims to be
/// a zip and is not, by its name. Errors: empty_file, not_a_zip, other_container, web_page, placeholder_file,
/// unrecognised_file.
enum class Container : std::uint8_t { zip, text };
[[nodiscard]] Result<Container> sniff(std::span<const std::uint8_t> first_bytes, std::string_view path);

}  // namespace perch
