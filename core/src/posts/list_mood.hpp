/// \file
/// The mood of the posts of one account.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "perch/mood.hpp"
#include "posts/post_list.hpp"

namespace perch {

/// Of all posts that were scored. Where there are posts and not one was, there is no mood: `nothing_scored`.
[[nodiscard]] Mood mood_of(const PostList& list, std::int64_t now_s, const MoodWeighting& weighting) noexcept;

/// The own post with the highest likelihood, before weighting; the earliest among equals.
[[nodiscard]] std::optional<std::size_t> most_likely(const PostList& list, Score score) noexcept;

}  // namespace perch
