// Months and weeks, with and without posts.
#include "posts/timeline.hpp"

#include <gtest/gtest.h>

#include "perch/caps.hpp"
#include "perch/time.hpp"
#include "posts/post_lists.hpp"

namespace perch::tests {
namespace {

std::int64_t at(std::string_view instant) { return floor_seconds(parse_utc(instant).value_or(0)); }

std::vector<std::string> starts(const std::vector<TimelineEntry>& timeline) {
  std::vector<std::string> out;
  for (const TimelineEntry& entry : timeline) out.push_back(format_utc(entry.from_s * kMicrosPerSecond).substr(0, 10));
  return out;
}

TEST(Timeline, HasEveryMonthFromTheFirstOwnPostToTheLast) {
  Post retweet{at("2018-01-05 00:00:00"), "RT @x: so happy"};
  retweet.is_retweet = true;
  const PostList list =
      list_of({{at("2020-02-29 23:59:59"), "I am so happy and glad about this day!"},
               {at("2019-11-01 00:00:00"), "this is so sad, I cry and miss you"},
               {at("2020-03-01 00:00:00"), "la vie est belle et je suis là", 0, 0, false, false, "fr"},
               retweet});
  const auto months = timeline_of(list, Period::month);
  EXPECT_EQ(starts(months),
            (std::vector<std::string>{"2019-11-01", "2019-12-01", "2020-01-01", "2020-02-01", "2020-03-01"}));
  EXPECT_EQ(months[3].to_s, at("2020-03-01 00:00:00"));
  EXPECT_EQ(months[0].means.posts(), 1);
  EXPECT_EQ(months[1].means.posts(), 0);
  EXPECT_EQ(months[3].means.scored(), 1);
  EXPECT_EQ(months[4].means.posts(), 1);
  EXPECT_EQ(months[4].means.scored(), 0) << "it is French";
  EXPECT_GT(months[3].means.mean(Score::joy), months[0].means.mean(Score::joy));
  EXPECT_LT(months[3].means.mean(Score::sadness), months[0].means.mean(Score::sadness));
  EXPECT_GT(months[3].means.polarity(), months[0].means.polarity());
}

TEST(Timeline, WeeksBeginOnMonday) {
  // 1 March 2020 was a Sunday.
  const PostList list = list_of({{at("2020-03-01 23:59:59"), "a"}, {at("2020-03-02 00:00:00"), "b"}}, false);
  const auto weeks = timeline_of(list, Period::week);
  EXPECT_EQ(starts(weeks), (std::vector<std::string>{"2020-02-24", "2020-03-02"}));
  EXPECT_EQ(weeks[0].means.posts(), 1);
  EXPECT_EQ(weeks[0].means.scored(), 0) << "nobody has read it yet";
}

TEST(Timeline, OfNothingIsEmptyAndOfOddDatesIsBounded) {
  EXPECT_TRUE(timeline_of(list_of({}), Period::month).empty());
  const PostList odd =
      list_of({{at("9999-12-31 23:59:59"), "a"}, {0, "b"}, {-5, "c"}, {1'000'000'000'000, "d"}}, false);
  for (const Period period : {Period::month, Period::week}) {
    const auto timeline = timeline_of(odd, period);
    EXPECT_EQ(timeline.size(), static_cast<std::size_t>(caps::kTimelineEntries));
    EXPECT_EQ(timeline.back().means.posts(), 2);
  }
}

}  // namespace
}  // namespace perch::tests
