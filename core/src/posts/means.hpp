/// \file
/// What a number of posts say on average.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "posts/post_list.hpp"

namespace perch {

/// The label of a post's sentiment, as its head has them.
enum class Sentiment : std::uint8_t { negative, neutral, positive };
inline constexpr std::size_t kSentiments = 3;

class Means {
 public:
  void add(const PostList& list, std::size_t post) noexcept;

  [[nodiscard]] std::int64_t posts() const noexcept { return posts_; }
  /// Those of them that were scored; without any every mean and share is 0.
  [[nodiscard]] std::int64_t scored() const noexcept { return scored_; }
  [[nodiscard]] double mean(Score score) const noexcept;
  /// 0 negative to 1 positive.
  [[nodiscard]] double polarity() const noexcept { return mean(Score::positive) + mean(Score::neutral) / 2; }
  [[nodiscard]] double share(Sentiment label) const noexcept { return part(labels_[static_cast<std::size_t>(label)]); }
  /// Posts that are more likely an opinion, or a claim, than not.
  [[nodiscard]] double opinions() const noexcept { return part(opinions_); }
  [[nodiscard]] double claims() const noexcept { return part(claims_); }

 private:
  [[nodiscard]] double part(std::int64_t posts) const noexcept;

  std::int64_t posts_ = 0, scored_ = 0, opinions_ = 0, claims_ = 0;
  std::array<std::int64_t, kSentiments> labels_{};
  std::array<std::int64_t, kScores> sums_{};
};

}  // namespace perch
