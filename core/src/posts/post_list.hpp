/// \file
/// The posts of one account, the newest first, and what was read in each.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "perch/account.hpp"
#include "perch/post_scores.hpp"
#include "perch/post_texts.hpp"

namespace perch {

/// What a post is; each is one of these.
enum class PostKind : std::uint8_t { own, reply, retweet };
inline constexpr std::size_t kPostKinds = 3;
inline constexpr std::array<std::string_view, kPostKinds> kPostKindNames = {"own", "reply", "retweet"};

[[nodiscard]] constexpr PostKind kind_of(const Tweet& tweet) noexcept {
  return tweet.is_retweet ? PostKind::retweet : tweet.is_reply ? PostKind::reply : PostKind::own;
}

class PostList {
 public:
  /// Posts of the same second stay in their order.
  PostList(std::vector<Tweet> tweets, std::shared_ptr<const PostTexts> texts);

  /// Reads so many more posts, from the newest to the oldest.
  void score(PostScorer& scorer, std::size_t posts);

  [[nodiscard]] std::size_t size() const noexcept { return tweets_.size(); }
  /// Posts of which it is known what is in them, or why not.
  [[nodiscard]] std::size_t done() const noexcept { return done_; }

  [[nodiscard]] std::span<const Tweet> tweets() const noexcept { return tweets_; }
  [[nodiscard]] std::string_view text(std::size_t post) const noexcept {
    return texts_ ? (*texts_)[tweets_[post].text] : std::string_view();
  }
  [[nodiscard]] bool is_scored(std::size_t post) const noexcept { return outcomes_[post] == kScored; }
  /// None also while the post was not looked at.
  [[nodiscard]] std::optional<NotScored> why_not_scored(std::size_t post) const noexcept;
  /// Of a post below done().
  [[nodiscard]] const PostScores& scores(std::size_t post) const noexcept { return scores_[post]; }

 private:
  static constexpr std::uint8_t kScored = 0, kWaiting = 1, kFirstReason = 2;

  std::vector<Tweet> tweets_;
  std::shared_ptr<const PostTexts> texts_;  ///< None: no post has a text.
  std::vector<PostScores> scores_;          ///< Of those that are done.
  std::vector<std::uint8_t> outcomes_;      ///< kScored, kWaiting, or kFirstReason and the reason.
  std::size_t done_ = 0;
};

}  // namespace perch
