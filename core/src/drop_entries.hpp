/// \file
/// Which files of a drop are opened, as what, and which of them belong together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "exports/export_file.hpp"
#include "perch/archive_layout.hpp"
#include "perch/result.hpp"

namespace perch {

struct DropEntry {
  std::string path;
  std::uint64_t size_bytes = 0;
  std::optional<std::int64_t> modified_us;
  std::uint32_t source = 0;  ///< The zip or folder in which it stands.
  FileRole role = FileRole::ignored;
  std::size_t group = 0;                      ///< The export to which it belongs.
  ExportFile export_file = ExportFile::none;  ///< Of a file that was looked into; then of those that are opened.
  bool is_closed = false;                     ///< Its first bytes say that it is one that stays closed.
};

/// What a drop is, once its files have their roles.
struct DropKind {
  std::optional<Platform> platform;  ///< None: of X.
  bool leaves_out_exports = false;   ///< Of other platforms, which lie beside it.
};

/// Closes what repeats other files. Without a file that an archive is known by, takes another platform's export, says
/// what the drop is instead, or takes its few files as loose ones. Errors: other_platform, export_not_json,
/// no_tweets_file.
[[nodiscard]] Result<DropKind> assign_roles(std::span<DropEntry> entries);

/// What a drop without tweets holds instead, where that may hold them: another packed file. None: no such one.
/// Errors: nested_zip, other_container.
[[nodiscard]] std::optional<Error> packed_inside(std::span<const DropEntry> entries);

/// Files of one source and one folder are of one export; there are at most caps::kSources of them.
void assign_groups(std::span<DropEntry> entries);

}  // namespace perch
