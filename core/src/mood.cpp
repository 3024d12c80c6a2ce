#include "perch/mood.hpp"

#include <algorithm>
#include <cmath>

#include "perch/time.hpp"

namespace perch {
namespace {

double of(const EmotionValues& values, Emotion emotion) noexcept { return values[static_cast<std::size_t>(emotion)]; }

double positivity_of(const EmotionValues& values) noexcept {
  return of(values, Emotion::joy) + of(values, Emotion::love) + of(values, Emotion::surprise);
}

double negativity_of(const EmotionValues& values) noexcept {
  return of(values, Emotion::anger) + of(values, Emotion::fear) + of(values, Emotion::sadness);
}

/// Whole days since the post and one; a post of the future is of today.
double days_since(std::int64_t created_s, std::int64_t now_s) noexcept {
  return created_s >= now_s ? 1.0 : static_cast<double>((now_s - created_s) / kSecondsPerDay + 1);
}

/// Exact for the exponents 0 and 1. Out of its range an exponent is the nearest in it; NaN is 1.
double power(double base, double exponent) noexcept {
  if (exponent == 1 || std::isnan(exponent)) return base;
  return exponent <= 0 ? 1 : std::pow(base, std::min(exponent, kMostExponent));
}

}  // namespace

std::string_view name(MoodStatus status) noexcept {
  constexpr std::array<std::string_view, kMoods> kNames = {"Depressed", "Stressed", "Cheerful", "Satisfied"};
  return kNames[static_cast<std::size_t>(status)];
}

MoodStatus status_of(const EmotionValues& emotions) noexcept {
  const double positivity = positivity_of(emotions), negativity = negativity_of(emotions);
  if (negativity > positivity) {
    const double rest = of(emotions, Emotion::fear) + of(emotions, Emotion::sadness);
    return 2 * of(emotions, Emotion::anger) > rest ? MoodStatus::stressed : MoodStatus::depressed;
  }
  return positivity >= 1.5 * negativity ? MoodStatus::cheerful : MoodStatus::satisfied;
}

bool MoodSum::needs_reactions() const noexcept {
  return !weighting_.is_every_post_the_same && !(weighting_.activity_exponent <= 0);
}

double MoodSum::weight_of(const MoodPost& post) const noexcept {
  if (weighting_.is_every_post_the_same) return 1;
  const double owner = post.is_own ? weighting_.own : weighting_.others;
  const double age = power(days_since(post.created_s, now_s_), weighting_.age_exponent);
  const auto reactions = static_cast<double>(post.likes) + static_cast<double>(post.retweets);
  return owner * (weighting_.ageing / age) * (weighting_.activity * power(reactions, weighting_.activity_exponent));
}

void MoodSum::add(const MoodPost& post) noexcept {
  if (needs_reactions() && (post.likes < 0 || post.retweets < 0)) {
    ++(post.likes < 0 ? without_likes_ : without_retweets_);
    return;
  }
  const double weight = weight_of(post);
  ++posts_;
  weightless_ += weight == 0 ? 1 : 0;
  for (std::size_t i = 0; i < kMoodEmotions; ++i) sums_[i] += weight * post.likelihoods[i];
}

Mood MoodSum::mood() const noexcept {
  Mood out;
  out.posts = posts_;
  out.weightless = weightless_;
  out.unknown = without_likes_ + without_retweets_;
  if (posts_ == 0) {
    if (out.unknown == 0) out.status = MoodStatus::satisfied;
    if (out.unknown > 0) out.reason = without_likes_ > 0 ? Unknown::likes_missing : Unknown::retweets_missing;
    return out;
  }
  for (std::size_t i = 0; i < kMoodEmotions; ++i) out.emotions[i] = sums_[i] / static_cast<double>(posts_);
  out.positivity = positivity_of(out.emotions);
  out.negativity = negativity_of(out.emotions);
  out.status = status_of(out.emotions);
  return out;
}

}  // namespace perch
