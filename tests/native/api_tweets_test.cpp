// Tweets of the API as scripts save them: lists, lines and pages, of one account or of many.
#include <gtest/gtest.h>

#include <cmath>

#include "archive_text.hpp"
#include "perch/time.hpp"
#include "scan.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

std::string v1_tweet(std::int64_t id, int second, const std::string& author, int followers = 10,
                     std::string_view more = "") {
  return tweet(
      id, second,
      R"("lang":"en","favorite_count":3,"retweet_count":0,"entities":{"hashtags":[],"user_mentions":[]},"user":{"id":)" +
          author + R"(,"id_str":")" + author + R"(","screen_name":"name)" + author + R"(","followers_count":)" +
          std::to_string(followers) +
          R"(,"statuses_count":500,"verified":false,"url":null,"location":"","created_at":"Fri Jan 01 00:00:00 +0000 2016"})" +
          std::string(more));
}

std::string joined(const Strings& records, const std::string& between) {
  std::string out;
  for (const std::string& record : records) out += (out.empty() ? "" : between) + record;
  return out;
}

Reports reports_of(const std::string& text, const std::string& path = "tweets.json") {
  Outcome whole = read(any_network(), {{path, text}}, {}, caps::kChunkBytes);
  EXPECT_EQ(whole.error, std::nullopt) << text.substr(0, 200);
  for (const std::size_t chunk : {std::size_t{1}, std::size_t{77}}) {
    EXPECT_EQ(read(any_network(), {{path, text}}, {}, chunk).lines(), whole.lines()) << chunk;
  }
  return std::move(whole.reports);
}

const Strings kThree = {v1_tweet(3, 3, "77", 30), v1_tweet(2, 2, "88", 20), v1_tweet(1, 1, "77", 10)};

TEST(ApiTweets, OfTheFirstVersionAreGroupedByAuthor) {
  for (const std::string& text : {"[" + joined(kThree, ",") + "]", joined(kThree, "\n") + "\n", joined(kThree, "\r\n"),
                                  "{\"statuses\":[" + joined(kThree, ",") + R"(],"search_metadata":{"count":3}})",
                                  R"({"search_metadata":{"count":3},"statuses":[)" + joined(kThree, ",\n") + "]}",
                                  "var x = [" + joined(kThree, ",") + "];"}) {
    const auto reports = reports_of(text);
    ASSERT_EQ(reports.size(), 2u) << text.substr(0, 60);
    const Subject& first = reports[0].subject;
    EXPECT_EQ(first.kind, SourceKind::api_dump);
    EXPECT_EQ(first.dialect, "api_v1.1_tweets");
    EXPECT_EQ(first.account.key, "77");
    EXPECT_EQ(first.account.screen_name.value, "name77");
    EXPECT_EQ(first.account.followers, 30) << "as the newest tweet has it";
    EXPECT_EQ(reports[0].counts.tweets, 2);
    EXPECT_EQ(reports[1].subject.account.key, "88");
    EXPECT_EQ(reports[1].subject.account.crawled_us, (1'539'202'740 + 3) * kMicrosPerSecond)
        << "the newest tweet of the file";
    EXPECT_EQ(reports[1].subject.crawled_at_source, "newest_tweet");
    EXPECT_TRUE(warns(reports[1], "crawled_at_estimated: newest_tweet"));
  }
}

TEST(ApiTweets, FactsAreThoseOfTheNewestTweetWhateverTheOrder) {
  const auto reports = reports_of("[" + kThree[2] + "," + kThree[0] + "]");
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].subject.account.followers, 30);
}

TEST(ApiTweets, TheSameTweetAgainIsLeftOut) {  // A5
  const auto reports = reports_of(joined({kThree[0], kThree[2], kThree[0]}, "\n"));
  EXPECT_EQ(reports[0].counts.tweets, 2);
  EXPECT_EQ(skipped(reports[0], Skip::duplicate), 1);
}

TEST(ApiTweets, StreamedTweetsHaveTheirFullTextBesideThem) {
  const std::string streamed =
      R"({"created_at":"Wed Oct 10 20:19:24 +0000 2018","id_str":"5","text":"cut… ","truncated":true,
          "extended_tweet":{"full_text":"the whole #tea","entities":{"hashtags":[{"text":"tea"}],"user_mentions":[]}},
          "entities":{"hashtags":[],"user_mentions":[]},"user":{"id_str":"77","screen_name":"a"}})";
  EXPECT_EQ(reports_of(streamed)[0].attributes[Attribute::interaction_hashtags], AttributeValue(0.5));
}

TEST(ApiTweets, ARetweetIsOneByItsMemberAndNotByItsText) {
  const std::string native =
      v1_tweet(5, 5, "77", 1, R"(,"retweeted_status":{"user":{"id_str":"99","screen_name":"b"}})");
  std::string typed = v1_tweet(6, 6, "77");
  typed.replace(typed.find("invented"), 8, "RT @b: c");
  const auto reports = reports_of(native + "\n" + typed);
  ASSERT_EQ(reports.size(), 1u) << "the other author is no author of this file";
  EXPECT_EQ(reports[0].counts.retweets, 1);
}

TEST(ApiTweets, AnArchiveIsNotGrouped) {
  const std::string text = tweets_file({v1_tweet(1, 1, "77"), v1_tweet(2, 2, "88")}).text;
  const Report report = report_of({{"data/tweets.js", text}});
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(report.subject.kind, SourceKind::tweets);
  EXPECT_EQ(report_of({{"x.json", "[" + tweet(1) + "," + tweet(2, 2) + "]"}}).subject.dialect, "Y1")
      << "no users in it";
}

TEST(ApiTweets, ABrokenLineIsSkippedAndCounted) {  // E4
  std::string broken = kThree[1];
  broken.erase(broken.find("full_text") - 1, 1);
  const auto reports = reports_of(joined({kThree[0], broken, kThree[2]}, "\n"));
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].counts.tweets, 2);
  EXPECT_EQ(skipped(reports[0], Skip::malformed), 1);
  const auto first = reports_of(joined({broken, kThree[0], kThree[2]}, "\n"));
  ASSERT_EQ(first.size(), 1u);
  EXPECT_EQ(skipped(first[0], Skip::malformed), 1) << "the first of all is counted too";
}

std::string v2_tweet(std::int64_t id, const std::string& author, std::string_view more = "") {
  return R"({"id":")" + std::to_string(id) + R"(","text":"hello @you","created_at":"2020-09-18T18:36:0)" +
         std::to_string(id % 10) + R"(.000Z","author_id":")" + author +
         R"(","lang":"en","public_metrics":{"retweet_count":2,"reply_count":1,"like_count":5,"quote_count":0})" +
         std::string(more) + "}";
}

std::string v2_user(const std::string& id) {
  return R"({"id":")" + id + R"(","username":"name)" + id +
         R"(","name":"N","created_at":"2016-01-01T00:00:00.000Z","verified":true,"url":"","public_metrics":{"followers_count":42,
             "following_count":7,"tweet_count":900,"listed_count":1}})";
}

std::string page(const Strings& tweets, const Strings& users, bool users_first = false) {
  const std::string data = R"("data":[)" + joined(tweets, ",") + "]";
  const std::string includes = R"("includes":{"tweets":[{"id":"1","text":"of another","author_id":"99"}],"users":[)" +
                               joined(users, ",") + R"(],"media":[{"type":"photo"}]})";
  return "{" + (users_first ? includes + "," + data : data + "," + includes) + R"(,"meta":{"result_count":2}})";
}

TEST(ApiPages, JoinTweetsWithTheirUsers) {
  const Strings tweets = {v2_tweet(3, "77"), v2_tweet(4, "88"), v2_tweet(5, "77")};
  const Strings users = {v2_user("88"), v2_user("77")};
  const std::string first = page({tweets[0]}, users), second = page({tweets[1], tweets[2]}, {});
  for (const std::string& text :
       {page(tweets, users), page(tweets, users, true), first + "\n" + second + "\n",
        "[" + first + ",\n" + second + "]", "x = " + page(tweets, users) + ";", second + first}) {
    auto reports = reports_of(text);
    ASSERT_EQ(reports.size(), 2u) << text.substr(0, 60);
    if (reports[0].subject.account.key != "77") std::swap(reports[0], reports[1]);
    const Subject& subject = reports[0].subject;
    EXPECT_EQ(subject.dialect, "api_v2");
    EXPECT_EQ(subject.account.key, "77");
    EXPECT_EQ(subject.account.screen_name.value, "name77");
    EXPECT_EQ(subject.account.followers, 42);
    EXPECT_EQ(subject.account.statuses, 900);
    EXPECT_EQ(subject.account.verified, true);
    EXPECT_EQ(reports[0].counts.tweets, 2);
    EXPECT_EQ(reports[0].attributes[Attribute::confirmation_max], AttributeValue(0.6989700043360189));
    EXPECT_EQ(subject.records.skipped_in_all(), 0);
  }
}

TEST(ApiPages, SayWhatATweetRefersTo) {
  const auto reports = reports_of(
      page({v2_tweet(1, "77", R"(,"referenced_tweets":[{"type":"retweeted","id":"9"}])"),
            v2_tweet(2, "77", R"(,"referenced_tweets":[{"type":"quoted","id":"9"},{"type":"replied_to","id":"8"}])"),
            v2_tweet(3, "77", R"(,"referenced_tweets":[{"type":"quoted","id":"9"}])")},
           {}));
  EXPECT_EQ(reports[0].counts.retweets, 1);
  EXPECT_EQ(reports[0].counts.replies, 1);
}

TEST(ApiPages, WithoutEntitiesTheTextTells) {
  const auto mentions = [](std::string_view more) {
    return reports_of(page({v2_tweet(1, "77", more)}, {}))[0].attributes[Attribute::interaction_mentions];
  };
  EXPECT_EQ(mentions(""), AttributeValue(0.5));
  EXPECT_EQ(mentions(R"(,"entities":{"urls":[]})"), AttributeValue(0.0))
      << "entities without mentions say there are none";
  EXPECT_EQ(mentions(R"(,"entities":{"mentions":[{"username":"you"}]})"), AttributeValue(0.5));
  EXPECT_EQ(reports_of(page({v2_tweet(1, "77",
                                      R"(,"entities":{"mentions":[{"username":"x"}]},"note_tweet":{"text":"long",)"
                                      R"("entities":{"hashtags":[{"tag":"tea"}]}})")},
                            {}))[0]
                .attributes[Attribute::interaction_hashtags],
            AttributeValue(0.5))
      << "those of the whole text count";
  EXPECT_EQ(reports_of(page({v2_tweet(1, "77", R"(,"entities":{"hashtags":[{"tag":"tea"}]})")}, {}))[0]
                .attributes[Attribute::interaction_hashtags],
            AttributeValue(0.5));
}

TEST(ApiPages, ATweetMayBeAloneOrFlattened) {
  EXPECT_EQ(reports_of(R"({"data":)" + v2_tweet(1, "77") + R"(,"includes":{"users":[)" + v2_user("77") + "]}}")[0]
                .subject.account.followers,
            42);
  const std::string flat = v2_tweet(1, "77", R"(,"author":)" + v2_user("77"));
  const auto reports = reports_of(flat + "\n" + v2_tweet(2, "77") + "\n");
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].counts.tweets, 2);
  EXPECT_EQ(reports[0].subject.account.followers, 42);
  EXPECT_EQ(reports[0].subject.dialect, "api_v2");
}

TEST(ApiPages, WithoutAuthorsAreOfTheOnlyUser) {
  const std::string bare =
      R"({"id":"1050118621198921728","text":"a","edit_history_tweet_ids":["1050118621198921728"]})";
  const auto reports = reports_of(page({bare}, {v2_user("77")}));
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].subject.account.screen_name.value, "name77");
  EXPECT_EQ(reports_of(page({bare}, {}))[0].subject.account.key, "");
}

TEST(ApiPages, EmptyOnesGiveNoTweets) {  // E5
  for (const char* text : {R"({"meta":{"result_count":0}})", R"({"data":[],"meta":{}})", R"({"statuses":[]})"}) {
    const auto reports = reports_of(text);
    ASSERT_EQ(reports.size(), 1u) << text;
    EXPECT_EQ(reports[0].abstained, Abstention::too_few_tweets);
  }
}

TEST(ApiPages, ABrokenPieceCostsOnlyItself) {  // E4
  const Strings users = {v2_user("77")};
  const std::string good = page({v2_tweet(4, "77"), v2_tweet(5, "77")}, users);
  const auto counts = [&](const std::string& text) {
    std::int64_t tweets = 0;
    for (const Report& report : reports_of(text)) tweets += report.counts.tweets;
    return tweets;
  };
  std::string broken_tweet = page({v2_tweet(1, "77"), v2_tweet(2, "77"), v2_tweet(3, "77")}, users);
  broken_tweet.erase(broken_tweet.find(R"("text")", broken_tweet.find(R"("id":"2")")), 1);
  EXPECT_EQ(counts(broken_tweet + "\n" + good), 4);
  std::string broken_last = page({v2_tweet(1, "77"), v2_tweet(2, "77")}, users);
  broken_last.erase(broken_last.find(R"("text")", broken_last.find(R"("id":"2")")), 1);
  EXPECT_EQ(counts(broken_last + "\n" + good), 3);
  EXPECT_EQ(reports_of(broken_last + "\n" + good)[0].subject.account.followers, 42);
  std::string broken_meta = page({v2_tweet(1, "77")}, users);
  broken_meta.erase(broken_meta.find(R"("result_count")"), 1);
  EXPECT_EQ(counts(broken_meta + "\n" + good), 3);
}

TEST(PageScanner, CutsTweetsAndUsersAndPassesTheRestOver) {
  const Scan out =
      scan(R"({"data":[{"id":"1"},{"id":"2"}],"includes":{"users":[{"id":"9"}],"tweets":[{"id":"7"}],"x":{}},
      "errors":[1,"a",[2]],"meta":{"a":{}}})",
           FileShape::unknown);
  EXPECT_EQ(out.shape, FileShape::pages);
  std::vector<RecordKind> kinds;
  for (const Cut& cut : out.cuts) kinds.push_back(cut.kind);
  using enum RecordKind;
  EXPECT_EQ(kinds, (std::vector{page_tweet, page_tweet, page_user, aside, aside, aside, aside, aside, aside}));
  EXPECT_TRUE(out.broken().empty());
}

TEST(PageScanner, AnAccountOfADumpMayBeNamedLikeAMemberOfAPage) {
  for (const char* key : {"data", "statuses", "id", "user", "text"}) {
    const Scan out = scan("{\"" + std::string(key) + R"(":{"user_data":{},"tweets":[{"id":1}]}})", FileShape::unknown);
    EXPECT_EQ(out.shape, FileShape::accounts) << key;
    ASSERT_EQ(out.cuts.size(), 4u) << key;
    EXPECT_EQ(out.cuts[0].key, key);
  }
}

TEST(PageScanner, LinesOfTweetsAreRecordsAndNoDump) {
  for (const char* key : {"created_at", "id", "_id", "text", "author_id", "contributors"}) {
    const std::string line = "{\"" + std::string(key) + R"(":"1","n":{"tweets":[]},"key":"a"})";
    const Scan out = scan(line + "\n" + line, FileShape::unknown);
    EXPECT_EQ(out.shape, FileShape::list) << key;
    EXPECT_EQ(out.complete(), (Strings{line, line})) << key;
  }
}

TEST(PageScanner, LinesOfTweetsMayBeginWithAnyKey) {
  for (const char* begin : {R"("avatar":"a")", R"("notes":{"id":1,"text":"b"})", R"("labels":["user_data"])",
                            R"("b":"\"")", R"("c":"\"user_data\":")"}) {
    const std::string line = "{" + std::string(begin) + R"(,"user":{"id":1},"created_at":"x","text":"y"})";
    const Scan out = scan(line + "\n" + line, FileShape::unknown);
    EXPECT_EQ(out.shape, FileShape::list) << line;
    EXPECT_EQ(out.complete(), (Strings{line, line})) << line;
  }
}

TEST(PageScanner, AccountsMayHaveTheNamesOfMembersAndMembersOfAnyName) {
  const char* of_accounts[] = {R"({"any":{"x":1,"user_data":{},"tweets":[]},"text":{"user_data":{},"tweets":[]}})",
                               R"({"label":"any","id":5,"user_data":{},"tweets":[{"id":1}]})",
                               R"({"id_str":"5","user_data":{},"tweets":[{"id":1}]})",
                               R"({"meta":{},"tweets":[{"id":1}],"user_data":{}})", R"({"any":{"text":"b"}})"};
  for (const char* text : of_accounts) EXPECT_EQ(scan(text, FileShape::unknown).shape, FileShape::accounts) << text;
  EXPECT_EQ(scan(R"(var any = {"name":"a","id":5})", FileShape::unknown).shape, FileShape::whole);
}

TEST(PageScanner, APageIsNeverHeldAsAWhole) {
  RecordScanner scanner(FileShape::unknown);
  std::string text = R"({"data":[)";
  const std::string record = R"({"id":"1","text":")" + std::string(200, 'x') + "\"},";
  std::size_t tweets = 0;
  for (int i = 0; i < 100'000; ++i) {  // 22 MB, more than any record may have
    text += record;
    if (text.size() < 60'000) continue;
    std::memcpy(scanner.writable(text.size()).data(), text.data(), text.size());
    scanner.commit(text.size());
    text.clear();
    while (const auto found = scanner.next()) {
      tweets += found->state == RecordState::complete && found->kind == RecordKind::page_tweet ? 1 : 0;
    }
  }
  EXPECT_GT(tweets, 99'000u);
}

/// A file that ends between two tweets may have held more.
TEST(ApiTweets, OfAListThatWasCutAreToldAsThat) {  // E4
  const std::string list = joined(kThree, ","), pages = R"({"data":[{"id":"1","author_id":"7","text":"x"})";
  for (const std::string& text : {"[" + list, "[" + list + ",", R"({"statuses":[)" + list, pages, pages + "]"}) {
    for (const Report& report : reports_of(text)) EXPECT_TRUE(warns(report, "file_damaged: tweets.json")) << text;
  }
  for (const std::string& text : {"[" + list + "]", joined(kThree, "\n"), pages + "]}"}) {
    for (const Report& report : reports_of(text)) EXPECT_FALSE(warns(report, "file_damaged: tweets.json")) << text;
  }
}

/// As a tape lists only what readers ask for, dates and counts in an object have to be among that.
TEST(ApiTweets, MayHaveDatesAndCountsOfADatabase) {
  std::string one = kThree.front();
  one.replace(one.find("\"Wed Oct 10"), 32, R"({"$date":{"$numberLong":"1539202764000"}})");
  one.replace(one.find("\"favorite_count\":3"), 18, R"("favorite_count":{"$numberLong":"3"})");
  const auto reports = reports_of("[" + one + "," + one + "]");
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].window.from_s, 1539202764);
  EXPECT_EQ(reports[0].attributes[Attribute::confirmation_max], AttributeValue(std::log10(3.0)));
}

}  // namespace
}  // namespace perch::tests
