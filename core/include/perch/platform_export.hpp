/// \file
/// What an export of another platform than X says of its account, beside what every account has.
///
/// Such an export becomes a Subject as an archive does, so that posts, texts and charts are read by the same code: a
/// post of the platform is an own post, a comment or an answer a reply, and what was passed on (a boost, a repost) a
/// retweet. `Account` has the counts: `followers`, `friends` (whom it follows) and `statuses` (posts as the platform
/// counts them: on Mastodon and Bluesky answers and what was passed on are among them, on TikTok and Instagram comments
/// are not), each empty where the export does not say. No attributes are measured and no cluster is chosen, because the
/// classifier has only learnt from accounts of Twitter.
///
/// One platform of a drop is read. An archive of X comes before the others, and of these the one whose file was named
/// first; what lies beside it is left out with Warning::export_left_out.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "perch/account.hpp"

namespace perch {

enum class Platform : std::uint8_t { tiktok, instagram, mastodon, bluesky };

/// `TikTok`, as people write it.
[[nodiscard]] std::string_view name(Platform platform) noexcept;

struct ExportFacts {
  Platform platform = Platform::tiktok;
  Text display_name;                           ///< Beside the handle.
  std::optional<std::int64_t> likes_received;  ///< Of all posts together, where the platform counts them so.
};

}  // namespace perch
