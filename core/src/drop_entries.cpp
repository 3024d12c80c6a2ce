#include "drop_entries.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "closed_files.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

/// More files than this are not a handful of loose ones.
constexpr std::size_t kLooseFiles = 20;

/// What a text file is that may hold tweets under any name.
FileRole loose_role_of(std::string_view path) noexcept {
  const std::string_view base = base_name(path);
  if (is_junk(path) || base == ".DS_Store") return FileRole::ignored;
  if (base.ends_with(".csv")) return FileRole::csv_tweets;
  for (const std::string_view end : {".js", ".json", ".jsonl", ".ndjson", ".txt"}) {
    if (base.ends_with(end)) return FileRole::loose;
  }
  return base.find('.') == std::string_view::npos ? FileRole::loose : FileRole::ignored;
}

/// The kind of packed file that a name gives away; `zip` is one.
std::string_view packed_kind_of(std::string_view path) noexcept {
  struct Kind {
    std::string_view end, name;
  };
  constexpr std::array<Kind, 8> kKinds = {{{".zip", "zip"},
                                           {".7z", "7z"},
                                           {".rar", "rar"},
                                           {".tar", "tar"},
                                           {".tgz", "gzip"},
                                           {".tar.gz", "gzip"},
                                           {".bz2", "bzip2"},
                                           {".xz", "xz"}}};
  const auto* found = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& k) { return path.ends_with(k.end); });
  return found == kKinds.end() ? std::string_view() : found->name;
}

Result<DropKind> assign_loose_roles(std::span<DropEntry> entries) {
  std::size_t loose = 0;
  if (entries.size() <= kLooseFiles) {
    for (DropEntry& e : entries) {
      if (e.is_closed || is_closed_file(e.path)) continue;
      e.role = loose_role_of(e.path);
      if (entries.size() == 1 && e.role == FileRole::ignored) e.role = FileRole::loose;
      loose += e.role == FileRole::ignored ? 0 : 1;
    }
  }
  const auto packed = packed_inside(entries);
  if (packed && (loose == 0 || entries.size() == 1)) return *packed;
  if (loose == 0) return Error{ErrorCode::no_tweets_file, {}};
  return DropKind{};
}

/// What the file of an export is, by its first bytes where they were looked at.
ExportFile file_of(const DropEntry& e, bool is_instagram) noexcept {
  return e.export_file != ExportFile::none ? e.export_file : export_file_of(e.path, is_instagram);
}

/// Whether a file is known to be of an export by itself.
std::optional<Platform> platform_of_entry(const DropEntry& e) noexcept {
  const bool is_instagram = other_platform_of(e.path) == name(Platform::instagram);
  return platform_of(file_of(e, is_instagram));
}

/// Opens the files of the platform whose file was named first.
std::optional<DropKind> assign_export_roles(std::span<DropEntry> entries) {
  DropKind kind;
  for (const DropEntry& e : entries) {
    const auto platform = platform_of_entry(e);
    if (!kind.platform) kind.platform = platform;
    kind.leaves_out_exports = kind.leaves_out_exports || (platform && platform != kind.platform);
  }
  if (!kind.platform) return std::nullopt;
  for (DropEntry& e : entries) {
    e.export_file = file_of(e, kind.platform == Platform::instagram);
    const bool is_opened = platform_of(e.export_file) == kind.platform;
    e.role = is_opened ? FileRole::export_data : FileRole::ignored;
  }
  return kind;
}

}  // namespace

std::optional<Error> packed_inside(std::span<const DropEntry> entries) {
  for (const DropEntry& e : entries) {
    const bool is_inside = e.source != 0 || e.path.find('/') != std::string::npos;
    const std::string_view kind = is_inside && !is_junk(e.path) ? packed_kind_of(e.path) : std::string_view();
    if (kind.empty() || (kind == "zip" && e.source == 0)) continue;  // those of a folder were looked into
    return kind == "zip" ? Error{ErrorCode::nested_zip, e.path} : Error{ErrorCode::other_container, std::string(kind)};
  }
  return std::nullopt;
}

Result<DropKind> assign_roles(std::span<DropEntry> entries) {
  const auto has = [&](FileRole role) {
    return std::any_of(entries.begin(), entries.end(), [&](const DropEntry& e) { return e.role == role; });
  };
  const bool has_months = has(FileRole::month_tweets);
  const bool has_tweets = has_months || has(FileRole::tweets) || has(FileRole::csv_tweets);
  for (DropEntry& e : entries) {
    if (e.role == FileRole::csv_tweets && has_months) e.role = FileRole::ignored;  // the table repeats the months
  }
  if (has_tweets) {
    const bool has_export = std::any_of(entries.begin(), entries.end(), [](const DropEntry& e) {
      return e.role == FileRole::ignored && platform_of_entry(e).has_value();
    });
    return DropKind{{}, has_export};
  }
  if (const auto kind = assign_export_roles(entries)) return *kind;
  for (const DropEntry& e : entries) {
    if (const auto platform = other_platform_of(e.path); !platform.empty()) {
      const bool is_html = is_for_people(e.path);
      return Error{is_html ? ErrorCode::export_not_json : ErrorCode::other_platform, std::string(platform)};
    }
  }
  // A manifest still tells how many tweets there should be, so it is read before the drop is refused.
  const auto is_known = [](const DropEntry& e) { return e.role != FileRole::ignored; };
  if (std::any_of(entries.begin(), entries.end(), is_known)) return DropKind{};
  return assign_loose_roles(entries);
}

void assign_groups(std::span<DropEntry> entries) {
  std::map<std::pair<std::uint32_t, std::string_view>, std::size_t> groups;
  std::map<std::uint32_t, std::size_t> first_of_source;
  for (DropEntry& e : entries) {
    if (e.role == FileRole::ignored) continue;
    const std::pair place(e.source, archive_folder(e.path));
    const auto found = groups.find(place);
    e.group = found != groups.end() ? found->second : std::min(groups.size(), caps::kSources - 1);
    if (groups.size() < caps::kSources) groups.try_emplace(place, e.group);
    first_of_source.try_emplace(e.source, e.group);
  }
  for (DropEntry& e : entries) {  // what is not opened still tells the age of its zip
    if (e.role != FileRole::ignored) continue;
    const auto same_folder = groups.find({e.source, archive_folder(e.path)});
    const auto same_source = first_of_source.find(e.source);
    if (same_source != first_of_source.end()) e.group = same_source->second;
    if (same_folder != groups.end()) e.group = same_folder->second;
  }
}

}  // namespace perch
