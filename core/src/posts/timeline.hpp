/// \file
/// What an account's own posts say, month by month or week by week.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "perch/posts.hpp"
#include "posts/means.hpp"
#include "posts/post_list.hpp"

namespace perch {

struct TimelineEntry {
  std::int64_t from_s = 0, to_s = 0;  ///< UTC; the second `to_s` belongs to the next entry.
  Means means;                        ///< Of the own posts and replies in between, which may be none.
};

/// Every period from that of the first own post to that of the last one, without a gap; of more than
/// caps::kTimelineEntries the latest.
[[nodiscard]] std::vector<TimelineEntry> timeline_of(const PostList& list, Period period);

}  // namespace perch
