// Pages of the API, and what an object without any other sign is: that is told by its first key, or by those after it.
#include <algorithm>
#include <array>

#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

using namespace std::string_view_literals;

/// Members of a page. No tweet begins with any of them.
constexpr std::array kPageKeys = {"data"sv,     "includes"sv,        "meta"sv,           "errors"sv,
                                  "statuses"sv, "search_metadata"sv, "matching_rules"sv, "__twarc"sv};
/// Members with which a tweet may begin, in archives and in both versions of the API, and in dumps of databases.
constexpr std::array kTweetKeys = {"_id"sv,
                                   "article"sv,
                                   "attachments"sv,
                                   "author"sv,
                                   "author_id"sv,
                                   "context_annotations"sv,
                                   "contributors"sv,
                                   "conversation_id"sv,
                                   "coordinates"sv,
                                   "created_at"sv,
                                   "display_text_range"sv,
                                   "edit_controls"sv,
                                   "edit_history_tweet_ids"sv,
                                   "edit_info"sv,
                                   "entities"sv,
                                   "extended_entities"sv,
                                   "extended_tweet"sv,
                                   "favorite_count"sv,
                                   "favorited"sv,
                                   "filter_level"sv,
                                   "full_text"sv,
                                   "geo"sv,
                                   "id"sv,
                                   "id_str"sv,
                                   "in_reply_to_screen_name"sv,
                                   "in_reply_to_status_id"sv,
                                   "in_reply_to_status_id_str"sv,
                                   "in_reply_to_user_id"sv,
                                   "in_reply_to_user_id_str"sv,
                                   "is_quote_status"sv,
                                   "lang"sv,
                                   "place"sv,
                                   "possibly_sensitive"sv,
                                   "public_metrics"sv,
                                   "quote_count"sv,
                                   "quoted_status"sv,
                                   "referenced_tweets"sv,
                                   "reply_count"sv,
                                   "reply_settings"sv,
                                   "retweet_count"sv,
                                   "retweeted"sv,
                                   "retweeted_status"sv,
                                   "source"sv,
                                   "text"sv,
                                   "timestamp_ms"sv,
                                   "truncated"sv,
                                   "tweet"sv,
                                   "user"sv};
/// Members of an account of a dump. The first three make it one; a key alone may be anything's.
constexpr std::array kAccountKeys = {"user_data"sv, "tweets"sv, "crawled_at"sv, "key"sv};
constexpr std::array kAccountParts = {"user_data"sv, "tweets"sv, "crawled_at"sv};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
  return std::find(names.begin(), names.end(), name) != names.end();
}

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
  if (contains(kAccountKeys, outer.key)) return ObjectKind::accounts;
  if (!outer.key.empty() && bytes[outer.value] == '{') {
    // Any name may be the key of a dump's account, `data` too; but `includes` of a page may hold tweets.
    const Opening inner = opening_of(bytes.subspan(outer.value));
    if (!inner.is_whole && !is_all) return std::nullopt;
    const bool is_include = outer.key == "includes" && inner.key == "tweets";
    if (contains(kAccountKeys, inner.key) && !is_include) return ObjectKind::accounts;
  }
  if (contains(kPageKeys, outer.key)) return ObjectKind::page;
  return contains(kTweetKeys, outer.key) ? ObjectKind::record : ObjectKind::unknown;
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
    if (contains(kAccountParts, key)) return ObjectKind::accounts;
    if (contains(kTweetKeys, key) && bytes[value] != '{') kind = ObjectKind::record;
  }
  return kind;
}

RecordScanner::Step RecordScanner::open_page() {
  ++pos_;
  enter(Frame::page);
  page_depth_ = depth_;
  start_ = pos_;
  return Step::again;
}

/// What the array under the last key of a page is a list of.
std::optional<RecordScanner::Frame> RecordScanner::list_of_page() const noexcept {
  if (frame() == Frame::page && key_ == "data") return Frame::page_tweets;
  if (frame() == Frame::page) return key_ == "statuses" ? Frame::list : Frame::others;
  if (frame() == Frame::includes) return key_ == "users" ? Frame::users : Frame::others;
  return std::nullopt;
}

/// Behind a broken record of a page: whether a page, or the next member of this one, begins at pos_.
bool RecordScanner::resume_at_page() {
  if (page_depth_ == 0) return false;
  const auto before = behind(pos_);
  const std::size_t end = lexical::skip_space_back(before, before.size());
  const std::uint8_t last = end > 0 ? before[end - 1] : 0;
  if (buffer_[pos_] == '{') {
    const auto gap = before.subspan(end);
    const bool may_begin = last == ',' || last == '[' || std::find(gap.begin(), gap.end(), '\n') != gap.end();
    if (!may_begin || object_at(pos_) != ObjectKind::page) return false;
    depth_ = page_depth_ - 1;
    page_depth_ = 0;
  } else {
    const std::size_t closer = last == ',' ? lexical::skip_space_back(before, end - 1) : 0;
    if (closer == 0 || (before[closer - 1] != ']' && before[closer - 1] != '}')) return false;
    const auto bytes = ahead_of(pos_);
    const auto mark = std::find_if(kPageKeys.begin(), kPageKeys.end(), [&](std::string_view key) {
      const bool fits =
          bytes.size() > key.size() + 2 && lexical::starts_with(bytes, 1, key) && bytes[key.size() + 1] == '"';
      const std::size_t colon = fits ? lexical::skip_space(bytes, key.size() + 2) : bytes.size();
      return colon < bytes.size() && bytes[colon] == ':';
    });
    if (mark == kPageKeys.end()) return false;
    depth_ = page_depth_;
  }
  have_key_ = false;
  mode_ = Mode::between;
  start_ = pos_;
  return true;
}

}  // namespace perch
