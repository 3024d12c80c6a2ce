#include "exports/export_file.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "perch/archive_layout.hpp"

namespace perch {
namespace {

struct Named {
  std::string_view base;
  ExportFile file;
};

/// Names that only one platform uses.
constexpr std::array<Named, 4> kOwnNames = {{{"user_data.json", ExportFile::tiktok},
                                             {"user_data_tiktok.json", ExportFile::tiktok},
                                             {"actor.json", ExportFile::mastodon_actor},
                                             {"outbox.json", ExportFile::mastodon_outbox}}};

/// `posts_12` without its number.
std::string_view without_number(std::string_view stem) noexcept {
  const std::size_t mark = stem.find_last_not_of("0123456789");
  const bool has_number = mark != std::string_view::npos && mark + 1 < stem.size() && stem[mark] == '_';
  return has_number ? stem.substr(0, mark) : stem;
}

ExportFile file_of_instagram(std::string_view base) noexcept {
  if (!base.ends_with(".json")) return ExportFile::none;
  const std::string_view stem = without_number(base.substr(0, base.size() - 5));
  if (stem == "followers") return ExportFile::instagram_followers;
  if (stem == "following") return ExportFile::instagram_following;
  if (stem == "posts") return ExportFile::instagram_posts;
  if (stem == "post_comments") return ExportFile::instagram_comments;
  return stem == "personal_information" ? ExportFile::instagram_profile : ExportFile::none;
}

/// A text without its white space, of which only the beginning is looked at.
std::string without_space(std::string_view text) {
  constexpr std::size_t kEnough = 64;
  std::string out;
  for (const char c : text) {
    if (out.size() == kEnough) break;
    if (c != ' ' && c != '\n' && c != '\r' && c != '\t') out += c;
  }
  return out;
}

/// Its sections stand in the order of their names, and any of these may be the first. `Activity` may be the key of an
/// account, too, so that what is in it decides.
bool is_tiktok(std::string_view start, std::string_view compact) noexcept {
  const auto has = [&](std::string_view text) { return start.find(text) != std::string_view::npos; };
  for (const std::string_view key :
       {"\"ads and data\"", "\"app settings\"", "\"profile and settings\"", "\"your activity\""}) {
    if (has(key)) return true;
  }
  if (compact.starts_with("{\"comment\":{\"comments\":{") || compact.starts_with("{\"profile\":{\"profileinf"))
    return true;
  if (!compact.starts_with("{\"activity\":{")) return false;
  for (const std::string_view list : {"\"favorite ", "\"follower list\"", "\"following list\"", "\"video browsing"}) {
    if (has(list)) return true;
  }
  return false;
}

}  // namespace

std::string_view name(Platform platform) noexcept {
  constexpr std::array<std::string_view, 4> kNames = {"TikTok", "Instagram", "Mastodon", "Bluesky"};
  return kNames[static_cast<std::size_t>(platform)];
}

ExportFile export_file_of(std::string_view path, bool is_instagram) noexcept {
  const std::string_view base = base_name(path);
  if (base.starts_with("._") || path.find("__MACOSX/") != std::string_view::npos) return ExportFile::none;
  for (const Named& named : kOwnNames) {
    if (base == named.base) return named.file;
  }
  if (base.ends_with(".car")) return ExportFile::bluesky_repository;
  return is_instagram ? file_of_instagram(base) : ExportFile::none;
}

ExportFile export_file_in(std::string_view start) {
  const auto has = [&](std::string_view text) { return start.find(text) != std::string_view::npos; };
  if (const std::size_t roots = start.find("eroots"); roots < 8) return ExportFile::bluesky_repository;
  if (start.empty() || (start.front() != '{' && start.front() != '[')) return ExportFile::none;
  if (has("www.w3.org/ns/activitystreams")) {
    return has("\"orderedcollection\"") || has("outbox.json") ? ExportFile::mastodon_outbox
                                                              : ExportFile::mastodon_actor;
  }
  if (has("\"relationships_following\"")) return ExportFile::instagram_following;
  if (has("\"string_list_data\"") || has("\"relationships_followers\"")) return ExportFile::instagram_followers;
  const std::string compact = without_space(start);
  if (compact.starts_with("[{\"media\":[")) return ExportFile::instagram_posts;
  return is_tiktok(start, compact) ? ExportFile::tiktok : ExportFile::none;
}

std::optional<Platform> platform_of(ExportFile file) noexcept {
  switch (file) {
    case ExportFile::none: return std::nullopt;
    case ExportFile::tiktok: return Platform::tiktok;
    case ExportFile::instagram_followers:
    case ExportFile::instagram_following:
    case ExportFile::instagram_posts:
    case ExportFile::instagram_comments:
    case ExportFile::instagram_profile: return Platform::instagram;
    case ExportFile::mastodon_actor:
    case ExportFile::mastodon_outbox: return Platform::mastodon;
    case ExportFile::bluesky_repository: return Platform::bluesky;
  }
  return std::nullopt;
}

bool is_for_people(std::string_view path) noexcept {
  const std::string_view platform = other_platform_of(path);
  return (platform == "Instagram" && path.ends_with(".html")) || (platform == "TikTok" && path.ends_with(".txt"));
}

}  // namespace perch
