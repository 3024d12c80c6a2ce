/// \file
/// The JSON of what posts say. Each function writes one value; numbers have at most four decimals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "json/writer.hpp"
#include "perch/mood.hpp"
#include "perch/suggestions.hpp"
#include "posts/cluster_windows.hpp"
#include "posts/habits.hpp"
#include "posts/means.hpp"
#include "posts/post_list.hpp"
#include "posts/timeline.hpp"

namespace perch {

/// What a mood rests on beside the posts.
struct MoodSetting {
  std::int64_t now_s = 0;
  std::string_view account;  ///< Its key.
  const SuggestionLists& suggestions;
};
void put_mood(json::Writer& out, const PostList& list, const MoodSetting& setting, const MoodWeighting& weighting);
/// How many posts there are of each kind, and how many were read.
void put_post_counts(json::Writer& out, const PostList& list);
void put_sentiment(json::Writer& out, const Means& means);
void put_subjectivity(json::Writer& out, const Means& means);
void put_claims(json::Writer& out, const Means& means);
void put_timeline(json::Writer& out, const std::vector<TimelineEntry>& timeline);
void put_windows(json::Writer& out, const std::vector<ClusterWindow>& windows);
void put_activity(json::Writer& out, const Hours& hours, const Habits& habits);
/// Posts with their texts.
void put_rows(json::Writer& out, const PostList& list, std::span<const std::uint32_t> posts);

}  // namespace perch
