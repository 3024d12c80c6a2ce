// The cluster of every hundred tweets.
#include "posts/cluster_windows.hpp"

#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "perch/models/clusters_v1.hpp"
#include "tweets.hpp"

namespace perch::tests {
namespace {

const Network& real_network() {
  static const Network network =
      std::move(Network::load(models::clusters_v1_weights(), models::clusters_v1_manifest())).value();
  return network;
}

/// Newest first; the older half retweets and posts on full minutes.
std::vector<Tweet> two_lives(int count) {
  std::vector<Tweet> out;
  for (int i = 0; i < count; ++i) {
    const std::int64_t created_s = 1'500'000'000 - i * 7261;
    const bool is_old = i >= count / 2;
    out.push_back(is_old ? retweet(created_s - created_s % 60) : own_tweet(created_s, i % 5, i % 3));
    out.back().has_mention = !is_old && i % 2 == 0;
  }
  return out;
}

Account account_of_today() {
  Account account = known_account();
  account.crawled_us = std::int64_t{1'500'000'000} * 1'000'000;
  return account;
}

TEST(ClusterWindows, AreWhatAReportOfTheirTweetsSays) {
  const std::vector<Tweet> tweets = two_lives(450);
  const auto windows = cluster_windows(account_of_today(), tweets, real_network());
  ASSERT_EQ(windows.size(), 351u);
  for (std::size_t i = 0; i < windows.size(); i += 25) {
    const auto first = tweets.begin() + static_cast<std::ptrdiff_t>(windows.size() - 1 - i);
    Subject subject;
    subject.account = account_of_today();
    subject.tweets.assign(first, first + kWindowTweets);
    const Report report = make_report(std::move(subject), {}, real_network());
    ASSERT_TRUE(windows[i].prediction && report.prediction) << i;
    EXPECT_EQ(windows[i].prediction->cluster, report.prediction->cluster);
    EXPECT_EQ(windows[i].prediction->probabilities, report.prediction->probabilities);
    EXPECT_EQ(windows[i].from_s, report.window.from_s);
    EXPECT_EQ(windows[i].to_s, report.window.to_s);
  }
}

TEST(ClusterWindows, AreAtMostFiveHundredAndEndWithTheNewest) {
  for (const int count : {2, 99, 100, 101, 599, 600, 601, 5000}) {
    const std::vector<Tweet> tweets = two_lives(count);
    const auto windows = cluster_windows(account_of_today(), tweets, real_network());
    EXPECT_EQ(windows.back().to_s, tweets.front().created_s);
    EXPECT_LE(windows.size(), kMostWindows);
    EXPECT_GE(windows.size(), count <= 100 ? 1u : count <= 599 ? static_cast<std::size_t>(count) - 99 : 250u) << count;
    if (count <= 599) {
      EXPECT_EQ(windows.front().from_s, tweets.back().created_s);
    }
  }
  EXPECT_TRUE(cluster_windows(account_of_today(), two_lives(1), real_network()).empty());
}

TEST(ClusterWindows, SayWhatMovedWhereTheClusterChanges) {
  const auto windows = cluster_windows(account_of_today(), two_lives(450), real_network());
  int changes = 0;
  for (std::size_t i = 1; i < windows.size(); ++i) {
    const bool is_change = windows[i].prediction->cluster != windows[i - 1].prediction->cluster;
    EXPECT_EQ(windows[i].moved.has_value(), is_change) << i;
    changes += is_change ? 1 : 0;
    if (is_change) {
      EXPECT_NE(windows[i].moved->from, windows[i].moved->to);
    }
  }
  EXPECT_GT(changes, 0);
}

TEST(ClusterWindows, OfTheTinyNetworkMoveWithMentions) {
  // Its only attribute of tweets is interaction_mentions, with one edge at 0.5.
  std::vector<Tweet> tweets;
  for (int i = 0; i < 250; ++i) {
    tweets.push_back(own_tweet(1'500'000'000 - i * 60));
    tweets.back().has_mention = i < 125;
  }
  const auto windows = cluster_windows(known_account(), tweets, any_network());
  int changes = 0;
  for (const ClusterWindow& window : windows) {
    if (!window.moved) continue;
    ++changes;
    EXPECT_EQ(window.moved->attribute, Attribute::interaction_mentions);
    EXPECT_LE(window.moved->from, 0.5);
    EXPECT_GT(window.moved->to, 0.5);
  }
  EXPECT_LE(changes, 1);
}

TEST(ClusterWindows, WithUnknownAttributesSayOnlyWhatIsCertain) {
  Account unknown = account_of_today();
  unknown.followers = unknown.statuses = std::nullopt;
  for (const ClusterWindow& window : cluster_windows(unknown, two_lives(200), any_network())) {
    EXPECT_TRUE(window.prediction) << "the tiny network does not look at them";
  }
  std::vector<Tweet> bare(150);
  for (std::size_t i = 0; i < bare.size(); ++i) bare[i].created_s = 2000 - static_cast<std::int64_t>(i);
  for (const ClusterWindow& window : cluster_windows({}, bare, real_network())) EXPECT_FALSE(window.prediction);
}

}  // namespace
}  // namespace perch::tests
