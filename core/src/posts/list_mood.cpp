#include "posts/list_mood.hpp"

namespace perch {

Mood mood_of(const PostList& list, std::int64_t now_s, const MoodWeighting& weighting) noexcept {
  MoodSum sum(now_s, weighting);
  for (std::size_t post = 0; post < list.size(); ++post) {
    if (!list.is_scored(post)) continue;
    const Tweet& tweet = list.tweets()[post];
    MoodPost next{{}, !tweet.is_retweet, tweet.created_s, tweet.favourites, tweet.retweets};
    for (std::size_t i = 0; i < kMoodEmotions; ++i) {
      next.likelihoods[i] = static_cast<double>(list.scores(post).units[i]) / PostScores::kUnit;
    }
    sum.add(next);
  }
  Mood out = sum.mood();
  if (list.size() > 0 && out.posts + out.unknown == 0) {  // there are posts, but nothing is known of them
    out.status = std::nullopt;
    out.reason = Unknown::nothing_scored;
  }
  return out;
}

std::optional<std::size_t> most_likely(const PostList& list, Score score) noexcept {
  std::optional<std::size_t> best;
  for (std::size_t post = 0; post < list.size(); ++post) {
    if (!list.is_scored(post) || list.tweets()[post].is_retweet) continue;
    const bool is_better = !best || list.scores(post)[score] >= list.scores(*best)[score];  // the newest come first
    if (is_better) best = post;
  }
  return best;
}

}  // namespace perch
