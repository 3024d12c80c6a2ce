// Dumps of accounts: {"key": {"user_data": …, "tweets": […], "crawled_at": …}, …}.
#include <gtest/gtest.h>

#include "scan.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

struct Heard {
  std::string key;
  Strings tweets, fields;
  int broken = 0;
  friend bool operator==(const Heard&, const Heard&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Heard& heard) {
    out << heard.key << " broken=" << heard.broken << " tweets=";
    for (const auto& t : heard.tweets) out << t << ' ';
    out << "fields=";
    for (const auto& f : heard.fields) out << f << ' ';
    return out;
  }
};

/// The accounts of a dump as begin … end give them.
std::vector<Heard> accounts_in(const std::string& text) {
  std::vector<Heard> out;
  bool open = false;
  for (const Cut& cut : scan(text, FileShape::unknown).cuts) {
    if (cut.kind == RecordKind::account_begin) {
      EXPECT_FALSE(open) << "an account began inside another";
      out.push_back({cut.key, {}, {}, 0});
    }
    if (cut.kind == RecordKind::account_begin || cut.kind == RecordKind::account_end) {
      open = cut.kind == RecordKind::account_begin;
      continue;
    }
    EXPECT_TRUE(open) << cut;
    if (!open || out.empty()) continue;
    if (cut.state != RecordState::complete) {
      ++out.back().broken;
    } else if (cut.kind == RecordKind::account_tweet) {
      out.back().tweets.push_back(cut.bytes);
    } else {
      out.back().fields.push_back(cut.key + "=" + cut.bytes);
    }
  }
  EXPECT_FALSE(open) << "the last account never ended";
  return out;
}

std::string tweet(int id) {
  return "{\"id\":" + std::to_string(id) +
         ",\"entities\":{\"hashtags\":[{\"text\":\"a\"},{\"text\":\"b\"}]},\"text\":\"t\"}";
}

std::string account(const std::string& key, const Strings& tweets) {
  std::string list;
  for (const auto& t : tweets) list += (list.empty() ? "" : ",") + t;
  return "\"" + key + "\":{\"user_data\":{\"id\":\"" + key + "\"},\"tweets\":[" + list +
         "],\"crawled_at\":\"2020-05-20 09:18:42\"}";
}

Heard heard(const std::string& key, const Strings& tweets, int broken = 0) {
  return {key, tweets, {"user_data={\"id\":\"" + key + "\"}", "crawled_at=\"2020-05-20 09:18:42\""}, broken};
}

TEST(Dump, GivesEveryAccountItsOwnTweets) {
  const std::string text =
      "{" + account("a", {tweet(1), tweet(2)}) + ",\n" + account("b", {}) + "," + account("c", {tweet(3)}) + "}";
  EXPECT_EQ(accounts_in(text), (std::vector{heard("a", {tweet(1), tweet(2)}), heard("b", {}), heard("c", {tweet(3)})}));
}

TEST(Dump, MayBeOneAccountALine) {
  const std::string text = "{" + account("a", {tweet(1)}) + "}\n{" + account("b", {tweet(2)}) + "}\n";
  EXPECT_EQ(accounts_in(text), (std::vector{heard("a", {tweet(1)}), heard("b", {tweet(2)})}));
}

TEST(Dump, MayBeTheAccountItself) {
  const std::string bare = account("a", {tweet(1)}).substr(4);
  Heard expected = heard("a", {tweet(1)});
  expected.key = "";
  EXPECT_EQ(accounts_in(bare), std::vector{expected});
  EXPECT_EQ(accounts_in(bare + "\n" + bare), (std::vector{expected, expected}));
}

TEST(Dump, MayNameTheAccountInAMember) {
  const auto out = accounts_in("{\"key\":\"x\",\"user_data\":{},\"tweets\":[" + tweet(1) + "]}");
  ASSERT_EQ(out.size(), 1u);
  EXPECT_EQ(out[0].fields, (Strings{"key=\"x\"", "user_data={}"}));
  EXPECT_EQ(out[0].tweets, Strings{tweet(1)});
}

TEST(Dump, TakesItsMembersInAnyOrder) {
  const std::string text = "{\"a\":{\"crawled_at\":\"2020\",\"tweets\":[" + tweet(1) +
                           "],\"extra\":[1,{\"x\":2}],\"user_data\":{\"id\":1}},"
                           "\"b\":{\"tweets\":[" +
                           tweet(2) + "],\"user_data\":{\"id\":2}}}";
  EXPECT_EQ(
      accounts_in(text),
      (std::vector<Heard>{{"a", {tweet(1)}, {"crawled_at=\"2020\"", "extra=[1,{\"x\":2}]", "user_data={\"id\":1}"}, 0},
                          {"b", {tweet(2)}, {"user_data={\"id\":2}"}, 0}}));
}

TEST(Dump, TweetsThatAreNoListAreAField) {
  const auto out = accounts_in(R"({"a":{"user_data":{},"tweets":null},"b":{"tweets":{}}})");
  ASSERT_EQ(out.size(), 2u);
  EXPECT_EQ(out[0].fields, (Strings{"user_data={}", "tweets=null"}));
  EXPECT_EQ(out[1].fields, Strings{"tweets={}"});
}

struct Defect {
  const char* name;
  const char* broken_tweet;
  friend std::ostream& operator<<(std::ostream& out, const Defect& defect) { return out << defect.name; }
};
const Defect kDefects[] = {
    {"no_closing_quote", R"({"id":7,"text":"lost,"entities":{"hashtags":[{"text":"a"},{"text":"b"}]}})"},
    {"no_closing_brace", R"({"id":7,"entities":{"hashtags":[{"text":"a"},{"text":"b"}]},"text":"t")"},
    {"wrong_bracket", R"({"id":7,"entities":{"hashtags":[{"text":"a"},{"text":"b"}}},"text":"t"})"},
    {"garbage", "{\"id\":7,\x01<<<>>>,\"entities\":{\"hashtags\":[{\"text\":\"a\"},{\"text\":\"b\"}]}}"}};

class BrokenTweet : public testing::TestWithParam<std::tuple<Defect, int>> {};

TEST_P(BrokenTweet, NeverLeaksTweetsIntoAnotherAccount) {
  const auto& [defect, place] = GetParam();
  Strings middle = {tweet(3), tweet(4), tweet(5)};
  Strings kept = middle;
  middle[static_cast<std::size_t>(place)] = defect.broken_tweet;
  kept.erase(kept.begin() + place);
  const std::string text = "{" + account("a", {tweet(1), tweet(2)}) + "," + account("b", middle) + "," +
                           account("c", {tweet(6), tweet(7)}) + "}";
  const auto out = accounts_in(text);
  ASSERT_EQ(out.size(), 3u);
  EXPECT_EQ(out[0], heard("a", {tweet(1), tweet(2)}));
  EXPECT_EQ(out[2], heard("c", {tweet(6), tweet(7)}));
  EXPECT_EQ(out[1].key, "b");
  // A broken last tweet may cost what stands behind it in its own account, and nothing else.
  for (const auto& t : out[1].tweets) EXPECT_NE(std::find(kept.begin(), kept.end(), t), kept.end()) << t;
  if (place < 2) {
    EXPECT_EQ(out[1].tweets, kept);
  }
}

INSTANTIATE_TEST_SUITE_P(Every, BrokenTweet, testing::Combine(testing::ValuesIn(kDefects), testing::Values(0, 1, 2)),
                         [](const auto& test) {
                           return std::string(std::get<0>(test.param).name) + "_at_" +
                                  std::to_string(std::get<1>(test.param));
                         });

TEST(DumpRecovery, TheFirstTweetOfAllMayBeTheBrokenOne) {
  for (const Defect& defect : kDefects) {
    const std::string text =
        "{" + account("a", {defect.broken_tweet, tweet(1), tweet(2)}) + "," + account("b", {tweet(3)}) + "}";
    const auto out = accounts_in(text);
    ASSERT_EQ(out.size(), 2u) << defect.name;
    EXPECT_EQ(out[1], heard("b", {tweet(3)})) << defect.name;
    EXPECT_EQ(out[0].tweets, (Strings{tweet(1), tweet(2)})) << defect.name;
  }
}

TEST(DumpRecovery, UserDataBehindTheTweetsIsNoNewAccount) {
  const auto late = [](const std::string& key, const Strings& tweets) {
    std::string list;
    for (const auto& t : tweets) list += (list.empty() ? "" : ",") + t;
    return "\"" + key + "\":{\"tweets\":[" + list + "],\"user_data\":{\"id\":\"" + key + "\"}}";
  };
  const std::string text = "{" + late("a", {tweet(1)}) + "," + late("b", {tweet(2), R"({"id":7,"text":"lost})"}) + "," +
                           late("c", {tweet(3)}) + "}";
  const auto out = accounts_in(text);
  ASSERT_EQ(out.size(), 3u);
  EXPECT_EQ(out[0].key, "a");
  EXPECT_EQ(out[1].key, "b");
  EXPECT_EQ(out[1].tweets, Strings{tweet(2)});
  EXPECT_EQ(out[2].key, "c");
  EXPECT_EQ(out[2].tweets, Strings{tweet(3)});
}

TEST(DumpRecovery, ATruncatedDumpEndsItsLastAccount) {
  const std::string text = "{" + account("a", {tweet(1)}) + "," + account("b", {tweet(2), tweet(3)}) + "}";
  const auto out = accounts_in(text.substr(0, text.find(tweet(3)) + 10));
  ASSERT_EQ(out.size(), 2u);
  EXPECT_EQ(out[0], heard("a", {tweet(1)}));
  EXPECT_EQ(out[1].tweets, Strings{tweet(2)});
  EXPECT_EQ(out[1].broken, 1);
}

TEST(DumpRecovery, ABrokenLineOfManyCostsItsAccountOnly) {
  const std::string good_a = "{" + account("a", {tweet(1)}) + "}\n", good_c = "{" + account("c", {tweet(3)}) + "}\n";
  std::string bad = "{" + account("b", {tweet(2)}) + "}\n";
  bad.replace(bad.find("\"t\"}"), 3, "\"t");
  const auto out = accounts_in(good_a + bad + good_c);
  ASSERT_EQ(out.size(), 3u);
  EXPECT_EQ(out[0], heard("a", {tweet(1)}));
  EXPECT_EQ(out[2], heard("c", {tweet(3)}));
}

/// A line may break off anywhere; the next one is another account, whole and by itself.
TEST(DumpLines, LoseNothingBehindOneThatWasCut) {
  const auto keyed = [](const std::string& key, const Strings& tweets) { return "{" + account(key, tweets) + "}"; };
  const auto flat = [&](const std::string& key, const Strings& tweets) {
    const std::string named = account(key, tweets);
    return R"({"key":")" + key + "\"," + named.substr(named.find('{') + 1);
  };
  const Strings three = {tweet(1), tweet(2), tweet(3)};
  for (const bool is_flat : {false, true}) {
    const auto line = [&](const std::string& key) { return is_flat ? flat(key, three) : keyed(key, three); };
    const std::string whole = line("zero"), broken = line("alice"), next = line("bob");
    const auto alone = accounts_in(next);
    ASSERT_EQ(alone.size(), 1u);
    for (std::size_t cut = broken.find("user_data") + 11; cut < broken.size(); ++cut) {
      const auto heard = accounts_in(whole + "\n" + broken.substr(0, cut) + "\n" + next + "\n" + whole);
      ASSERT_GE(heard.size(), 3u) << broken.substr(0, cut);
      EXPECT_EQ(heard[heard.size() - 2], alone.front()) << broken.substr(0, cut);
      EXPECT_EQ(heard.back(), accounts_in(whole).front()) << broken.substr(0, cut);
    }
  }
}

}  // namespace
}  // namespace perch::tests
