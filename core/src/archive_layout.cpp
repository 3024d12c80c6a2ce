#include "perch/archive_layout.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace perch {
namespace {

struct NamedRole {
  std::string_view stem, file;
  FileRole role;
};

constexpr std::array<NamedRole, 11> kRoles = {
    {{"manifest", "manifest.js", FileRole::manifest},
     {"account", "account.js", FileRole::account},
     {"profile", "profile.js", FileRole::profile},
     {"verified", "verified.js", FileRole::verified},
     {"twitter-circle-tweet", "twitter-circle-tweet.js", FileRole::circle_tweets},
     {"tweet", "tweet.js", FileRole::tweets},
     {"tweets", "tweets.js", FileRole::tweets},
     {"community-tweet", "community-tweet.js", FileRole::community_tweets},
     {"follower", "follower.js", FileRole::followers},
     {"following", "following.js", FileRole::following},
     {"like", "like.js", FileRole::likes}}};

/// `tweets-part12` without its part; any other text as it is.
std::string_view without_part(std::string_view stem) noexcept {
  const std::size_t mark = stem.rfind("-part");
  if (mark == std::string_view::npos) return stem;
  const std::string_view number = stem.substr(mark + 5);
  const bool all_digits = !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
  return all_digits ? stem.substr(0, mark) : stem;
}

/// The viewer's own files and what macOS leaves in zips.
bool is_junk(std::string_view path) noexcept {
  return base_name(path).starts_with("._") || path.starts_with("__MACOSX/") ||
         path.find("/__MACOSX/") != std::string_view::npos || path.starts_with("assets/") ||
         path.find("/assets/") != std::string_view::npos;
}

std::optional<std::string_view> script_stem(std::string_view path) noexcept {
  const std::string_view base = base_name(path);
  if (is_junk(path) || !base.ends_with(".js")) return std::nullopt;
  return base.substr(0, base.size() - 3);
}

bool has_magic(std::span<const std::uint8_t> bytes, std::string_view magic) noexcept {
  return bytes.size() >= magic.size() &&
         std::equal(magic.begin(), magic.end(), bytes.begin(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

std::string lower_start(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (const std::uint8_t b : bytes) {
    const bool is_blank = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0xEF || b == 0xBB || b == 0xBF;
    if (text.empty() && is_blank) continue;
    text += static_cast<char>(b >= 'A' && b <= 'Z' ? b + 32 : b);
  }
  return text;
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
  const auto stem = script_stem(path);
  if (!stem) return FileRole::ignored;
  const std::string_view name = without_part(*stem);
  const auto* found = std::find_if(kRoles.begin(), kRoles.end(), [&](const NamedRole& r) { return r.stem == name; });
  return found == kRoles.end() ? FileRole::ignored : found->role;
}

bool is_plural_tweets(std::string_view path) noexcept {
  const auto stem = script_stem(path);
  return stem && without_part(*stem) == "tweets";
}

bool is_of_x_era(std::string_view path) noexcept {
  const auto stem = script_stem(path);
  if (!stem) return false;
  const std::string_view name = without_part(*stem);
  return name == "note-tweet" || name == "article" || name == "grok-chat-item";
}

bool is_grailbird(std::string_view path) noexcept {
  return !is_junk(path) && (path.find("data/js/tweets/") != std::string_view::npos ||
                            path.ends_with("data/js/payload_details.js") || path.ends_with("data/js/tweet_index.js"));
}

std::string_view other_platform_of(std::string_view path) noexcept {
  struct Sign {
    std::string_view part;
    std::string_view platform;
  };
  constexpr std::array<Sign, 13> kSigns = {{{"connections/followers_and_following/", "Instagram"},
                                            {"your_instagram_activity/", "Instagram"},
                                            {"instagram-", "Instagram"},
                                            {"your_facebook_activity/", "Facebook"},
                                            {"your_activity_across_facebook/", "Facebook"},
                                            {"facebook-", "Facebook"},
                                            {"user_data_tiktok.json", "TikTok"},
                                            {"user_data.json", "TikTok"},
                                            {"TikTok_Data_", "TikTok"},
                                            {"outbox.json", "Mastodon"},
                                            {"actor.json", "Mastodon"},
                                            {".car", "Bluesky"},
                                            {"memories_history.json", "Snapchat"}}};
  for (const Sign& sign : kSigns) {
    const bool is_ending = sign.part.front() == '.';
    if (is_ending ? path.ends_with(sign.part) : path.find(sign.part) != std::string_view::npos) return sign.platform;
  }
  return {};
}

Result<Container> sniff(std::span<const std::uint8_t> first_bytes, std::string_view path) {
  using namespace std::string_view_literals;
  if (first_bytes.empty()) return Error{ErrorCode::empty_file, {}};
  for (const std::string_view magic : {"PK\x03\x04"sv, "PK\x05\x06"sv, "PK\x07\x08"sv}) {
    if (has_magic(first_bytes, magic)) return Container::zip;
  }
  struct Packed {
    std::string_view magic;
    std::string_view name;
  };
  constexpr std::array<Packed, 6> kPacked = {{{"7z\xBC\xAF\x27\x1C"sv, "7z"},
                                              {"Rar!\x1A\x07"sv, "rar"},
                                              {"\x1F\x8B"sv, "gzip"},
                                              {"BZh"sv, "bzip2"},
                                              {"\xFD"
                                               "7zXZ"sv,
                                               "xz"},
                                              {"\x28\xB5\x2F\xFD"sv, "zstd"}}};
  for (const Packed& packed : kPacked) {
    if (has_magic(first_bytes, packed.magic)) return Error{ErrorCode::other_container, std::string(packed.name)};
  }
  const std::string start = lower_start(first_bytes);
  if (start.starts_with("<!doctype") || start.starts_with("<html")) return Error{ErrorCode::web_page, {}};
  if (start.starts_with("version https://git-lfs")) return Error{ErrorCode::placeholder_file, "Git LFS"};
  if (start.find_first_of("[{=") == std::string::npos && start.find('\0') != std::string::npos) {
    return Error{ErrorCode::unrecognised_file, {}};
  }
  if (path.ends_with(".zip") || path.ends_with(".ZIP")) return Error{ErrorCode::not_a_zip, {}};
  return Container::text;
}

}  // namespace perch
