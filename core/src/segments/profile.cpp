#include "perch/profile.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "guarded.hpp"
#include "perch/caps.hpp"
#include "sha256.hpp"

namespace perch {
namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

double known(const std::optional<std::int64_t>& count) noexcept {
  return count ? static_cast<double>(*count) : kUnknown;
}
double known(const std::optional<bool>& fact) noexcept { return fact ? (*fact ? 1.0 : 0.0) : kUnknown; }

/// Likes or retweets of posts, some of which may be unknown.
class Sum {
 public:
  void add(std::int64_t count) noexcept {
    if (count < 0) return;
    sum_ = std::min(sum_ + count, caps::kCount);
    is_known_ = true;
  }
  [[nodiscard]] double value() const noexcept { return is_known_ ? static_cast<double>(sum_) : kUnknown; }

 private:
  std::int64_t sum_ = 0;
  bool is_known_ = false;
};

/// Means in whole units, which are the same whatever the order.
struct Scored {
  std::int64_t posts = 0, polarity = 0, subjectivity = 0;

  void add(const PostScores& scores) noexcept {
    ++posts;
    polarity += 2 * scores[Score::positive] + scores[Score::neutral];  // as TextScores::polarity(), doubled
    subjectivity += scores[Score::opinion];
  }
  [[nodiscard]] double mean(std::int64_t sum, double unit) const noexcept {
    return posts == 0 ? kUnknown : std::min(1.0, static_cast<double>(sum) / (unit * static_cast<double>(posts)));
  }
};

/// Keeps the most liked posts, the first among equals.
class MostLiked {
 public:
  void add(const Tweet& tweet) noexcept {
    std::size_t place = size_;
    while (place > 0 && best_[place - 1].favourites < tweet.favourites) --place;
    if (tweet.id == 0 || place == best_.size()) return;
    size_ = std::min(size_ + 1, best_.size());
    for (std::size_t i = size_ - 1; i > place; --i) best_[i] = best_[i - 1];
    best_[place] = tweet;
  }
  [[nodiscard]] std::array<std::int64_t, Profile::kPosts> ids() const noexcept {
    std::array<std::int64_t, Profile::kPosts> out{};
    for (std::size_t i = 0; i < size_; ++i) out[i] = best_[i].id;
    return out;
  }
  /// Of the first; 0 when there is none.
  [[nodiscard]] std::uint32_t text() const noexcept { return best_.front().text; }

 private:
  std::array<Tweet, Profile::kPosts> best_{};
  std::size_t size_ = 0;
};

std::optional<Profile> made_of(const Subject& subject, const Mentions& mentions, PostScorer& scorer) {
  std::int64_t posts = 0;
  Scored scored;
  Sum favourites, retweets;
  MostLiked most_liked;
  for (const Tweet& tweet : subject.tweets) {
    const std::string_view text = subject.texts ? (*subject.texts)[tweet.text] : std::string_view();
    if (tweet.is_retweet || !mentions.is_in(text)) continue;
    ++posts;
    favourites.add(tweet.favourites);
    retweets.add(tweet.retweets);
    most_liked.add(tweet);
    PostScores scores;
    if (tweet.text != 0 && !scorer.score(text, tweet.language, scores)) scored.add(scores);
  }
  if (posts == 0) return std::nullopt;
  const Account& account = subject.account;
  Profile out{account.key, account.screen_name.value, {}, most_liked.ids(), {}};
  if (subject.texts) out.text = (*subject.texts)[most_liked.text()];
  at(out.row, ProfileColumn::polarity) = scored.mean(scored.polarity, 2.0 * PostScores::kUnit);
  at(out.row, ProfileColumn::subjectivity) = scored.mean(scored.subjectivity, PostScores::kUnit);
  at(out.row, ProfileColumn::verified) = known(account.verified);
  at(out.row, ProfileColumn::is_protected) = known(account.is_protected);
  at(out.row, ProfileColumn::favourites) = favourites.value();
  at(out.row, ProfileColumn::retweets) = retweets.value();
  at(out.row, ProfileColumn::posts) = static_cast<double>(posts);
  at(out.row, ProfileColumn::account_posts) = known(account.statuses);
  at(out.row, ProfileColumn::followers) = known(account.followers);
  return out;
}

}  // namespace

ProfileRow believable(ProfileRow row) noexcept {
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    const double most = kIsCountColumn[c] ? static_cast<double>(caps::kCount) : 1.0;
    if (!(row[c] >= 0 && row[c] <= most)) row[c] = kUnknown;
  }
  return row;
}

Result<std::optional<Profile>> profile_of(const Subject& subject, const Mentions& mentions, PostScorer& scorer) {
  return guarded<std::optional<Profile>>([&] { return made_of(subject, mentions, scorer); });
}

std::string pseudonym(std::string_view key, std::string_view salt) {
  constexpr std::size_t kDigits = 16;
  std::string text(salt);
  text += '\0';
  text += key;
  return sha256_hex({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}).substr(0, kDigits);
}

}  // namespace perch
