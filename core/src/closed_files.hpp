/// \file
/// The files of an archive that stay closed, whatever else is in a drop.
#pragma once

#include <string_view>

namespace perch {

/// Whether a file is named as X names messages, addresses, devices, advertisements and whatever else Perch has no
/// business with: `data/direct-messages-part1.js`.
[[nodiscard]] bool is_closed_file(std::string_view path) noexcept;

/// Whether the first bytes of a file say the same: `window.YTD.direct_messages.part0 = `. Any file of an archive that
/// has no role is closed.
/// \param start in small letters, without white space in front.
[[nodiscard]] bool is_closed_start(std::string_view start);

}  // namespace perch
