// What a drop is when it is no archive: packed files, web pages, placeholders, and the exports of other platforms.
#include <algorithm>
#include <array>
#include <string>

#include "exports/export_file.hpp"
#include "first_bytes.hpp"
#include "perch/archive_layout.hpp"

namespace perch {
namespace {

bool has_magic(std::span<const std::uint8_t> bytes, std::string_view magic) noexcept {
  return bytes.size() >= magic.size() &&
         std::equal(magic.begin(), magic.end(), bytes.begin(),
                    [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

/// The platform that the first bytes of a loose file give away, which is not read.
std::string_view unread_platform_in(std::string_view start) noexcept {
  const bool is_json = start.starts_with('{') || start.starts_with('[');
  if (is_json && start.find("\"text_post_app") != std::string_view::npos) return "Threads";
  if (is_json && start.find("\"friends_v2\"") != std::string_view::npos) return "Facebook";
  return {};
}

}  // namespace

std::string lower_start(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (const std::uint8_t b : bytes) {
    const bool is_blank = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0xEF || b == 0xBB || b == 0xBF;
    if (text.empty() && is_blank) continue;
    text += static_cast<char>(b >= 'A' && b <= 'Z' ? b + 32 : b);
  }
  return text;
}

std::string_view other_platform_of(std::string_view path) noexcept {
  struct Sign {
    std::string_view part;
    std::string_view platform;
  };
  constexpr std::array<Sign, 18> kSigns = {{{"threads_and_replies.json", "Threads"},
                                            {"your_instagram_activity/threads/", "Threads"},
                                            {"followers_and_following/", "Instagram"},
                                            {"your_instagram_activity/", "Instagram"},
                                            {"instagram-", "Instagram"},
                                            {"followers_1.json", "Instagram"},
                                            {"post_comments_1.json", "Instagram"},
                                            {"your_facebook_activity/", "Facebook"},
                                            {"your_activity_across_facebook/", "Facebook"},
                                            {"facebook-", "Facebook"},
                                            {"user_data_tiktok.json", "TikTok"},
                                            {"user_data.json", "TikTok"},
                                            {"TikTok_Data_", "TikTok"},
                                            {"likes_and_reactions/", "Facebook"},
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
  if (has_magic(first_bytes, "\x1F\x8B"sv)) return Container::gzip;
  struct Packed {
    std::string_view magic;
    std::string_view name;
  };
  constexpr std::array<Packed, 5> kPacked = {{{"7z\xBC\xAF\x27\x1C"sv, "7z"},
                                              {"Rar!\x1A\x07"sv, "rar"},
                                              {"BZh"sv, "bzip2"},
                                              {"\xFD"
                                               "7zXZ"sv,
                                               "xz"},
                                              {"\x28\xB5\x2F\xFD"sv, "zstd"}}};
  for (const Packed& packed : kPacked) {
    if (has_magic(first_bytes, packed.magic)) return Error{ErrorCode::other_container, std::string(packed.name)};
  }
  constexpr std::size_t kTarMagicAt = 257;
  if (first_bytes.size() > kTarMagicAt && has_magic(first_bytes.subspan(kTarMagicAt), "ustar")) {
    return Error{ErrorCode::other_container, "tar"};
  }
  const std::string start = lower_start(first_bytes);
  if (start.starts_with("<!doctype") || start.starts_with("<html")) return Error{ErrorCode::web_page, {}};
  if (start.starts_with("version https://git-lfs")) return Error{ErrorCode::placeholder_file, "Git LFS"};
  const bool is_utf16 = has_magic(first_bytes, "\xFF\xFE"sv) || has_magic(first_bytes, "\xFE\xFF"sv);
  if (is_utf16) return Container::text;
  if (const auto platform = unread_platform_in(start); !platform.empty()) {
    return Error{ErrorCode::other_platform, std::string(platform)};
  }
  if (export_file_in(start) != ExportFile::none || path.ends_with(".car")) return Container::text;
  if (start.find_first_of("[{=") == std::string::npos && start.find('\0') != std::string::npos) {
    return Error{ErrorCode::unrecognised_file, {}};
  }
  if (path.ends_with(".zip") || path.ends_with(".ZIP")) return Error{ErrorCode::not_a_zip, {}};
  return Container::text;
}

}  // namespace perch
