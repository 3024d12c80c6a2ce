/// \file
/// Which file of another platform's export is what, by its name or by its first bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "perch/platform_export.hpp"

namespace perch {

/// The files that are opened. Everything else (messages, searches, what was watched, log-ins, ads) stays closed.
enum class ExportFile : std::uint8_t {
  none,
  tiktok,  ///< All there is stands in one file.
  instagram_followers,
  instagram_following,
  instagram_posts,
  instagram_comments,
  instagram_profile,
  mastodon_actor,
  mastodon_outbox,
  bluesky_repository
};

/// What a path names: `your_instagram_activity/media/posts_1.json`. A bare `posts_1.json` or `following.json` may be
/// anything, and is Instagram's only where something else says so.
/// \param is_instagram whether the drop holds an export of Instagram.
[[nodiscard]] ExportFile export_file_of(std::string_view path, bool is_instagram) noexcept;

/// What the first bytes of a loose file give away, whatever its name is.
/// \param start in small letters, without white space in front.
[[nodiscard]] ExportFile export_file_in(std::string_view start);

/// Nothing for `none`.
[[nodiscard]] std::optional<Platform> platform_of(ExportFile file) noexcept;

/// Whether the path is of an export that was asked for as web pages or text, which Perch does not read.
[[nodiscard]] bool is_for_people(std::string_view path) noexcept;

}  // namespace perch
