/// \file
/// What each platform's files hold, and where. The layouts are those of section 10 of the format reference.
#pragma once

#include <string_view>

#include "exports/export_draft.hpp"
#include "exports/export_file.hpp"
#include "exports/value_cutter.hpp"
#include "json/json.hpp"

namespace perch {

/// One file's reader. Paths are those of a ValueCutter.
struct PlatformReader {
  Want (*want)(ExportFile file, std::string_view path);
  /// A list begins whose elements are wanted.
  void (*enter)(ExportFile file, std::string_view path, ExportDraft& out);
  /// A sound value. `read` may be any JSON: what is missing or of another type is unknown.
  void (*take)(ExportFile file, std::string_view path, const json::Value& value, ExportDraft& out);
  bool has_flat_records = false;  ///< As of a ValueCutter.
};

/// \param file not `none` and not a repository of Bluesky, which is no JSON.
[[nodiscard]] const PlatformReader& reader_of(ExportFile file) noexcept;

extern const PlatformReader kTikTokReader, kInstagramReader, kMastodonReader;

/// The member of an object, whatever the case of its key is; the last one of several.
[[nodiscard]] std::optional<json::Value> member(const json::Value& object, std::string_view key);
/// The text of a member; nothing where it is missing or no text.
[[nodiscard]] std::optional<std::string> member_text(const json::Value& object, std::string_view key);

/// Whether a path is one of a list's elements, and of which list: `FansList/*/`.
[[nodiscard]] bool is_element_of(std::string_view path, std::string_view list) noexcept;
/// Whether the last key of a path is this one.
[[nodiscard]] bool ends_with_key(std::string_view path, std::string_view key) noexcept;

}  // namespace perch
