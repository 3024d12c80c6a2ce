// What is suggested, from lists by hand and from those that are built in.
#include "perch/suggestions.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "posts/post_lists.hpp"

namespace perch::tests {
namespace {

constexpr auto kAll = {MoodStatus::depressed, MoodStatus::stressed, MoodStatus::cheerful, MoodStatus::satisfied};

std::string lists(const std::string& accounts, const std::string& hashtags = R"(["x"])") {
  const std::string both = R"(":{"accounts":)" + accounts + R"(,"hashtags":)" + hashtags + "}";
  return R"({"about":1,"Depressed)" + both + R"(,"Stressed)" + both + R"(,"Cheerful)" + both + R"(,"Satisfied)" + both +
         "}";
}

TEST(Suggestions, AreThreeOfEachAndNoneTwice) {
  for (const MoodStatus mood : kAll) {
    for (int account = 0; account < 200; ++account) {
      const Suggestions drawn = own_suggestions().draw(mood, std::to_string(account));
      for (const auto& [some, all] : {std::pair(drawn.accounts, own_suggestions().all(mood).accounts),
                                      std::pair(drawn.hashtags, own_suggestions().all(mood).hashtags)}) {
        EXPECT_EQ(std::set(some.begin(), some.end()).size(), 3u);
        for (const auto& one : some) EXPECT_NE(std::find(all.begin(), all.end(), one), all.end()) << one;
      }
    }
  }
}

TEST(Suggestions, EveryNameIsDrawnForSomebody) {
  for (const MoodStatus mood : kAll) {
    std::set<std::string> seen;
    for (int account = 0; account < 200; ++account) {
      const Suggestions drawn = own_suggestions().draw(mood, std::to_string(account));
      seen.insert(drawn.accounts.begin(), drawn.accounts.end());
    }
    EXPECT_EQ(seen.size(), own_suggestions().all(mood).accounts.size()) << name(mood);
  }
}

TEST(Suggestions, StayTheSameForAnAccountAndItsMood) {
  const auto lists_read = SuggestionLists::read(lists(R"(["a","b","c","d","e","f","g","h","i","j"])")).value();
  const auto draw = [&](MoodStatus mood, std::string_view account) { return lists_read.draw(mood, account).accounts; };
  EXPECT_EQ(draw(MoodStatus::cheerful, "12"), draw(MoodStatus::cheerful, "12"));
  EXPECT_NE(draw(MoodStatus::cheerful, "12"), draw(MoodStatus::cheerful, "13"));
  EXPECT_NE(draw(MoodStatus::cheerful, "12"), draw(MoodStatus::stressed, "12"));
}

TEST(Suggestions, OfShortListsAreAll) {
  const auto lists_read = SuggestionLists::read(lists(R"(["a","b"])")).value();
  const Suggestions drawn = lists_read.draw(MoodStatus::satisfied, "1");
  EXPECT_EQ(drawn.accounts.size(), 2u);
  EXPECT_EQ(drawn.hashtags, std::vector<std::string>{"x"});
}

TEST(Suggestions, WithAFaultAreRefused) {
  const auto error_of = [](const std::string& json) { return SuggestionLists::read(json).error(); };
  EXPECT_TRUE(SuggestionLists::read(lists(R"(["a"])")));
  EXPECT_EQ(error_of("[]").code, ErrorCode::not_json);
  EXPECT_EQ(error_of("{").detail, "suggestions");
  EXPECT_EQ(error_of(lists("[]")).detail, "suggestions: Depressed");
  EXPECT_EQ(error_of(lists(R"(["a"])", R"(["no blanks"])")).code, ErrorCode::not_json);
  EXPECT_EQ(error_of(lists(R"(["@a"])")).code, ErrorCode::not_json);
  EXPECT_EQ(error_of(lists("[7]")).code, ErrorCode::not_json);
  std::string three = lists(R"(["a"])");
  three.replace(three.find("Cheerful"), 8, "Cheery!!");
  EXPECT_EQ(error_of(three).detail, "suggestions: Cheerful");
}

}  // namespace
}  // namespace perch::tests
