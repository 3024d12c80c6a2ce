/// \file
/// What the text of a post tells where its record says nothing else.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace perch {

struct TextMarks {
  bool has_hashtag = false;
  bool has_mention = false;
};

/// Hashtags and mentions by the text alone, for rows and records without entities. A hashtag is `#` and word characters
/// of which one is no digit, a mention `@` and an ASCII word character; neither stands right behind a word character
/// (`C#x`, `me@example.org`) or behind `&` (`&#39;`). Characters beyond ASCII count as word characters.
[[nodiscard]] TextMarks marks_of(std::string_view text) noexcept;

/// `RT @name: ` as the platform writes a retweet into the text. The name has 1 to 15 word characters.
[[nodiscard]] bool reads_as_retweet(std::string_view text) noexcept;

/// Whether the platform cut the text: it ends in `…`, or in `…` and a link.
[[nodiscard]] bool is_cut_off(std::string_view text) noexcept;

/// FNV-1a hash of the first 60 characters, `&amp;`, `&lt;` and `&gt;` undone. Enough to find the long form of a post
/// that was cut off, and nothing of the text can be read from it.
[[nodiscard]] std::uint64_t opening_hash(std::string_view text) noexcept;

/// What people read: `&amp;`, `&lt;` and `&gt;`, as which exports and the API write three characters, undone once.
[[nodiscard]] std::string readable_text(std::string_view text);

}  // namespace perch
