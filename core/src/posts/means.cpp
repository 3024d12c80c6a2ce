#include "posts/means.hpp"

#include <algorithm>

namespace perch {

void Means::add(const PostList& list, std::size_t post) noexcept {
  ++posts_;
  if (!list.is_scored(post)) return;
  ++scored_;
  const PostScores& scores = list.scores(post);
  for (std::size_t i = 0; i < kScores; ++i) sums_[i] += scores.units[i];
  const auto* const first = scores.units.data() + static_cast<std::size_t>(Score::negative);
  ++labels_[static_cast<std::size_t>(std::max_element(first, first + kSentiments) - first)];
  constexpr std::uint16_t kHalf = PostScores::kUnit / 2;
  opinions_ += scores[Score::opinion] > kHalf ? 1 : 0;
  claims_ += scores[Score::claim] > kHalf ? 1 : 0;
}

double Means::mean(Score score) const noexcept {
  if (scored_ == 0) return 0;
  return static_cast<double>(sums_[static_cast<std::size_t>(score)]) / PostScores::kUnit / static_cast<double>(scored_);
}

double Means::part(std::int64_t posts) const noexcept {
  return scored_ == 0 ? 0 : static_cast<double>(posts) / static_cast<double>(scored_);
}

}  // namespace perch
