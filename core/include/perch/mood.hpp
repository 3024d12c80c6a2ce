/// \file
/// The mood that posts speak of, by the formula of the tool that Perch takes it from ("ml-analytics", Codechella 2020).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "perch/messages.hpp"

namespace perch {

/// In the order of the first six classes of the emotion head. The formula knows no seventh: what the head gives to
/// `neutral` counts for nothing, and the six likelihoods are taken as they are.
enum class Emotion : std::uint8_t { anger, fear, joy, love, sadness, surprise };
inline constexpr std::size_t kMoodEmotions = 6;
using EmotionValues = std::array<double, kMoodEmotions>;

/// The formula's own labels. They describe posts, and nobody's health.
enum class MoodStatus : std::uint8_t { depressed, stressed, cheerful, satisfied };
inline constexpr std::size_t kMoods = 4;
[[nodiscard]] std::string_view name(MoodStatus status) noexcept;

/// What a post weighs: owner * (ageing / days ^ age exponent) * (activity * (likes + retweets) ^ activity exponent).
/// Exponents of 1 give the formula of its authors, bit for bit. Theirs are the factors, too, which scale all weights
/// alike and never move the outcome.
struct MoodWeighting {
  double own = 0.75;     ///< Owner of what the account wrote.
  double others = 0.25;  ///< Owner of what it retweeted.
  double ageing = 10;
  double activity = 7;
  double age_exponent = 1;              ///< From 0, where the age of a post counts nothing, to kMostExponent.
  double activity_exponent = 1;         ///< Likewise; with 0 a post without likes and retweets weighs what others do.
  bool is_every_post_the_same = false;  ///< Then each weighs 1.
};

inline constexpr double kMostExponent = 3;

/// What the formula takes of one post.
struct MoodPost {
  EmotionValues likelihoods{};
  bool is_own = true;          ///< No retweet.
  std::int64_t created_s = 0;  ///< Seconds since 1970, UTC.
  std::int64_t likes = -1;     ///< -1 = unknown.
  std::int64_t retweets = -1;  ///< -1 = unknown.
};

struct Mood {
  /// None where not one post can be weighed, for this reason.
  std::optional<MoodStatus> status;
  std::optional<Unknown> reason;
  EmotionValues emotions{};     ///< Means of the weighted likelihoods.
  double positivity = 0;        ///< Joy, love and surprise.
  double negativity = 0;        ///< Anger, fear and sadness.
  std::int64_t posts = 0;       ///< That count.
  std::int64_t weightless = 0;  ///< Those of them that weigh 0: nobody liked or retweeted them.
  std::int64_t unknown = 0;     ///< Posts that do not count, because their likes or retweets are unknown.
};

/// negativity > positivity: stressed if 2 * anger > fear + sadness, else depressed. Otherwise cheerful if positivity >=
/// 1.5 * negativity, else satisfied. Where all posts weigh nothing both are 0, and that is cheerful.
[[nodiscard]] MoodStatus status_of(const EmotionValues& emotions) noexcept;

/// Adds posts up. The order in which they come decides only the last bits.
class MoodSum {
 public:
  /// \param now_s the day from which the age of posts is counted: that of the export, so that the result stays as it
  /// is.
  MoodSum(std::int64_t now_s, const MoodWeighting& weighting) noexcept : now_s_(now_s), weighting_(weighting) {}

  void add(const MoodPost& post) noexcept;
  /// Without any post satisfied.
  [[nodiscard]] Mood mood() const noexcept;

 private:
  [[nodiscard]] bool needs_reactions() const noexcept;
  [[nodiscard]] double weight_of(const MoodPost& post) const noexcept;

  std::int64_t now_s_;
  MoodWeighting weighting_;
  EmotionValues sums_{};
  std::int64_t posts_ = 0, weightless_ = 0, without_likes_ = 0, without_retweets_ = 0;
};

}  // namespace perch
