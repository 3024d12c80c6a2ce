// Searching, filtering and sorting.
#include <gtest/gtest.h>

#include "posts/list_mood.hpp"
#include "posts/post_lists.hpp"
#include "posts/post_query.hpp"

namespace perch::tests {
namespace {

PostList sample() {
  Post reply{50, "Herons again: ÉTÉ", 9, 1};
  reply.is_reply = true;
  Post retweet{40, "RT @x: herons are birds", -1, -1};
  retweet.is_retweet = true;
  return list_of({{10, "I am so happy and glad about the herons!", 5, 0},
                  {20, "I hate this, it makes me so angry and furious", 5, 2},
                  {30, "hérons, voilà un été tranquille", 0, 7, false, false, "fr"},
                  retweet,
                  reply});
}

/// When the posts were written that the query finds.
std::vector<std::int64_t> found(std::string_view json, const PostList& list = sample()) {
  const auto query = read_query(json);
  if (!query) return {-1};
  std::vector<std::int64_t> out;
  for (const std::uint32_t post : find_posts(list, *query)) out.push_back(list.tweets()[post].created_s);
  return out;
}

using Times = std::vector<std::int64_t>;

TEST(FindPosts, WithoutAQuestionGivesAllTheNewestFirst) {
  EXPECT_EQ(found("{}"), (Times{50, 40, 30, 20, 10}));
  EXPECT_EQ(found(R"({"descending":false,"words":" \n"})"), (Times{10, 20, 30, 40, 50}));
}

TEST(FindPosts, WordsAreInTheTextInAnyCaseAllOfThem) {
  EXPECT_EQ(found(R"({"words":"HERON"})"), (Times{50, 40, 10}));
  EXPECT_EQ(found(R"({"words":"heron  BIRDS"})"), (Times{40}));
  EXPECT_EQ(found(R"({"words":"été"})"), (Times{50, 30}));
  EXPECT_EQ(found(R"({"words":"ÉTÉ"})"), (Times{50, 30}));
  EXPECT_EQ(found(R"({"words":"ete"})"), (Times{}));
  EXPECT_EQ(found(R"({"words":"tranquillement"})"), (Times{})) << "the text ends before the word does";
}

TEST(FindPosts, FiltersAreDateKindAndLanguage) {
  EXPECT_EQ(found(R"({"from":20,"to":40})"), (Times{30, 20})) << "`to` is not in it";
  EXPECT_EQ(found(R"({"kinds":["reply","retweet"]})"), (Times{50, 40}));
  EXPECT_EQ(found(R"({"kinds":[]})"), (Times{}));
  EXPECT_EQ(found(R"({"language":"fr"})"), (Times{30}));
}

TEST(FindPosts, SortsAndPutsTheUnknownLast) {
  EXPECT_EQ(found(R"({"sort":"likes"})"), (Times{50, 20, 10, 30, 40})) << "of equals the newest first";
  EXPECT_EQ(found(R"({"sort":"likes","descending":false})"), (Times{30, 20, 10, 50, 40}));
  EXPECT_EQ(found(R"({"sort":"retweets"})"), (Times{30, 20, 50, 10, 40}));
  EXPECT_EQ(found(R"({"sort":"anger"})")[0], 20);
  EXPECT_EQ(found(R"({"sort":"joy"})")[0], 10);
  EXPECT_EQ(found(R"({"sort":"joy"})").back(), 30) << "it is French, and has no joy of which we know";
  EXPECT_EQ(found(R"({"sort":"joy","descending":false})").back(), 30);
}

TEST(FindPosts, WhatIsNoQueryIsNone) {
  for (const char* const wrong : {"", "[]", "{", "7", R"({"sort":"colour"})", R"({"sort":7})"}) {
    EXPECT_EQ(found(wrong), (Times{-1})) << wrong;
  }
  EXPECT_EQ(found(R"({"from":"soon","kinds":7,"unknown":[]})"), (Times{50, 40, 30, 20, 10}));
}

TEST(MostLikely, IsAnOwnPostAndTheEarliestAmongEquals) {
  Post retweet{5, "I am so happy and glad about the herons!"};
  retweet.is_retweet = true;
  const PostList list = list_of({{20, "I am so happy and glad about the herons!"},
                                 {10, "I am so happy and glad about the herons!"},
                                 {30, "this is so sad, I cry and miss you"},
                                 retweet});
  EXPECT_EQ(list.tweets()[most_likely(list, Score::joy).value()].created_s, 10);
  EXPECT_EQ(list.tweets()[most_likely(list, Score::sadness).value()].created_s, 30);
  EXPECT_FALSE(most_likely(list_of({retweet}), Score::joy)) << "only retweets";
}

}  // namespace
}  // namespace perch::tests
