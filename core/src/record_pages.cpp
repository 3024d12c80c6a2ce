// Pages of the API, and what an object without any other sign is: that is told by its first key.
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
constexpr std::array kAccountKeys = {"user_data"sv, "tweets"sv, "crawled_at"sv, "key"sv};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The key in `{ "key" :`, or behind another byte than the brace; empty when there is none whole among the bytes.
std::string_view first_key_in(lexical::Bytes bytes, std::size_t& behind) noexcept {
  const std::size_t open = lexical::skip_space(bytes, 1);
  if (open >= bytes.size() || bytes[open] != '"') return {};
  const auto close = std::find(bytes.begin() + static_cast<std::ptrdiff_t>(open) + 1, bytes.end(), '"');
  const auto end = static_cast<std::size_t>(close - bytes.begin());
  behind = lexical::skip_space(bytes, end + 1);
  if (behind >= bytes.size() || bytes[behind] != ':') return {};
  behind = lexical::skip_space(bytes, behind + 1);
  return lexical::as_text(bytes.subspan(open + 1, end - open - 1));
}

}  // namespace

RecordScanner::ObjectKind RecordScanner::object_at(std::size_t brace) const noexcept {
  const auto bytes = ahead_of(brace);
  std::size_t value = 0, ignored = 0;
  const std::string_view key = first_key_in(bytes, value);
  if (contains(kAccountKeys, key)) return ObjectKind::accounts;
  // Any name may be the key of a dump's account, `data` too.
  const bool opens_account = value < bytes.size() && bytes[value] == '{' &&
                             contains(kAccountKeys, first_key_in(bytes.subspan(value), ignored));
  if (opens_account) return ObjectKind::accounts;
  if (contains(kPageKeys, key)) return ObjectKind::page;
  return contains(kTweetKeys, key) ? ObjectKind::record : ObjectKind::unknown;
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
