// Hours, languages, hashtags and people.
#include "posts/habits.hpp"

#include <gtest/gtest.h>

#include "posts/post_lists.hpp"
#include "posts/text_marks.hpp"

namespace perch::tests {
namespace {

constexpr std::int64_t kMonday = 1'583'107'200;  // 2020-03-02 00:00 UTC
constexpr std::int64_t kHour = 3600;

std::vector<std::string> names(const std::vector<Counted>& list) {
  std::vector<std::string> out;
  for (const Counted& counted : list) out.push_back(counted.name + " " + std::to_string(counted.posts));
  return out;
}

TEST(Hours, AreByWeekdayFromMondayOn) {
  const PostList list =
      list_of({{kMonday, "a"}, {kMonday + kHour - 1, "b"}, {kMonday - 1, "c"}, {kMonday + 30 * kHour, "d"}}, false);
  const Hours hours = hours_of(list, {});
  EXPECT_EQ(hours.posts[0][0], 2);
  EXPECT_EQ(hours.posts[6][23], 1);
  EXPECT_EQ(hours.posts[1][6], 1);
}

TEST(Hours, InAnotherZoneMoveWithItsClock) {
  const PostList list = list_of(
      {{kMonday + 100 * 24 * kHour, "summer"}, {kMonday, "winter"}, {kMonday - 7 * 24 * kHour, "before"}}, false);
  // One hour ahead, two from a later day on; west of Greenwich it is Sunday still.
  const std::vector<ZoneOffset> berlin = {{kMonday - 60, kHour}, {kMonday + 27 * 24 * kHour, 2 * kHour}};
  EXPECT_EQ(hours_of(list, berlin).posts[0][1], 2) << "the first offset holds before it, too";
  EXPECT_EQ(hours_of(list, berlin).posts[2][2], 1);
  const std::vector<ZoneOffset> west = {{0, -5 * kHour}};
  EXPECT_EQ(hours_of(list, west).posts[6][19], 2);
}

TEST(Hours, LeaveOutPostsOfWhichOnlyTheDayIsKnown) {
  std::vector<Tweet> tweets(2);
  tweets[0].is_day_only = true;
  const Hours hours = hours_of(PostList(tweets, nullptr), {});
  EXPECT_EQ(hours.day_only, 1);
  EXPECT_EQ(hours.posts[3][0], 1) << "1 January 1970 was a Thursday";
}

TEST(Habits, CountNamesOnceAPostAndInAnyCase) {
  Post retweet{4, "RT @other: #Tea"};
  retweet.is_retweet = true;
  const Habits habits = habits_of(list_of(
      {{1, "#Tea #tea and #TEA with @Ann_1"}, {2, "#tea, @ann_1! @Bob"}, {3, "#Größe #GRÖSSE #größe #Tea"}, retweet},
      false));
  EXPECT_EQ(names(habits.hashtags), (std::vector<std::string>{"Tea 3", "GRÖSSE 1", "Größe 1"}))
      << "as written most often, and of equals by their small letters";
  EXPECT_EQ(names(habits.people), (std::vector<std::string>{"Ann_1 2", "Bob 1"}));
}

TEST(Habits, CountKindsAndLanguages) {
  Post reply{1, "a"}, retweet{2, "b"}, nameless{3, "c"};
  reply.is_reply = retweet.is_reply = retweet.is_retweet = true;
  nameless.language = "";
  const Habits habits =
      habits_of(list_of({reply, retweet, nameless, {4, "d", 0, 0, false, false, "de"}, {5, "e"}}, false));
  EXPECT_EQ(habits.kinds, (std::array<std::int64_t, 3>{3, 1, 1}));
  EXPECT_EQ(names(habits.languages), (std::vector<std::string>{"en 3", " 1", "de 1"}));
  std::vector<Post> many;
  for (int i = 0; i < 30; ++i)
    many.push_back({i, "x", 0, 0, false, false, std::string("a") + static_cast<char>('a' + i % 25)});
  const Habits rest = habits_of(list_of(many, false));
  EXPECT_EQ(rest.languages.size(), kMostListed);
  EXPECT_EQ(rest.other_languages, 5);
}

std::vector<std::string> marks(std::string_view text) {
  std::vector<std::string> out;
  for_each_mark(text, [&](char mark, std::string_view name) { out.push_back(mark + std::string(name)); });
  return out;
}

TEST(TextMarks, BeginBehindNoWord) {
  EXPECT_EQ(marks("é#a 日@b a#c _@d 1#e &@f @g#h #i@j"), (std::vector<std::string>{"@g", "#i"}));
  EXPECT_EQ(marks("😀#a —@b ,#c ##d"), (std::vector<std::string>{"#a", "@b", "#c", "#d"}));
  // Bytes that belong to no character are no letters, whatever stands before them.
  EXPECT_EQ(marks("é\x80#a \xC3#b a\xA9#c \xBF\xBF\xBF\xBF\xBF@d"), (std::vector<std::string>{"#a", "#b", "#c", "@d"}));
}

TEST(TextMarks, EndWhereTheirLettersEnd) {
  EXPECT_EQ(marks("#a_1…@b. (#日本語) @@c ##d @e's"),
            (std::vector<std::string>{"#a_1", "@b", "#日本語", "@c", "#d", "@e"}));
  EXPECT_EQ(marks("me@example.org C#x #1 #1st &#39; # @ @ü #"), (std::vector<std::string>{"#1st"}));
  EXPECT_EQ(in_small_letters("ÀÉ Я Ω Z × ß ŁŹĽŸẾİ \xFF"), "àé я ω z × ß łźľÿếİ \xFF");
}

}  // namespace
}  // namespace perch::tests
