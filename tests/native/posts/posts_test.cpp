// All that the posts of an account say, from the drop to the JSON.
#include "perch/posts.hpp"

#include <gtest/gtest.h>

#include "failing_memory.hpp"
#include "posts/read_posts.hpp"

namespace perch::tests {
namespace {

TEST(Posts, StandBehindTheReport) {
  const std::vector<std::string> records = {post(1, 1, "I am so happy today!", kLiked), post(2, 2, "the end", kUnseen)};
  const std::string plain = to_json(report_of({account_file(), tweets_file(records)}));
  const std::string whole = read_posts(records).report_json().value();
  EXPECT_TRUE(whole.starts_with(plain.substr(0, plain.size() - 1) + ",\"posts\":{")) << whole;
  std::size_t before = 0;
  for (const char* const key :
       {"posts", "mood", "sentiment", "subjectivity", "claims", "timeline", "windows", "activity"}) {
    const std::size_t at = whole.find(std::string(",\"") + key + "\":", before);
    EXPECT_NE(at, std::string::npos) << key;
    before = at == std::string::npos ? before : at;
  }
  EXPECT_FALSE(says(whole, "happy")) << "no text of a post is in a report";
}

TEST(Posts, AreReadInSteps) {
  Posts posts = posts_of({post(1, 1, "a"), post(2, 2, "b"), post(3, 3, "c")});
  EXPECT_EQ(posts.total(), 3u);
  EXPECT_TRUE(posts.advance(2));
  EXPECT_EQ(posts.scored(), 2u);
  EXPECT_FALSE(posts.advance(2));
  EXPECT_FALSE(posts.advance(2));
  EXPECT_EQ(posts.scored(), 3u);
}

TEST(Posts, WithoutAnyAreSatisfied) {
  Posts posts = read_posts({});
  const std::string json = posts.report_json().value();
  EXPECT_TRUE(says(json, R"("mood":{"status":"Satisfied","positivity":0,)")) << json;
  EXPECT_TRUE(says(json, R"("happiest":null,"saddest":null)"));
  EXPECT_TRUE(says(json, R"("sentiment":{"posts":0,"polarity":null,)"));
  EXPECT_TRUE(says(json, R"("timeline":[],"windows":[],)"));
}

TEST(Posts, ThatAreNotScoredAreCountedByReason) {
  const std::string json = read_posts({post(1, 1, "https://t.co/x"), post(2, 2, "me gusta mucho", R"(,"lang":"es")"),
                                       post(3, 3, "RT @x: I love this day"), post(4, 4, "I love this day"),
                                       R"({"id_str":"5","created_at":"Wed Oct 10 20:19:24 +0000 2018"})"})
                               .report_json()
                               .value();
  EXPECT_TRUE(says(json, R"("posts":{"own":4,"replies":0,"retweets":1,"scored":2,"not_scored":)"
                         R"({"other_language":1,"no_words":1,"no_text":1}})"))
      << json;
  EXPECT_TRUE(says(json, R"("sentiment":{"posts":1,)")) << "retweets are not what the account says";
}

TEST(Posts, AreFoundWithTheirTexts) {
  Posts posts =
      read_posts({post(1, 1, "a \\\"b\\\"", kLiked), post(2, 2, "other", kLiked), post(3, 3, "B again", kLiked)});
  EXPECT_EQ(posts.rows_json(0, 10).value(), "[]") << "nobody has looked for anything";
  EXPECT_EQ(posts.find(R"({"words":"b"})").value(), 2u);
  const std::string rows = posts.rows_json(1, 10).value();
  EXPECT_TRUE(rows.starts_with(R"([{"id":"1","at":"2018-10-10T20:19:01.000Z","day_only":false,"kind":"own","likes":1,)"
                               R"("retweets":1,"language":"en","text":"a \"b\"",)"))
      << rows;
  EXPECT_EQ(posts.rows_json(2, 1).value(), "[]");
  EXPECT_EQ(posts.find("nonsense").error().code, ErrorCode::not_json);
}

TEST(Posts, NameEveryModelThatHadAPart) {
  const std::string json = read_posts({post(1, 1, "a")}).report_json().value();
  std::string models = "\"models\":[" + model_json(any_network().name(), any_network().sha256(), Caveat::likeness);
  for (std::size_t i = 0; i < kHeads; ++i) {
    const TextHead& head = *own_scorer().reader().head(static_cast<Head>(i));
    models += "," + model_json(head.name(), head.sha256(), Caveat::post_reading);
  }
  EXPECT_TRUE(says(json, models + "],\"mood\":")) << json;
}

TEST(Posts, LeaveTheDropOnce) {
  const auto read_drop = [](Keep keep) {
    Drop drop(any_network(), {}, {}, keep);
    const std::string bytes = tweets_file({post(1, 1, "a"), post(2, 2, "b")}).text;
    drop.add_file("data/tweets.js", bytes.size());
    DropOutcome ignored;
    while (const auto want = drop.wanted()) {
      feed_range(drop, *want, {"data/tweets.js", bytes}, 100, ignored);
      drop.end_range();
    }
    EXPECT_TRUE(drop.finish());
    return drop;
  };
  Drop drop = read_drop(Keep::posts);
  const std::string before = drop.report_json(0).value();
  auto taken = drop.take_posts(0);
  ASSERT_TRUE(taken);
  EXPECT_EQ(taken->subject.tweets.size(), 2u);
  EXPECT_EQ(to_json(*taken), before);
  EXPECT_EQ(drop.report_json(0).value(), before);
  EXPECT_FALSE(drop.take_posts(0));
  EXPECT_FALSE(drop.take_posts(1));
  EXPECT_FALSE(read_drop(Keep::numbers).take_posts(0));
}

TEST(Posts, AnswerWhenMemoryRunsOut) {
  const std::vector<std::string> records = {post(1, 1, "I am #happy @you", kLiked), post(2, 2, "b", kUnseen)};
  const std::string good = read_posts(records).report_json().value();
  for (std::int64_t at = 0;; ++at) {
    Outcome outcome = read(any_network(), {account_file(), tweets_file(records)}, {}, 1 << 16, Keep::posts);
    bool has_failed = false;
    const Result<std::string> result = [&] {
      const FailingMemory failing(at);
      Posts posts(std::move(outcome.reports.front()), any_network(), own_scorer(), own_suggestions());
      while (posts.advance(1)) {
      }
      Result<std::string> out = posts.report_json();
      has_failed = failing.has_failed();
      return out;
    }();
    if (result) {
      EXPECT_EQ(result.value(), good) << at;
    } else {
      EXPECT_EQ(result.error().code, ErrorCode::out_of_memory) << at;
    }
    if (has_failed) continue;
    EXPECT_GT(at, 20);
    return;
  }
}

}  // namespace
}  // namespace perch::tests
