#include "perch/archive_layout.hpp"

#include <gtest/gtest.h>

#include <string>

namespace perch {
namespace {

TEST(Roles, FollowTheNamesOfTheFormat) {
  EXPECT_EQ(role_of("data/manifest.js"), FileRole::manifest);
  EXPECT_EQ(role_of("data/account.js"), FileRole::account);
  EXPECT_EQ(role_of("data/profile.js"), FileRole::profile);
  EXPECT_EQ(role_of("data/verified.js"), FileRole::verified);
  EXPECT_EQ(role_of("data/twitter-circle-tweet.js"), FileRole::circle_tweets);
  EXPECT_EQ(role_of("data/tweet.js"), FileRole::tweets);
  EXPECT_EQ(role_of("data/tweets.js"), FileRole::tweets);
  EXPECT_EQ(role_of("data/community-tweet.js"), FileRole::community_tweets);
  EXPECT_EQ(role_of("data/follower.js"), FileRole::followers);
  EXPECT_EQ(role_of("data/following.js"), FileRole::following);
  EXPECT_EQ(role_of("data/like.js"), FileRole::likes);
  EXPECT_EQ(role_of("data/note-tweet.js"), FileRole::note_tweets);
  EXPECT_EQ(role_of("data/note-tweet-part1.js"), FileRole::note_tweets);
  EXPECT_EQ(role_of("data/tweet-headers.js"), FileRole::headers);
}

TEST(Roles, OfTheArchivesOf2012To2019) {
  EXPECT_EQ(role_of("data/js/tweets/2014_05.js"), FileRole::month_tweets);
  EXPECT_EQ(role_of("2014_05.js"), FileRole::month_tweets);
  EXPECT_EQ(role_of("data/js/user_details.js"), FileRole::user_details);
  EXPECT_EQ(role_of("data/js/payload_details.js"), FileRole::payload);
  EXPECT_EQ(role_of("data/js/tweet_index.js"), FileRole::month_index);
  EXPECT_EQ(role_of("tweets.csv"), FileRole::csv_tweets);
  for (const char* path : {"data/js/tweets/2014_5.js", "data/js/tweets/2014-05.js", "data/js/tweets/2014_05.json",
                           "__MACOSX/tweets.csv", "tweets2.csv", "data/csv/2014_05.csv"}) {
    EXPECT_EQ(role_of(path), FileRole::ignored) << path;
  }
}

TEST(Roles, ThePrefixOfAValueTellsItToo) {
  const std::pair<const char*, FileRole> prefixes[] = {
      {"window.YTD.tweets.part0", FileRole::tweets},
      {"YTD.tweet.part12", FileRole::tweets},
      {"window.YTD.community_tweet.part0", FileRole::community_tweets},
      {"window.YTD.twitter_circle_tweet.part0", FileRole::circle_tweets},
      {"window.YTD.direct_messages.part0", FileRole::ignored},
      {"window.__THAR_CONFIG", FileRole::manifest},
      {"Grailbird.data.tweets_2014_05", FileRole::month_tweets},
      {"var user_details", FileRole::user_details},
      {"payload_details", FileRole::payload},
      {"var tweet_index", FileRole::month_index},
      {"module.exports", FileRole::loose},
      {"var tweets", FileRole::loose},
      {"x", FileRole::loose},
      {"", FileRole::loose}};
  for (const auto& [prefix, role] : prefixes) EXPECT_EQ(role_of_prefix(prefix), role) << prefix;
}

TEST(Roles, DoNotDependOnTheFolder) {
  for (const char* path :
       {"tweets.js", "data/tweets.js", "twitter-2024-01-02-0f/data/tweets.js", "a/b/c/data/tweets.js",
        "./data/tweets.js", "data\\tweets.js", "C:\\Users\\x\\data\\tweets.js"}) {
    EXPECT_EQ(role_of(path), FileRole::tweets) << path;
  }
}

TEST(Roles, PartsHaveTheRoleOfTheirFile) {
  EXPECT_EQ(role_of("data/tweets-part1.js"), FileRole::tweets);
  EXPECT_EQ(role_of("data/tweet-part12.js"), FileRole::tweets);
  EXPECT_EQ(role_of("data/follower-part2.js"), FileRole::followers);
  EXPECT_EQ(role_of("data/following-part3.js"), FileRole::following);
  EXPECT_EQ(role_of("data/like-part40.js"), FileRole::likes);
  EXPECT_EQ(role_of("data/community-tweet-part1.js"), FileRole::community_tweets);
  EXPECT_EQ(role_of("data/tweets-partA.js"), FileRole::ignored);
  EXPECT_EQ(role_of("data/tweets-part.js"), FileRole::ignored);
}

TEST(Roles, PrivateFilesAreNeverOpened) {
  for (const char* name : {"direct-messages",
                           "direct-messages-part1",
                           "direct-messages-group",
                           "direct-message-headers",
                           "direct-message-group-headers",
                           "email-address-change",
                           "ip-audit",
                           "account-creation-ip",
                           "phone-number",
                           "contact",
                           "device-token",
                           "ni-devices",
                           "ad-engagements",
                           "ad-impressions",
                           "ad-mobile-conversions-attributed",
                           "personalization",
                           "ageinfo",
                           "account-timezone",
                           "account-label",
                           "screen-name-change",
                           "verified-organization",
                           "protected-history",
                           "account-suspension",
                           "professional-data",
                           "grok-chat-item",
                           "block",
                           "mute",
                           "saved-search",
                           "connected-application",
                           "key-registry",
                           "sso"}) {
    EXPECT_EQ(role_of("data/" + std::string(name) + ".js"), FileRole::ignored) << name;
    EXPECT_EQ(role_of(std::string(name) + ".js"), FileRole::ignored) << name;
  }
}

TEST(Roles, PostsThatAreNotOpenToAllStayClosed) {
  for (const char* name : {"deleted-tweets", "deleted-tweets-part1", "deleted-tweet-headers", "tweets-media", "article",
                           "tweetdeck", "mytweets", "tweets2", "Tweets"}) {
    EXPECT_EQ(role_of("data/" + std::string(name) + ".js"), FileRole::ignored) << name;
  }
}

TEST(Roles, JunkAndTheViewerAreIgnored) {
  for (const char* path :
       {"__MACOSX/data/tweets.js", "x/__MACOSX/data/tweets.js", "__MACOSX/data/._tweets.js", "data/._tweets.js",
        "._tweets.js", "assets/js/tweets.js", "x/assets/account.js", "tweets.js.bak", "tweets.js.js", "tweets.json",
        "tweets", "data/tweets.js/", "", ".js", "/"}) {
    EXPECT_EQ(role_of(path), FileRole::ignored) << path;
  }
}

TEST(Roles, EachNamesItsOwnFile) {
  EXPECT_EQ(name_of(FileRole::account), "account.js");
  EXPECT_EQ(name_of(FileRole::circle_tweets), "twitter-circle-tweet.js");
  EXPECT_EQ(name_of(FileRole::ignored), "");
}

TEST(Layout, TellsTheEras) {
  EXPECT_TRUE(is_plural_tweets("data/tweets-part2.js"));
  EXPECT_FALSE(is_plural_tweets("data/tweet.js"));
  EXPECT_TRUE(is_of_x_era("data/note-tweet.js"));
  EXPECT_TRUE(is_of_x_era("data/grok-chat-item.js"));
  EXPECT_FALSE(is_of_x_era("data/tweets.js"));
}

TEST(Layout, BytesOfPostsAreProgress) {
  EXPECT_TRUE(holds_tweets(FileRole::tweets));
  EXPECT_TRUE(holds_tweets(FileRole::community_tweets));
  EXPECT_TRUE(holds_tweets(FileRole::loose));
  EXPECT_FALSE(holds_tweets(FileRole::likes));
  EXPECT_FALSE(holds_tweets(FileRole::circle_tweets));
}

TEST(Layout, KnowsTheExportsOfOthers) {
  EXPECT_EQ(other_platform_of("connections/followers_and_following/followers_1.json"), "Instagram");
  EXPECT_EQ(other_platform_of("your_instagram_activity/content/posts_1.json"), "Instagram");
  EXPECT_EQ(other_platform_of("your_facebook_activity/posts/x.json"), "Facebook");
  EXPECT_EQ(other_platform_of("TikTok_Data_1700000000/user_data_tiktok.json"), "TikTok");
  EXPECT_EQ(other_platform_of("outbox.json"), "Mastodon");
  EXPECT_EQ(other_platform_of("repo.car"), "Bluesky");
  EXPECT_EQ(other_platform_of("your_instagram_activity/threads/threads_and_replies.json"), "Threads");
  EXPECT_EQ(other_platform_of("data/tweets.js"), "");
  EXPECT_EQ(other_platform_of("my.cargo.json"), "");
}

TEST(Layout, TheFolderOfAnArchiveIsWhatHoldsItsData) {
  EXPECT_EQ(archive_folder("data/tweets.js"), "");
  EXPECT_EQ(archive_folder("tweets.js"), "");
  EXPECT_EQ(archive_folder("a/data/js/tweets/2014_05.js"), "a/");
  EXPECT_EQ(archive_folder("a/tweets.csv"), "a/");
  EXPECT_EQ(archive_folder("a/b/data/js/tweet_index.js"), "a/b/");
  EXPECT_EQ(archive_folder("metadata/tweets.js"), "metadata/");
  EXPECT_EQ(archive_folder("tweets/tweets.js"), "tweets/");
}

TEST(Layout, BaseNamesOfBothSystems) {
  EXPECT_EQ(base_name("a/b/c.js"), "c.js");
  EXPECT_EQ(base_name("a\\b\\c.js"), "c.js");
  EXPECT_EQ(base_name("c.js"), "c.js");
  EXPECT_EQ(base_name("a/"), "");
}

}  // namespace
}  // namespace perch
