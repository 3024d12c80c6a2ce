/// \file
/// The files of an archive that stay closed, whatever else is in a drop.
#pragma once

#include <string_view>

namespace perch {

/// Whether what stands before a value says so: `window.YTD.deleted_tweets.part0`.
[[nodiscard]] bool is_closed_prefix(std::string_view prefix);

/// Whether the first bytes of a file say the same: `window.YTD.direct_messages.part0 = `. Any file of an archive that
/// has no role is closed.
/// \param start in small letters, without white space in front.
[[nodiscard]] bool is_closed_start(std::string_view start);

}  // namespace perch
