/// \file
/// What Perch keeps of an account and of each of its tweets. A tweet leaves 48 bytes behind, and its text only where
/// it is asked for (post_texts.hpp).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace perch {

/// A language code as a number, so that a tweet needs no text. Two values are no codes.
using Language = std::uint64_t;
inline constexpr Language kLanguageMissing = 0;  ///< The tweet has no language field.
inline constexpr Language kLanguageNull = 1;     ///< The field is there and null.

/// Codes of up to 8 characters by their bytes; longer ones, which no platform writes, by an FNV-1a hash.
[[nodiscard]] constexpr Language pack_language(std::string_view code) noexcept {
  Language packed = 0;
  if (code.size() <= 8) {
    for (std::size_t i = 0; i < code.size(); ++i) packed |= Language{static_cast<unsigned char>(code[i])} << (8 * i);
  } else {
    packed = 14695981039346656037u;
    for (const char c : code) packed = (packed ^ static_cast<unsigned char>(c)) * 1099511628211u;
  }
  return packed > kLanguageNull ? packed : kLanguageNull;
}

struct Tweet {
  std::int64_t id = 0;           ///< 0 = unknown.
  std::int64_t created_s = 0;    ///< Seconds since 1970, UTC.
  std::int64_t favourites = -1;  ///< -1 = unknown.
  std::int64_t retweets = -1;    ///< -1 = unknown.
  Language language = kLanguageMissing;
  std::uint32_t text = 0;  ///< Its number in the account's PostTexts; 0 = not kept.
  bool is_retweet : 1 = false;
  bool is_reply : 1 = false;      ///< Has in_reply_to_status_id.
  bool has_entities : 1 = false;  ///< Mentions and hashtags were in the record, be they empty.
  bool has_mention : 1 = false;
  bool has_hashtag : 1 = false;
  bool is_day_only : 1 = false;  ///< The time of day is unknown; created_s is the day's midnight.
};
static_assert(sizeof(Tweet) <= 48, "a tweet leaves at most 100 bytes behind, with room for later fields");

/// The code, where it has at most 8 characters that codes have; empty for any other one and where there is none.
[[nodiscard]] std::string unpack_language(Language language);

/// Fields that were there and could not be believed, and so are unknown: dates that no calendar has or that lie in the
/// future, counts below 0 or above caps::kCount, ids that are no numbers.
struct FieldSkips {
  std::int64_t dates = 0, counts = 0, ids = 0;

  FieldSkips& operator+=(const FieldSkips& other) noexcept {
    dates += other.dates;
    counts += other.counts;
    ids += other.ids;
    return *this;
  }
  [[nodiscard]] std::int64_t in_all() const noexcept { return dates + counts + ids; }
};

/// A text that may be absent from the input, present and null, or present.
struct Text {
  enum class State : std::uint8_t { missing, null, present };
  State state = State::missing;
  std::string value;

  static Text of(std::string text) { return {State::present, std::move(text)}; }
  static Text none() { return {State::null, {}}; }
  [[nodiscard]] bool is_missing() const noexcept { return state == State::missing; }
  [[nodiscard]] bool is_null() const noexcept { return state == State::null; }
};

/// Facts of the account; an empty optional means that the input does not hold it.
struct Account {
  std::string key;  ///< The dump's key, or an archive's account id.
  Text screen_name;
  Text url;  ///< Null when the profile has none.
  Text location;
  std::optional<bool> verified;
  std::optional<bool> is_protected;  ///< Its posts are for followers only.
  std::optional<std::int64_t> followers, friends, favourites, statuses;
  std::optional<std::int64_t> created_us;
  std::optional<std::int64_t> crawled_us;
};

}  // namespace perch
