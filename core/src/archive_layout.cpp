#include "perch/archive_layout.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "file_part.hpp"

namespace perch {
namespace {

struct NamedRole {
  std::string_view stem, file;
  FileRole role;
};

constexpr std::array<NamedRole, 16> kRoles = {
    {{"manifest", "manifest.js", FileRole::manifest},
     {"account", "account.js", FileRole::account},
     {"user_details", "user_details.js", FileRole::user_details},
     {"payload_details", "payload_details.js", FileRole::payload},
     {"tweet_index", "tweet_index.js", FileRole::month_index},
     {"profile", "profile.js", FileRole::profile},
     {"verified", "verified.js", FileRole::verified},
     {"twitter-circle-tweet", "twitter-circle-tweet.js", FileRole::circle_tweets},
     {"tweet-headers", "tweet-headers.js", FileRole::headers},
     {"tweet", "tweet.js", FileRole::tweets},
     {"tweets", "tweets.js", FileRole::tweets},
     {"community-tweet", "community-tweet.js", FileRole::community_tweets},
     {"note-tweet", "note-tweet.js", FileRole::note_tweets},
     {"follower", "follower.js", FileRole::followers},
     {"following", "following.js", FileRole::following},
     {"like", "like.js", FileRole::likes}}};

/// `2014_05`, the name of a month.
bool is_month(std::string_view stem) noexcept {
  constexpr std::string_view kForm = "0000_00";
  if (stem.size() != kForm.size()) return false;
  return std::equal(stem.begin(), stem.end(), kForm.begin(),
                    [](char c, char form) { return form == '0' ? c >= '0' && c <= '9' : c == form; });
}

}  // namespace

bool is_junk(std::string_view path) noexcept {
  return base_name(path).starts_with("._") || path.starts_with("__MACOSX/") ||
         path.find("/__MACOSX/") != std::string_view::npos || path.starts_with("assets/") ||
         path.find("/assets/") != std::string_view::npos;
}

namespace {

std::optional<std::string_view> script_stem(std::string_view path) noexcept {
  const std::string_view base = base_name(path);
  if (is_junk(path) || !base.ends_with(".js")) return std::nullopt;
  return base.substr(0, base.size() - 3);
}

}  // namespace

std::string_view base_name(std::string_view path) noexcept {
  const std::size_t slash = path.find_last_of("/\\");
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::string_view name_of(FileRole role) noexcept {
  const auto* found = std::find_if(kRoles.begin(), kRoles.end(), [&](const NamedRole& r) { return r.role == role; });
  return found == kRoles.end() ? std::string_view{} : found->file;
}

FileRole role_of(std::string_view path) noexcept {
  if (base_name(path) == "tweets.csv" && !is_junk(path)) return FileRole::csv_tweets;
  const auto stem = script_stem(path);
  if (!stem) return FileRole::ignored;
  if (is_month(*stem)) return FileRole::month_tweets;
  const std::string_view name = part_of(*stem).list;
  const auto* found = std::find_if(kRoles.begin(), kRoles.end(), [&](const NamedRole& r) { return r.stem == name; });
  return found == kRoles.end() ? FileRole::ignored : found->role;
}

FileRole role_of_prefix(std::string_view prefix) {
  for (const std::string_view word : {"var ", "let ", "const ", "window."}) {
    if (prefix.starts_with(word)) prefix.remove_prefix(word.size());
  }
  if (prefix == "__THAR_CONFIG") return FileRole::manifest;
  if (prefix.starts_with("Grailbird.data.tweets_")) return FileRole::month_tweets;
  if (prefix.starts_with("YTD.")) {
    std::string file(prefix.substr(4, prefix.rfind(".part") - 4));
    std::replace(file.begin(), file.end(), '_', '-');
    return role_of(file + ".js");
  }
  const bool is_of_grailbird = prefix == "user_details" || prefix == "payload_details" || prefix == "tweet_index";
  return is_of_grailbird ? role_of(std::string(prefix) + ".js") : FileRole::loose;
}

std::string_view archive_folder(std::string_view path) noexcept {
  path.remove_suffix(base_name(path).size());
  for (const std::string_view inner : {"data/js/tweets/", "data/js/", "data/"}) {
    if (!path.ends_with(inner)) continue;
    const std::string_view outer = path.substr(0, path.size() - inner.size());
    if (outer.empty() || outer.back() == '/') return outer;
  }
  return path;
}

bool is_plural_tweets(std::string_view path) noexcept {
  const auto stem = script_stem(path);
  return stem && part_of(*stem).list == "tweets";
}

bool is_of_x_era(std::string_view path) noexcept {
  const auto stem = script_stem(path);
  if (!stem) return false;
  const std::string_view name = part_of(*stem).list;
  return name == "note-tweet" || name == "article" || name == "grok-chat-item";
}

}  // namespace perch
