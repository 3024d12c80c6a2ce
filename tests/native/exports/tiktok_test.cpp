// TikTok's file, whose lists move.
#include <gtest/gtest.h>

#include "exports.hpp"

namespace perch::tests {
namespace {

File tiktok(std::string text) { return {"TikTok_Data_1/user_data_tiktok.json", std::move(text)}; }

constexpr std::string_view kFans = R"({"FansList":[{"Date":"2024-03-01 08:15:00","UserName":"a"},{"UserName":"b"}]})";

TEST(TikTok, ListsAreFoundWhereverTheyStand) {
  const std::string fans(kFans);
  for (const std::string& text :
       {R"({"Activity":{"Follower List":)" + fans + R"(,"Following List":{"Following":[{"UserName":"c"}]}}})",
        R"({"Your Activity":{"Follower":)" + fans + R"(,"Following":{"Following":[{"UserName":"c"}]}}})",
        R"({"Profile And Settings":{"Following":{"Following":[{"UserName":"c"}]},"Follower":)" + fans + "}}"}) {
    const Report report = export_report({tiktok(text)});
    EXPECT_EQ(report.subject.account.followers, 2) << text;
    EXPECT_EQ(report.subject.account.friends, 1) << text;
    EXPECT_EQ(report.subject.account.statuses, std::nullopt) << "there is no list of posts";
  }
}

TEST(TikTok, NullIsNobodyAndWhatIsMissingIsUnknown) {
  const Report report = export_report({tiktok(
      R"({"Your Activity":{"Follower":{"FansList":null},"Following":null},"Post":{"Posts":{"VideoList":null}}})")});
  EXPECT_EQ(report.subject.account.followers, 0);
  EXPECT_EQ(report.subject.account.friends, std::nullopt);
  EXPECT_EQ(report.subject.account.statuses, 0);
}

TEST(TikTok, ThePlatformsOwnCountsComeFirst) {
  const std::string profile =
      R"("Profile Info":{"ProfileMap":{"userName":"me","followerCount":900,"likesReceived":"None"}})";
  const Report report =
      export_report({tiktok(R"({"Profile And Settings":{)" + profile + R"(,"Follower":)" + std::string(kFans) + "}}")});
  EXPECT_EQ(report.subject.account.followers, 900);
  EXPECT_EQ(report.subject.account.screen_name.value, "me");
  EXPECT_EQ(report.subject.exported->likes_received, std::nullopt) << "None is not counted";
}

TEST(TikTok, VideosAndCommentsAreRead) {
  const Report report = export_report({tiktok(
      R"({"Profile":{"Profile Information":{"ProfileMap":{"userName":"me","likesReceived":"120"}}},
          "Video":{"Videos":{"VideoList":[{"Date":"2024-01-01 00:00:01","Link":"x/1","Likes":"7"},
                                          {"Date":"2024-01-01 00:00:02","Link":"x/2","Likes":"None","Title":"a title"}]}},
          "Comment":{"Comments":{"CommentsList":[{"date":"2024-01-01 00:00:03","comment":"newer #tag"},
                                                 {"Date":"2024-01-01 00:00:04","Comment":"older"}]}},
          "Your Activity":{"Reposts":{"RepostList":[{"Date":"2024-01-01 00:00:05","Link":"x/1"}]}}})")});
  EXPECT_EQ(posts_of(report), "retweet \nreply older\nreply newer #tag\nown a title\nown \n");
  EXPECT_EQ(report.subject.tweets[4].favourites, 7);
  EXPECT_EQ(report.subject.tweets[3].favourites, -1);
  EXPECT_TRUE(report.subject.tweets[2].has_hashtag);
  EXPECT_EQ(report.subject.account.statuses, 2) << "comments and reposts are no posts";
  EXPECT_EQ(report.subject.exported->likes_received, 120);
  EXPECT_EQ(report.subject.records.read, 5);
}

TEST(TikTok, MessagesAndHistoriesStayClosed) {
  const std::string video = R"({"VideoList":[{"Date":"2024-01-01 00:00:01","Link":"x/1"}]})";
  const Report report = export_report({tiktok(
      R"({"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat:":[{"Date":"2024-01-01 00:00:01","Content":"secret"}]}}},
          "Your Activity":{"Watch History":)" +
      video + R"(,"Like List":{"ItemFavoriteList":[{"Date":"2024-01-01 00:00:01"}]}},
          "Activity":{"Video Browsing History":)" +
      video + R"(},"Post":{"Posts":)" + video + "}}")});
  EXPECT_EQ(report.subject.tweets.size(), 1u);
  EXPECT_EQ(report.subject.texts->size_bytes(), 0u);
}

TEST(TikTok, OddRecordsAreCountedAndCostThemselves) {
  const Report report = export_report({tiktok(
      R"({"Post":{"Posts":{"VideoList":[{"Date":"2024-01-01 00:00:01","Link":"1"},7,{"Date":"yesterday"},{"Link":"3"},
          {"Date":["2024"]},{"Date":"2024-01-01 00:00:01","Link":"1"},{"Date":"2024-01-01 00:00:02","Likes":-4,"Link":5}]}}})")});
  EXPECT_EQ(report.subject.records.read, 2);
  EXPECT_EQ(skipped(report, Skip::not_a_tweet), 1);
  EXPECT_EQ(skipped(report, Skip::bad_date), 3);
  EXPECT_EQ(skipped(report, Skip::duplicate), 1);
  EXPECT_EQ(report.subject.records.fields_skipped.dates, 2);
  EXPECT_EQ(report.subject.records.fields_skipped.counts, 1);
  EXPECT_EQ(report.subject.notes.size(), 2u) << "records and fields";
}

TEST(TikTok, ABrokenCommentDoesNotCostTheListsBehindIt) {
  const Report report = export_report({tiktok(
      R"({"Comment":{"Comments":{"CommentsList":[{"date":"2024-01-01 00:00:01","comment":"good"},
          {"date":"2024-01-01 00:00:02","comment":"bad "quote"}]}},"Post":{"Posts":{"VideoList":[{"Date":"2024-01-01 00:00:03"}]}}})")});
  EXPECT_EQ(posts_of(report), "own \nreply good\n");
  EXPECT_EQ(skipped(report, Skip::malformed), 1);
}

}  // namespace
}  // namespace perch::tests
