/// \file
/// When an account posts, in which languages, about what and to whom.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "perch/posts.hpp"
#include "posts/post_list.hpp"

namespace perch {

inline constexpr std::size_t kMostListed = 20;

/// Posts by weekday, Monday first, and hour. Those of which only the day is known are not in it.
struct Hours {
  std::array<std::array<std::int64_t, 24>, 7> posts{};
  std::int64_t day_only = 0;
};
[[nodiscard]] Hours hours_of(const PostList& list, std::span<const ZoneOffset> zone);

/// Something that posts have, and in how many of them it is.
struct Counted {
  std::string name;
  std::int64_t posts = 0;
};

struct Habits {
  std::array<std::int64_t, kPostKinds> kinds{};
  std::vector<Counted> languages;    ///< The most frequent ones, by code; an empty code where there is none.
  std::int64_t other_languages = 0;  ///< Posts in any other language.
  std::vector<Counted> hashtags;     ///< Of own posts and replies, as they are written most often, without `#`.
  std::vector<Counted> people;       ///< The same without `@`.
};
[[nodiscard]] Habits habits_of(const PostList& list);

}  // namespace perch
