#include "exports/platform_readers.hpp"

#include <algorithm>
#include <string>

namespace perch {
namespace {

bool is_same_letter(char a, char b) noexcept {
  const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return small(a) == small(b);
}

}  // namespace

const PlatformReader& reader_of(ExportFile file) noexcept {
  switch (platform_of(file).value_or(Platform::tiktok)) {
    case Platform::instagram: return kInstagramReader;
    case Platform::mastodon: return kMastodonReader;
    default: return kTikTokReader;
  }
}

std::optional<json::Value> member(const json::Value& object, std::string_view key) {
  std::optional<json::Value> found;
  json::for_each_member(object, [&](std::string_view name, const json::Value& value) {
    const bool is_it = name.size() == key.size() && std::equal(name.begin(), name.end(), key.begin(), is_same_letter);
    if (is_it) found = value;
  });
  return found;
}

std::optional<std::string> member_text(const json::Value& object, std::string_view key) {
  const auto value = member(object, key);
  return value ? json::text(*value) : std::nullopt;
}

bool ends_with_key(std::string_view path, std::string_view key) noexcept {
  if (path.size() < key.size() + 1 || path.back() != '/') return false;
  path.remove_suffix(1);
  return path.ends_with(key) && (path.size() == key.size() || path[path.size() - key.size() - 1] == '/');
}

bool is_element_of(std::string_view path, std::string_view list) noexcept {
  constexpr std::string_view kElement = "*/";
  if (!path.ends_with(kElement)) return false;
  path.remove_suffix(kElement.size());
  return ends_with_key(path, list);
}

}  // namespace perch
