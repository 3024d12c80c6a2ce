// The inputs that people will have: each requirement of the format reference, section 11, by its number.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "perch/archive_layout.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

Result<Container> sniffed(std::string_view text, std::string_view path = "file") {
  return sniff({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, path);
}

TEST(HardInput, AnyMarkLineEndAndAssignmentIsRead) {  // A4
  const std::string records = "[" + tweet(1) + ",\r\n" + tweet(2, 1) + "]";
  for (const char* prefix : {"", "\xEF\xBB\xBF", "module.exports = ", "var x = ", "let posts=", "x = ", "tweets = ",
                             "window.YTD.tweets.part0 = ", "YTD.tweet.part3 = ", "\r\n\r\nvar tweet_data =\r\n"}) {
    for (const char* end : {"", ";", ";\r\n", "\n\n"}) {
      EXPECT_EQ(report_of({{"renamed.txt", std::string(prefix) + records + end}}).counts.tweets, 2) << prefix << end;
    }
  }
}

TEST(HardInput, SeveralValuesOfOneFileEachHaveTheirRole) {  // A4
  const std::string text = account_file("123").text + ";\n" + tweets_file({tweet(1), tweet(2, 1)}).text + ";\n" +
                           people_file("follower", 3).text + ";window.YTD.direct_messages.part0 = [" + tweet(9) + "];" +
                           "window.YTD.tweets.part1 = [" + wrapped(tweet(3, 2)) + "];" +
                           R"(window.__THAR_CONFIG = {"userInfo":{"userName":"other"},"archiveInfo":{}};)" + "x = [" +
                           tweet(4, 3) + "]";
  const Report report = report_of({{"all.txt", text}});
  EXPECT_EQ(report.counts.tweets, 4) << "and none of the direct messages";
  EXPECT_EQ(report.subject.account.key, "123");
  EXPECT_EQ(report.subject.account.screen_name.value, "invented");
  EXPECT_EQ(report.subject.account.followers, 3);
}

TEST(HardInput, ThePrefixIsBelievedBeforeTheName) {  // A4
  const Outcome likes = read(any_network(), {{"tweets.js", people_file("like", 3).text}});
  ASSERT_EQ(likes.reports.size(), 1u);
  EXPECT_EQ(likes.reports[0].counts.tweets, 0);
  EXPECT_EQ(likes.reports[0].subject.account.favourites, 3);
  EXPECT_EQ(report_of({{"tweets.js", "window.YTD.twets.part0 = [" + tweet(1) + "]"}}).counts.tweets, 1)
      << "a damaged prefix says nothing";
}

TEST(HardInput, NumbersMayBeStringsAndKeysMayBeMissing) {  // A3
  const Strings records = {tweet(1, 1, R"("favorite_count":"3","retweet_count":4,"unheard_of":{"a":[]})"),
                           tweet(2, 2, R"("favorite_count":5,"retweet_count":"6","lang":null,"entities":null)")};
  const Report report = report_of({tweets_file(records)});
  EXPECT_EQ(report.attributes[Attribute::confirmation_max], AttributeValue(0.6989700043360189));
  EXPECT_EQ(report.attributes[Attribute::spread_max], AttributeValue(0.7781512503836436));
  EXPECT_EQ(report.subject.records.fields_skipped.in_all(), 0);
}

TEST(HardInput, WithoutATweetsFileTheDialectAndTheCountAreTold) {  // E2
  const auto detail = [](const std::vector<File>& files) {
    const Outcome outcome = read(any_network(), files);
    EXPECT_EQ(outcome.error, ErrorCode::no_tweets_file);
    return outcome.detail;
  };
  const std::string header =
      R"({"tweet":{"tweet_id":"1","user_id":"123","created_at":"Wed Oct 10 20:19:24 +0000 2018"}})";
  const File headers = {"data/tweet-headers.js", list("tweet_headers", {header, header})};
  EXPECT_EQ(detail({account_file(), headers}), "Y3, tweets.js, 2 tweets");
  EXPECT_EQ(detail({manifest_file(R"("tweets":{"files":[{"count":"7"}]})"), headers}), "Y4, tweets.js, 7 tweets");
  EXPECT_EQ(detail({manifest_file(R"("tweet":{"files":[{"count":"7"}]})", "2021-01-01T00:00:00.000Z")}),
            "Y2, tweet.js, 7 tweets");
  EXPECT_EQ(detail({{"data/js/payload_details.js", "var payload_details = {\"tweets\":980}"}}),
            "G, data/js/tweets, 980 tweets");
  EXPECT_EQ(detail({account_file()}), "");
}

TEST(HardInput, ReadSkippedAndMissingAreWhatWasPromised) {  // E3
  const auto records = [](const std::string& count, const Strings& tweets) {
    return report_of({manifest_file(R"("tweets":{"files":[{"fileName":"data/tweets.js","count":")" + count + "\"}]}"),
                      tweets_file(tweets)});
  };
  const Report few = records("9", {tweet(1), tweet(2, 1), tweet(2, 1)});
  EXPECT_EQ(few.subject.records.read, 2);
  EXPECT_EQ(few.subject.records.skipped_in_all(), 1);
  EXPECT_EQ(few.subject.records.missing(), 6);
  EXPECT_TRUE(warns(few, "tweets_missing: 3 of 9"));
  EXPECT_EQ(few.subject.account.statuses, 8);
  const Report many = records("1", {tweet(1), tweet(2, 1)});
  EXPECT_EQ(many.subject.records.missing(), 0);
  EXPECT_TRUE(warns(many, "tweets_surplus: 2 of 1"));
  EXPECT_EQ(report_of({tweets_file({tweet(1)})}).subject.records.missing(), std::nullopt);
}

TEST(HardInput, EmptyFilesAreNoHarm) {  // E5
  const Strings empties = {"", "[ ]", "[{}]", R"([{"ageMeta":{}}])", "window.YTD.x.part0 = [ ]", "{}", "[null]"};
  for (const std::string& text : empties) {
    const Report report = report_of({tweets_file({tweet(1), tweet(2, 1)}),
                                     {"data/verified.js", text},
                                     {"data/profile.js", text},
                                     {"data/ageinfo.js", text},
                                     {"data/note-tweet.js", text},
                                     {"data/twitter-circle-tweet.js", text},
                                     {"data/community-tweet.js", text == "[{}]" ? "[]" : text}});
    EXPECT_EQ(report.counts.tweets, 2) << text;
    EXPECT_EQ(report.subject.account.verified, std::nullopt) << text;
    EXPECT_TRUE(report.subject.account.location.is_missing()) << text;
  }
}

TEST(HardInput, NoTweetsAndOneTweetAreTooFew) {  // E5
  for (const char* text : {"[ ]", "[{}]", "window.YTD.tweets.part0 = [ ]"}) {
    const Report report = report_of({account_file(), {"data/tweets.js", text}});
    EXPECT_EQ(report.counts.tweets, 0) << text;
    EXPECT_EQ(report.abstained, Abstention::too_few_tweets) << text;
  }
  EXPECT_EQ(report_of({tweets_file({tweet(1)})}).abstained, Abstention::too_few_tweets);
  EXPECT_NE(report_of({tweets_file({tweet(1), tweet(2, 1)})}).abstained, Abstention::too_few_tweets);
}

TEST(HardInput, OddBytesInsideATextCostNothing) {  // E6
  const std::string invalid = "\xC3\x28 \xFF \xED\xA0\x80", separators = "\xE2\x80\xA8\xE2\x80\xA9";
  for (const std::string& odd :
       {invalid, separators, std::string("\0\x01\x1F", 3), std::string("\\ud83d lone"), std::string("\x7F")}) {
    const std::string record =
        R"({"id_str":"5","created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"a )" + odd + "\"}";
    const Report report = report_of({tweets_file({tweet(1), record, tweet(2, 1)})});
    EXPECT_EQ(report.counts.tweets, 3);
    EXPECT_EQ(report.subject.records.skipped_in_all(), 0);
  }
}

TEST(HardInput, ExportsThatAreNotReadAreKnownByTheirBytes) {  // E8
  const auto platform = [](const Result<Container>& result) {
    return result || result.error().code != ErrorCode::other_platform ? "" : result.error().detail;
  };
  EXPECT_EQ(platform(sniffed(R"({"friends_v2":[{"name":"x"}]})")), "Facebook");
  EXPECT_EQ(platform(sniffed(R"({"text_post_app_text_posts":[]})")), "Threads");
  const std::string quoting = R"(window.YTD.tweets.part0 = [{"tweet":{"full_text":"www.w3.org/ns/activitystreams"}}])";
  EXPECT_TRUE(sniffed(quoting, "tweets.js"));
  EXPECT_TRUE(sniffed("\xFF\xFEt\0w\0", "tweets.csv")) << "UTF-16 is text";
}

std::string at(std::int64_t id, const std::string& date, std::string_view more = "") {
  return R"({"id_str":")" + std::to_string(id) + R"(","created_at":")" + date + R"(","full_text":"a")" +
         std::string(more) + "}";
}

TEST(HardInput, DatesThatCannotBeAreReplacedByTheIdsOrSkipped) {  // E11
  constexpr std::int64_t kId = 1'050'118'621'198'921'728;         // 2018-10-10T20:19:24Z
  for (const char* date : {"Wed Feb 30 20:19:24 +0000 2018", "never", "Thu Jan 01 00:00:00 +0000 1970",
                           "Sat Jan 01 00:00:00 +0000 2090"}) {
    const Report report = report_of({manifest_file(""), tweets_file({at(kId, date), tweet(2)})});
    EXPECT_EQ(report.counts.tweets, 2) << date;
    EXPECT_EQ(report.window.to_s, 1'539'202'764) << date;
    EXPECT_EQ(report.subject.records.fields_skipped.dates, 1) << date;
    EXPECT_TRUE(warns(report, "fields_skipped: 1")) << date;
    const Report without = report_of({manifest_file(""), tweets_file({at(7, date), tweet(2)})});
    EXPECT_EQ(without.counts.tweets, 1) << date;
    EXPECT_EQ(skipped(without, Skip::bad_date), 1) << date;
  }
  EXPECT_EQ(report_of({tweets_file({at(7, "Sat Jan 01 00:00:00 +0000 2090")})}).counts.tweets, 1)
      << "nobody says when the archive was made";
}

TEST(HardInput, CountsAndIdsThatCannotBeAreUnknown) {  // E11
  const Report report = report_of({tweets_file(
      {tweet(1, 1, R"("favorite_count":-1,"retweet_count":9007199254740993)"),
       tweet(2, 2, R"("favorite_count":"many","retweet_count":1e999,"in_reply_to_status_id":"x")"),
       tweet(3, 3, R"("favorite_count":null,"retweet_count":9007199254740992,"in_reply_to_status_id":null)"),
       R"({"id_str":"seven","created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"a"})"})});
  EXPECT_EQ(report.subject.records.fields_skipped.counts, 4);
  EXPECT_EQ(report.subject.records.fields_skipped.ids, 2);
  EXPECT_EQ(report.counts.tweets, 4);
  EXPECT_EQ(report.counts.replies, 0);
  EXPECT_EQ(report.attributes[Attribute::confirmation_max], AttributeValue(Unknown::likes_missing));
  EXPECT_TRUE(warns(report, "fields_skipped: 6"));
  const std::string json = to_json(report);
  EXPECT_NE(json.find(R"("fields_skipped":{"count":4,"id":2})"), std::string::npos) << json;
}

TEST(HardInput, HostileKeysAndValuesAreOnlyText) {  // E10
  const Report report = report_of(
      {account_file("123", R"(,"__proto__":{"username":"x"},"constructor":"y")"),
       tweets_file({tweet(
           1, 0, R"("lang":"<script>","__proto__":{"favorite_count":9},"favorite_count":"1","favorite_count":"2")")})});
  EXPECT_EQ(report.subject.account.screen_name.value, "invented");
  EXPECT_EQ(report.attributes[Attribute::confirmation_max], AttributeValue(0.3010299956639812)) << "the last one wins";
}

}  // namespace
}  // namespace perch::tests
