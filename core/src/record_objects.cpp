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

/// Calls `visit(key, value, depth)` for every member that is there, with where its value begins; depth counts from 1.
/// Stops where that gives false, and at a string that its line ends in. \return where the object ends, or the size.
template <class Visit>
std::size_t walk_members(lexical::Bytes bytes, Visit&& visit) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const std::uint8_t c = bytes[at];
    if (c == '{' || c == '[') ++depth;
    if ((c == '}' || c == ']') && --depth == 0) return at + 1;
    if (c != '"') continue;
    const std::size_t open = at;
    for (++at; at < bytes.size() && bytes[at] != '"' && bytes[at] != '\n'; ++at) at += bytes[at] == '\\' ? 1 : 0;
    if (at < bytes.size() && bytes[at] == '\n') break;
    const std::size_t colon = lexical::skip_space(bytes, at + 1);
    const std::size_t value = lexical::skip_space(bytes, colon + 1);
    if (value >= bytes.size() || bytes[colon] != ':') continue;
    if (!visit(lexical::as_text(bytes.subspan(open + 1, at - open - 1)), value, depth)) break;
  }
  return bytes.size();
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

/// What the members of an object tell, whatever its first key. Those of a dump are accounts, and so all objects. An
/// object that is over without any of theirs, with another one behind it, is a line of something else.
RecordScanner::ObjectKind RecordScanner::told_by_members(std::span<const std::uint8_t> bytes) noexcept {
  auto kind = ObjectKind::unknown;
  bool has_parts_inside = false;
  const std::size_t end = walk_members(bytes, [&](std::string_view key, std::size_t value, std::size_t depth) {
    const bool is_part = object_keys::contains(object_keys::kAccountParts, key);
    has_parts_inside = has_parts_inside || (is_part && depth == 2);
    if (depth != 1) return true;
    if (is_part) kind = ObjectKind::accounts;
    if (object_keys::contains(object_keys::kTweet, key) && bytes[value] != '{') kind = ObjectKind::record;
    return !is_part;
  });
  if (kind != ObjectKind::unknown || has_parts_inside) return kind;
  const std::size_t next = lexical::skip_space(bytes, end);
  return next < bytes.size() && bytes[next] == '{' ? ObjectKind::line : kind;
}

/// Whether the `{` opens what is a record whatever the others of its list look like.
bool RecordScanner::opens_known_record(std::size_t brace) const noexcept {
  const auto before = behind(brace);
  const std::size_t end = lexical::skip_space_back(before, before.size());
  if (end > 0 && before[end - 1] == ':') return false;  // a value in one
  const auto bytes = ahead_of(brace);
  bool is_known = false, has_id = false, has_text = false;
  walk_members(bytes, [&](std::string_view key, std::size_t value, std::size_t depth) {
    if (depth != 1) return true;
    const bool is_shared = object_keys::contains(object_keys::kShared, key);
    (key == "text" ? has_text : has_id) |= is_shared;
    is_known = is_shared ? has_id && has_text
                         : object_keys::contains(object_keys::kTweet, key) ||
                               (object_keys::contains(object_keys::kWrapper, key) && bytes[value] == '{');
    return is_shared && !is_known;
  });
  return is_known;
}

}  // namespace perch
