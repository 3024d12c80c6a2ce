#include "closed_files.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "file_part.hpp"
#include "perch/archive_layout.hpp"

namespace perch {
namespace {

using namespace std::string_view_literals;

/// The lists of X that share the beginning of their names.
constexpr std::array kFamilies = {"account-"sv,
                                  "ad-"sv,
                                  "ads-"sv,
                                  "article-"sv,
                                  "branch-"sv,
                                  "catalog-"sv,
                                  "commerce-"sv,
                                  "community-note"sv,
                                  "connected-"sv,
                                  "deleted-"sv,
                                  "device-"sv,
                                  "direct-message"sv,
                                  "email-"sv,
                                  "expanded-"sv,
                                  "grok-"sv,
                                  "key-"sv,
                                  "lists-"sv,
                                  "ni-"sv,
                                  "periscope-"sv,
                                  "personalization"sv,
                                  "phone-"sv,
                                  "product-"sv,
                                  "professional-"sv,
                                  "protected-"sv,
                                  "reply-"sv,
                                  "saved-"sv,
                                  "screen-name-"sv,
                                  "shop-"sv,
                                  "shopify-"sv,
                                  "spaces-"sv,
                                  "tweetdeck"sv,
                                  "twitter-article"sv,
                                  "twitter-shop"sv,
                                  "user-link-"sv,
                                  "verified-organization"sv};
constexpr std::array kNames = {"ageinfo"sv, "app"sv,        "article"sv,  "audio-video-calls-in-dm"sv,
                               "block"sv,   "contact"sv,    "ip-audit"sv, "moment"sv,
                               "mute"sv,    "smartblock"sv, "sso"sv};

bool is_closed_list(std::string_view list) noexcept {
  const auto begins = [&](std::string_view family) { return list.starts_with(family); };
  return std::find(kNames.begin(), kNames.end(), list) != kNames.end() ||
         std::any_of(kFamilies.begin(), kFamilies.end(), begins);
}

}  // namespace

bool is_closed_file(std::string_view path) noexcept {
  std::string_view base = base_name(path);
  if (!base.ends_with(".js")) return false;
  base.remove_suffix(3);
  return is_closed_list(part_of(base).list);
}

bool is_closed_prefix(std::string_view prefix) {
  constexpr std::string_view kMark = "window.YTD.";
  if (!prefix.starts_with(kMark)) return false;
  std::string list(prefix.substr(kMark.size(), prefix.rfind(".part") - kMark.size()));
  std::replace(list.begin(), list.end(), '_', '-');
  return is_closed_list(list);
}

bool is_closed_start(std::string_view start) {
  constexpr std::string_view kMark = "window.ytd.";
  if (!start.starts_with(kMark)) return false;
  start.remove_prefix(kMark.size());
  const std::size_t part = start.substr(0, start.find('=')).find(".part");
  if (part == std::string_view::npos) return false;
  std::string list(start.substr(0, part));
  std::replace(list.begin(), list.end(), '_', '-');
  return role_of(list + ".js") == FileRole::ignored;
}

}  // namespace perch
