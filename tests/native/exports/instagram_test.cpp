// Instagram's files.
#include <gtest/gtest.h>

#include "exports.hpp"

namespace perch::tests {
namespace {

constexpr std::string_view kFollowers = "connections/followers_and_following/followers_1.json";

std::string person(const std::string& name) {
  return R"({"title":"","string_list_data":[{"href":"x/)" + name + R"(","value":")" + name + R"(","timestamp":1}]})";
}

TEST(Instagram, PeopleAreCountedOverAllFiles) {
  const Report report = export_report(
      {{std::string(kFollowers), "[" + person("a") + "," + person("b") + "]"},
       {"connections/followers_and_following/followers_2.json", "[" + person("c") + "," + person("a") + "]"},
       {"connections/followers_and_following/following.json",
        R"({"relationships_following":[{"title":"z","string_list_data":[{"href":"x","timestamp":1}]}]})"},
       {"connections/followers_and_following/close_friends.json", "[" + person("d") + "]"}});
  EXPECT_EQ(report.subject.account.followers, 3) << "the same one twice counts once";
  EXPECT_EQ(report.subject.account.friends, 1);
  EXPECT_EQ(report.subject.account.statuses, std::nullopt);
}

TEST(Instagram, NobodyIsAKnownCount) {
  EXPECT_EQ(export_report({{std::string(kFollowers), "[]"}}).subject.account.followers, 0);
  EXPECT_EQ(export_report({{std::string(kFollowers), R"({"relationships_followers":[]})"}}).subject.account.followers,
            0);
}

TEST(Instagram, PostsAreReadInAllThreePlaces) {
  for (const std::string folder : {"content/", "your_instagram_activity/content/", "your_instagram_activity/media/"}) {
    const Report report = export_report(
        {{std::string(kFollowers), "[]"},
         {folder + "posts_1.json",
          R"([{"media":[{"uri":"1","creation_timestamp":1700000000,"title":"\u00ce\u00a3 one"}]},
              {"media":[{"uri":"2","creation_timestamp":1700000001,"title":""},{"uri":"3"}],"title":"caf\u00e9","creation_timestamp":1700000002},
              {"media":[{"uri":"4","creation_timestamp":1700000003}]}])"},
         {folder + "posts_2.json", R"({"media":[{"uri":"5","creation_timestamp":1700000004,"title":"alone"}]})"}});
    EXPECT_EQ(posts_of(report), "own alone\nown \nown caf\xC3\xA9\nown \xCE\xA3 one\n") << folder;
    EXPECT_EQ(report.subject.account.statuses, 4);
    EXPECT_EQ(report.subject.tweets[2].created_s, 1700000002);
  }
}

TEST(Instagram, CommentsAndNamesAreReadAndNothingPersonal) {
  const Report report = export_report(
      {{"personal_information/personal_information/personal_information.json",
        R"({"profile_user":[{"string_map_data":{"Email":{"value":"secret"},"Username":{"value":"me"},"Name":{"value":"\u00c3\u0085"}}}]})"},
       {"your_instagram_activity/comments/post_comments_1.json",
        R"([{"string_map_data":{"Comment":{"value":"nice"},"Time":{"timestamp":1700000000}}},{"string_map_data":{}}])"}});
  EXPECT_EQ(report.subject.account.screen_name.value, "me");
  EXPECT_EQ(report.subject.exported->display_name.value, "\xC3\x85");
  EXPECT_EQ(posts_of(report), "reply nice\n");
  EXPECT_EQ(skipped(report, Skip::bad_date), 1);
  EXPECT_EQ(to_json(report).find("secret"), std::string::npos);
}

TEST(Instagram, OddRecordsAreCounted) {
  const Report report = export_report(
      {{"your_instagram_activity/media/posts_1.json",
        R"([null,{"media":{}},{"media":[{"creation_timestamp":"soon"}]},{"media":[{"creation_timestamp":1e300}]},
            {"media":[{"creation_timestamp":1700000000,"title":["x"]}]}])"}});
  EXPECT_EQ(report.subject.records.read, 1);
  EXPECT_EQ(skipped(report, Skip::not_a_tweet), 1);
  EXPECT_EQ(skipped(report, Skip::bad_date), 3);
  EXPECT_EQ(report.subject.records.fields_skipped.dates, 2);
}

TEST(Instagram, ABrokenPostDoesNotCostTheNextOne) {
  const Report report = export_report({{"your_instagram_activity/media/posts_1.json",
                                        R"([{"media":[{"uri":"1","creation_timestamp":1700000000,"title":"one"}]},
            {"media":[{"uri":"2","creation_timestamp":1700000001,"title":"tw"o"}]},
            {"media":[{"uri":"3","creation_timestamp":1700000002,"title":"three"}]}])"}});
  EXPECT_EQ(posts_of(report), "own three\nown one\n");
  EXPECT_EQ(skipped(report, Skip::malformed), 1);
}

}  // namespace
}  // namespace perch::tests
