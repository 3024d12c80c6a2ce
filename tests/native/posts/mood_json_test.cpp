// `mood` of a report: its switch and exponents, its suggestions, and where it is none.
#include <gtest/gtest.h>

#include <algorithm>

#include "posts/read_posts.hpp"

namespace perch::tests {
namespace {

TEST(MoodJson, HasItsSwitch) {
  Posts posts = read_posts({post(1, 1, "I am so happy and glad today, what joy!", kLiked),
                            post(2, 2, "this is so sad, I cry and miss you", kUnseen),
                            post(3, 3, "so sad and lonely, I cry all day", kUnseen)});
  const std::string mood = posts.mood_json({}).value();
  EXPECT_TRUE(mood.starts_with(R"({"status":"Cheerful","positivity":)")) << mood;
  EXPECT_TRUE(says(mood, R"("weightless":2)"));
  EXPECT_TRUE(says(mood, R"("unweighted":{"status":"Depressed")")) << mood;
  EXPECT_TRUE(says(mood, R"("happiest":{"id":"1","at":"2018-10-10T20:19:01.000Z","likelihood":0.)"));
  MoodWeighting same;
  same.is_every_post_the_same = true;
  EXPECT_TRUE(posts.mood_json(same).value().starts_with(R"({"status":"Depressed")"));
}

TEST(MoodJson, HasItsExponents) {
  Posts posts = read_posts({post(1, 1, "I am so happy and glad today, what joy!", kLiked),
                            post(2, 2, "so sad and lonely, I cry all day", kUnseen),
                            post(3, 3, "this is so sad, I cry and miss you", kUnseen)});
  EXPECT_TRUE(says(posts.mood_json({}).value(), R"("age_exponent":1,"activity_exponent":1,)"));
  MoodWeighting no_activity;
  no_activity.age_exponent = 2.5;
  no_activity.activity_exponent = 0;
  const std::string mood = posts.mood_json(no_activity).value();
  EXPECT_TRUE(mood.starts_with(R"({"status":"Depressed")")) << mood;
  EXPECT_TRUE(says(mood, R"("age_exponent":2.5,"activity_exponent":0,)")) << mood;
  EXPECT_TRUE(says(mood, R"("weightless":0)")) << mood;
}

TEST(MoodJson, SuggestsWhatIsDrawnForItsStatus) {
  Posts posts = read_posts({post(1, 1, "I am so happy and glad today, what joy!", kLiked)});
  const std::string mood = posts.mood_json({}).value();
  ASSERT_TRUE(mood.starts_with(R"({"status":"Cheerful")")) << mood;
  const std::size_t at = mood.find(R"("suggestions":{"accounts":[)");
  ASSERT_NE(at, std::string::npos) << mood;
  const auto& names = own_suggestions().all(MoodStatus::cheerful).hashtags;
  const auto suggested = [&](const std::string& name) { return mood.find("\"" + name + "\"", at) != mood.npos; };
  EXPECT_EQ(std::count_if(names.begin(), names.end(), suggested), 3);
  EXPECT_EQ(posts.mood_json({}).value(), mood) << "the same every time";
}

TEST(MoodJson, OfOldArchivesHasNoWeights) {
  const std::string mood = read_posts({post(1, 1, "I am so happy today!")}).mood_json({}).value();
  EXPECT_TRUE(mood.starts_with(
      R"({"status":null,"reason":"likes_missing","positivity":null,"negativity":null,"emotions":null,)"))
      << mood;
  EXPECT_TRUE(says(mood, R"("unweighted":{"status":"Cheerful")"));
}

TEST(MoodJson, IsNoneWhereNoPostIsScored) {
  const std::string mood = read_posts({post(1, 1, "me gusta", R"(,"lang":"es")")}).mood_json({}).value();
  EXPECT_TRUE(mood.starts_with(R"({"status":null,"reason":"nothing_scored",)")) << mood;
  EXPECT_TRUE(says(mood, R"("suggestions":null)")) << mood;
}

}  // namespace
}  // namespace perch::tests
