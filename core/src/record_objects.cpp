// What an object without any other sign is: that is told by its first key, or by those after it.
#include <algorithm>

#include "lexical.hpp"
#include "object_keys.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

/// The beginning of an object, as far as it is there.
struct Opening {
  std::string_view key;   ///< Empty when there is none.
  std::size_t value = 0;  ///< Where the value of that key begins.
  bool is_whole = false;  ///< More bytes would not change it.
};

/// Reads `{ "key" : `, whose brace is the first byte.
Opening opening_of(lexical::Bytes bytes) noexcept {
  const std::size_t open = lexical::skip_space(bytes, 1);
  if (open >= bytes.size()) return {};
  if (bytes[open] != '"') return {{}, open, true};
  const auto close = std::find(bytes.begin() + static_cast<std::ptrdiff_t>(open) + 1, bytes.end(), '"');
  const auto end = static_cast<std::size_t>(close - bytes.begin());
  const std::size_t colon = lexical::skip_space(bytes, end + 1);
  if (colon >= bytes.size()) return {};
  if (bytes[colon] != ':') return {{}, colon, true};
  const std::size_t value = lexical::skip_space(bytes, colon + 1);
  if (value >= bytes.size()) return {};
  return {lexical::as_text(bytes.subspan(open + 1, end - open - 1)), value, true};
}

}  // namespace

std::optional<RecordScanner::ObjectKind> RecordScanner::object_at(std::size_t brace) const noexcept {
  const auto bytes = ahead_of(brace);
  const bool is_all = can_look_ahead(brace);
  const Opening outer = opening_of(bytes);
  if (!outer.is_whole && !is_all) return std::nullopt;
  if (object_keys::contains(object_keys::kAccount, outer.key)) return ObjectKind::accounts;
  if (!outer.key.empty() && bytes[outer.value] == '{') {
    // Any name may be the key of a dump's account, `data` too; but `includes` of a page may hold tweets.
    const Opening inner = opening_of(bytes.subspan(outer.value));
    if (!inner.is_whole && !is_all) return std::nullopt;
    const bool is_include = outer.key == "includes" && inner.key == "tweets";
    if (object_keys::contains(object_keys::kAccount, inner.key) && !is_include) return ObjectKind::accounts;
  }
  if (object_keys::contains(object_keys::kPage, outer.key)) return ObjectKind::page;
  return object_keys::contains(object_keys::kTweet, outer.key) ? ObjectKind::record : ObjectKind::unknown;
}

/// What the members of an object tell, whatever its first key. Those of a dump are accounts, and so all objects.
RecordScanner::ObjectKind RecordScanner::told_by_members(std::span<const std::uint8_t> bytes) noexcept {
  auto kind = ObjectKind::unknown;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const std::uint8_t c = bytes[at];
    if (c == '{' || c == '[') ++depth;
    if ((c == '}' || c == ']') && --depth == 0) break;
    if (c != '"') continue;
    const std::size_t open = at;
    for (++at; at < bytes.size() && bytes[at] != '"'; ++at) at += bytes[at] == '\\' ? 1 : 0;
    const std::size_t colon = lexical::skip_space(bytes, at + 1);
    const std::size_t value = lexical::skip_space(bytes, colon + 1);
    if (depth != 1 || value >= bytes.size() || bytes[colon] != ':') continue;
    const std::string_view key = lexical::as_text(bytes.subspan(open + 1, at - open - 1));
    if (object_keys::contains(object_keys::kAccountParts, key)) return ObjectKind::accounts;
    if (object_keys::contains(object_keys::kTweet, key) && bytes[value] != '{') kind = ObjectKind::record;
  }
  return kind;
}

}  // namespace perch
