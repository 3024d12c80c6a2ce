#include "posts/post_list.hpp"

#include <algorithm>
#include <utility>

namespace perch {

PostList::PostList(std::vector<Tweet> tweets, std::shared_ptr<const PostTexts> texts)
    : tweets_(std::move(tweets)), texts_(std::move(texts)), outcomes_(tweets_.size(), kWaiting) {
  scores_.reserve(tweets_.size());  // and not touched before they are known: a page shows its card meanwhile
  const auto is_newer = [](const Tweet& a, const Tweet& b) { return a.created_s > b.created_s; };
  if (!std::is_sorted(tweets_.begin(), tweets_.end(), is_newer)) {  // so an archive's are
    std::stable_sort(tweets_.begin(), tweets_.end(), is_newer);
  }
}

void PostList::score(PostScorer& scorer, std::size_t posts) {
  const std::size_t end = done_ + std::min(posts, size() - done_);
  for (; done_ < end; ++done_) {
    const Tweet& tweet = tweets_[done_];
    PostScores& scores = scores_.emplace_back();
    const auto why_not =
        tweet.text == 0 ? std::optional(NotScored::no_text) : scorer.score(text(done_), tweet.language, scores);
    outcomes_[done_] =
        why_not ? static_cast<std::uint8_t>(kFirstReason + static_cast<std::uint8_t>(*why_not)) : kScored;
  }
}

std::optional<NotScored> PostList::why_not_scored(std::size_t post) const noexcept {
  const std::uint8_t outcome = outcomes_[post];
  return outcome < kFirstReason ? std::nullopt : std::optional(static_cast<NotScored>(outcome - kFirstReason));
}

}  // namespace perch
