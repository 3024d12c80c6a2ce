// Tweet archives of 2012 to 2019 ("Grailbird"), alone and beside newer ones. A2, A3.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "perch/time.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

/// `2014-05-01 10:20:SS`, with numeric ids that JavaScript rounded.
std::string old_tweet(std::int64_t id, int second = 0, std::string_view more = "") {
  const std::string two = (second < 10 ? "0" : "") + std::to_string(second);
  return "{\"id\":" + std::to_string(id / 1000 * 1000) + ",\"id_str\":\"" + std::to_string(id) +
         "\",\"created_at\":\"2014-05-01 10:20:" + two +
         " +0000\",\"text\":\"a \\/ \\u003Cb\\u003E\",\"source\":\"x\",\"geo\":{},\"entities\":{\"user_mentions\":[],"
         "\"media\":[],\"hashtags\":[],\"urls\":[]},\"user\":{\"id\":77,\"id_str\":\"77\",\"screen_name\":\"invented\","
         "\"name\":\"I\",\"protected\":false,\"verified\":true}" +
         (more.empty() ? "" : "," + std::string(more)) + "}";
}

File month(const Strings& tweets, const std::string& name = "2014_05") {
  std::string text = "Grailbird.data.tweets_" + name + " = \n[ ";
  for (std::size_t i = 0; i < tweets.size(); ++i) text += (i == 0 ? "" : ", ") + tweets[i];
  return {"data/js/tweets/" + name + ".js", text + " ]"};
}

File details(std::string_view more = "", std::string_view id = "77") {
  return {"data/js/user_details.js", "var user_details = {\"screen_name\":\"invented\",\"full_name\":\"I\",\"id\":\"" +
                                         std::string(id) + "\",\"created_at\":\"2010-01-02 03:04:05 +0000\"" +
                                         std::string(more) + "}"};
}

File payload(int tweets) {
  return {"data/js/payload_details.js",
          "var payload_details =  {\n  \"tweets\" : " + std::to_string(tweets) +
              ",\n  \"created_at\" : \"2015-01-02 03:04:05 +0000\",\n  \"lang\" : \"en\"\n}"};
}

File index(const std::vector<std::pair<std::string, int>>& months) {
  std::string text = "var tweet_index =  [ ";
  for (const auto& [name, count] : months) {
    text += (text.back() == ' ' ? "" : ", ") + std::string("{\"file_name\":\"data\\/js\\/tweets\\/") + name +
            ".js\",\"year\":2014,\"var_name\":\"tweets_" + name + "\",\"tweet_count\":" + std::to_string(count) +
            ",\"month\":5}";
  }
  return {"data/js/tweet_index.js", text + " ]"};
}

TEST(Grailbird, IsReadWhole) {
  const Report report = report_of({details(), payload(3), index({{"2014_05", 2}, {"2014_06", 1}}),
                                   month({old_tweet(466000000000000001, 1), old_tweet(466000000000000002, 2)}),
                                   month({old_tweet(466000000000000003, 3)}, "2014_06")});
  const Subject& subject = report.subject;
  EXPECT_EQ(subject.dialect, "G");
  EXPECT_EQ(subject.kind, SourceKind::archive);
  EXPECT_EQ(report.counts.tweets, 3) << "three ids, although numbers were rounded to one";
  EXPECT_EQ(subject.account.key, "77");
  EXPECT_EQ(subject.account.screen_name.value, "invented");
  EXPECT_EQ(subject.account.created_us, 1'262'401'445 * kMicrosPerSecond);
  EXPECT_EQ(subject.account.crawled_us, 1'420'167'845 * kMicrosPerSecond);
  EXPECT_EQ(subject.crawled_at_source, "payload");
  EXPECT_EQ(subject.account.verified, true) << "of any user";
  EXPECT_EQ(subject.account.statuses, 3);
  EXPECT_EQ(subject.records.expected, 3);
  EXPECT_EQ(subject.records.missing(), 0);
  for (const Note& note : subject.notes) {
    EXPECT_TRUE(note.code == Warning::few_tweets || note.code == Warning::attributes_bounded) << name(note.code);
  }
}

TEST(Grailbird, WhatItDoesNotHoldIsUnknownAndNotZero) {
  const Report report = report_of({details(), payload(2), month({old_tweet(1, 1), old_tweet(2, 2)})});
  const auto is = [&](Attribute attribute, Unknown reason) {
    return report.attributes[attribute] == AttributeValue(reason);
  };
  EXPECT_TRUE(is(Attribute::popularity, Unknown::followers_missing));
  EXPECT_TRUE(is(Attribute::confirmation_max, Unknown::likes_missing));
  EXPECT_TRUE(is(Attribute::spread_mean, Unknown::retweets_missing));
  EXPECT_TRUE(is(Attribute::language_variation, Unknown::language_missing));
  EXPECT_EQ(report.attributes[Attribute::interaction_hashtags], AttributeValue(0.0)) << "entities are there";
}

TEST(Grailbird, NoUrlIsNullAndNoLocationIsEmpty) {
  const Account bare = report_of({details(), month({old_tweet(1)})}).subject.account;
  EXPECT_TRUE(bare.url.is_null());
  EXPECT_EQ(bare.location.state, Text::State::present);
  EXPECT_EQ(bare.location.value, "");
  const Account full =
      report_of({details(R"(,"url":"https:\/\/t.co\/x","location":"Nowhere")"), month({old_tweet(1)})}).subject.account;
  EXPECT_EQ(full.url.value, "https://t.co/x");
  EXPECT_EQ(full.location.value, "Nowhere");
  EXPECT_TRUE(report_of({month({old_tweet(1)})}).subject.account.url.is_missing()) << "nobody said";
}

TEST(Grailbird, OnlyARetweetedStatusMakesARetweet) {
  const std::string typed = R"({"id_str":"5","created_at":"2014-05-01 10:20:05 +0000","text":"RT @x: typed by hand"})";
  const Report report = report_of(
      {month({old_tweet(1, 1, R"("retweeted_status":{"text":"a","user":{"screen_name":"x","verified":false}})"),
              old_tweet(2, 2, R"("in_reply_to_status_id":7,"in_reply_to_status_id_str":"7")"), typed})});
  EXPECT_EQ(report.counts.retweets, 1);
  EXPECT_EQ(report.counts.replies, 1);
  EXPECT_EQ(report.subject.account.verified, true) << "not of the other author";
}

TEST(Grailbird, AMissingMonthAndADifferentTotalAreTold) {  // E3
  const Report report = report_of(
      {details(), payload(9), index({{"2014_05", 2}, {"2014_06", 5}}), month({old_tweet(1), old_tweet(2, 2)})});
  EXPECT_TRUE(warns(report, "part_missing: 2014_06.js"));
  EXPECT_TRUE(warns(report, "counts_differ: 9, 7"));
  EXPECT_TRUE(warns(report, "tweets_missing: 2 of 7"));
  EXPECT_EQ(report.subject.records.missing(), 5);
  EXPECT_EQ(report.subject.account.statuses, 9);
}

TEST(Grailbird, MonthsBehindThePayloadCountWhereTheirIdsAgree) {
  const auto of_june = [](std::int64_t id) {
    std::string text = old_tweet(id, 1);
    text.replace(text.find("2014-05-01"), 10, "2015-06-01");
    return text;
  };
  const Report report = report_of({details(), payload(1), month({old_tweet(466000000000000001, 1)}),
                                   month({of_june(605319130734002176)}, "2015_06")});
  EXPECT_EQ(report.counts.tweets, 2) << "the viewer of 2012 could add to its own export";
  EXPECT_EQ(report.subject.crawled_at_source, "newest_tweet");
  EXPECT_EQ(skipped(report_of({details(), payload(1), month({old_tweet(466000000000000001, 1), of_june(7)})}),
                    Skip::bad_date),
            1);
}

TEST(Grailbird, MonthsOfTwoAuthorsAreTwoAccounts) {  // E9
  std::string other = old_tweet(466000000000000002, 2);
  for (const std::string_view id : {"\"id\":77", "\"id_str\":\"77\""}) {
    other.replace(other.rfind(id) + id.rfind("77"), 2, "88");
  }
  EXPECT_EQ(read(any_network(), {month({old_tweet(466000000000000001, 1)}), month({other}, "2014_06")}).error,
            ErrorCode::two_accounts);
}

TEST(Grailbird, AnIndexAndAPayloadOfTwoZipsPromiseOnce) {
  const auto from = [](const std::string& zip, File file) {
    file.path = zip + "/" + file.path;
    return file;
  };
  const File may = month({old_tweet(1), old_tweet(2, 2)}), months = index({{"2014_05", 2}, {"2014_06", 5}});
  const std::vector<File> halves[] = {{from("a", details()), from("a", may), from("a", months), from("b", payload(9))},
                                      {from("a", details()), from("a", may), from("a", payload(9)), from("b", months)}};
  for (const auto& files : halves) {
    const Report report = report_of(files);
    EXPECT_EQ(report.subject.records.expected, 7);
    EXPECT_TRUE(warns(report, "counts_differ: 9, 7"));
    EXPECT_TRUE(warns(report, "tweets_missing: 2 of 7"));
    EXPECT_EQ(report.subject.account.crawled_us, 1'420'167'845 * kMicrosPerSecond);
  }
}

TEST(Grailbird, TheHalvesOfTwoExportsAreToldByTheirCounts) {
  const auto from = [](const std::string& zip, File file) {
    file.path = zip + "/" + file.path;
    return file;
  };
  const Report report = report_of({from("a", details()), from("a", month({old_tweet(1), old_tweet(2, 2)})),
                                   from("a", index({{"2014_05", 7}})), from("b", index({{"2014_06", 3}})),
                                   from("c", payload(3)), from("d", payload(7))});
  EXPECT_EQ(report.subject.records.expected, 10);
  EXPECT_FALSE(warns(report, "counts_differ: 3, 7"));
  EXPECT_FALSE(warns(report, "counts_differ: 7, 3"));
}

TEST(Grailbird, MidnightUntilNovember2010IsADayAndNoTime) {
  const auto on = [](const std::string& id, const std::string& time) {
    return R"({"id_str":")" + id + R"(","text":"a","created_at":")" + time + R"( +0000"})";
  };
  Strings days, mixed;
  for (int i = 1; i <= 9; ++i) days.push_back(on(std::to_string(i), "2010-0" + std::to_string(i) + "-02 00:00:00"));
  const Report report = report_of({month(days, "2010_05")});
  for (const Attribute attribute : {Attribute::posting_automation_seconds, Attribute::posting_automation_minutes,
                                    Attribute::posting_automation_hours}) {
    EXPECT_EQ(report.attributes[attribute], AttributeValue(Unknown::time_of_day_missing));
  }
  EXPECT_TRUE(std::holds_alternative<double>(report.attributes[Attribute::posting_automation_days]));
  EXPECT_TRUE(std::holds_alternative<double>(report.attributes[Attribute::burst])) << "a tenth of it is weeks";
  EXPECT_TRUE(warns(report, "day_only_times: 9 of 9"));
  EXPECT_FALSE(warns(report, "minute_rounded_times: "));
  mixed = days;
  mixed.push_back(on("20", "2010-11-05 00:00:00"));
  mixed.push_back(on("21", "2010-11-06 01:02:03"));
  const Report later = report_of({month(mixed, "2010_05")});
  EXPECT_TRUE(warns(later, "day_only_times: 9 of 11")) << "since 5 November 2010 midnight is a time";
  EXPECT_TRUE(std::holds_alternative<double>(later.attributes[Attribute::posting_automation_hours]));
}

TEST(Grailbird, ABurstOfDaysNeedsTimes) {
  const auto on = [](int day) {
    return R"({"id_str":")" + std::to_string(day) + R"(","text":"a","created_at":"2010-05-0)" + std::to_string(day) +
           R"( 00:00:00 +0000"})";
  };
  EXPECT_EQ(report_of({month({on(1), on(2), on(9)}, "2010_05")}).attributes[Attribute::burst],
            AttributeValue(Unknown::time_of_day_missing));
}

TEST(Grailbird, SelfUpdatedMonthsAreReadFieldByField) {
  const std::string full =
      R"({"id":9,"id_str":"9","created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"a","lang":"en","favorite_count":4,
          "retweet_count":2,"in_reply_to_status_id":null,"user":{"id_str":"77","screen_name":"invented","verified":false,
          "followers_count":12,"friends_count":3,"statuses_count":400,"favourites_count":5,"url":null,"location":"L"}})";
  const Report report = report_of({month({old_tweet(1), full})});
  const Account& account = report.subject.account;
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(account.followers, 12);
  EXPECT_EQ(account.friends, 3);
  EXPECT_EQ(account.verified, false) << "the newest tweet knows best";
  EXPECT_EQ(account.location.value, "L");
  EXPECT_EQ(report.attributes[Attribute::confirmation_max], AttributeValue(Unknown::likes_missing)) << "of one of them";
  EXPECT_EQ(report_of({month({old_tweet(1), full})}, {1}).attributes[Attribute::spread_max],
            AttributeValue(0.3010299956639812));
}

const std::string kTable =
    "\"tweet_id\",\"in_reply_to_status_id\",\"in_reply_to_user_id\",\"timestamp\",\"source\",\"text\","
    "\"retweeted_status_id\",\"retweeted_status_user_id\",\"retweeted_status_timestamp\",\"expanded_urls\"\n"
    "\"2\",\"\",\"\",\"2014-05-01 10:20:02 +0000\",\"<a href=\"\"x\"\">y</a>\",\"two\nlines, "
    "#one\",\"\",\"\",\"\",\"\"\n"
    "\"1\",\"9\",\"8\",\"2014-05-01 10:20:01 +0000\",\"\",\"@a b\",\"\",\"\",\"\",\"\"\n";

TEST(Grailbird, TheTableStandsInForMissingMonths) {
  const Report alone = report_of({{"tweets.csv", kTable}});
  EXPECT_EQ(alone.subject.dialect, "G");
  EXPECT_EQ(alone.counts.tweets, 2);
  EXPECT_EQ(alone.counts.replies, 1);
  EXPECT_EQ(report_of({{"my tweets (1).csv", kTable}}).counts.tweets, 2) << "under any name, when it is alone";
  const Report beside = report_of({{"tweets.csv", kTable}, details(), payload(2), index({{"2014_05", 2}})});
  EXPECT_EQ(beside.counts.tweets, 2);
  EXPECT_EQ(beside.subject.account.key, "77");
  EXPECT_FALSE(warns(beside, "part_missing: 2014_05.js"));
}

TEST(Grailbird, TheTableIsNotReadBesideMonths) {
  Reading reading(any_network(), {});
  reading.add_entry("tweets.csv", 10);
  reading.add_entry("data/js/tweets/2014_05.js", 10);
  ASSERT_TRUE(reading.plan());
  EXPECT_EQ(reading.next(), 1u);
  EXPECT_EQ(reading.next(), std::nullopt);
}

TEST(Grailbird, ABrokenRowOfTheTableIsCounted) {  // E4
  const Report report = report_of({{"tweets.csv", kTable + "\"3\",\"\",\"short\"\n\"4\",\"cut"}});
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(skipped(report, Skip::malformed), 1);
  EXPECT_EQ(skipped(report, Skip::truncated), 1);
  EXPECT_EQ(read(any_network(), {{"tweets.csv", "date,amount\n"}}).error, ErrorCode::not_json);
}

TEST(Mixture, OfAnOldAndANewArchiveIsOneListOfTheRicherRecords) {  // A2, A5
  const std::string richer = R"({"id_str":"466000000000000001","created_at":"Thu May 01 10:20:01 +0000 2014",
      "full_text":"a","lang":"en","favorite_count":"7","retweet_count":"0","entities":{"hashtags":[],"user_mentions":[]}})";
  const auto first = month({old_tweet(466000000000000001, 1), old_tweet(466000000000000002, 2)});
  const File newer = {"data/tweet.js", list("tweet", {wrapped(richer)})};
  for (const auto& files : {std::vector<File>{first, newer}, std::vector<File>{newer, first}}) {
    const Report report = report_of(files);
    EXPECT_EQ(report.counts.tweets, 2);
    EXPECT_EQ(skipped(report, Skip::duplicate), 1);
    EXPECT_EQ(report.subject.dialect, "Y2+G");
  }
  const Report one = report_of({month({old_tweet(466000000000000001, 1)}), newer});
  EXPECT_EQ(one.attributes[Attribute::confirmation_max], AttributeValue(0.8450980400142568)) << "the seven likes";
}

TEST(Mixture, ADayMeetsItsTimeUnderTheSameId) {  // A5
  const std::string day = R"({"id_str":"5","text":"a","created_at":"2010-05-02 00:00:00 +0000"})";
  const std::string time = R"({"id_str":"5","full_text":"a","created_at":"Sun May 02 10:20:30 +0000 2010"})";
  const Report report = report_of({month({day}, "2010_05"), {"data/tweet.js", list("tweet", {wrapped(time)})}});
  EXPECT_EQ(report.counts.tweets, 1);
  EXPECT_EQ(report.window.from_s, 1'272'795'630);
  EXPECT_FALSE(warns(report, "day_only_times: 1 of 1"));
}

TEST(Mixture, AnOldDateDoesNotMakeNewerTweetsImpossible) {
  const File newer = {"tweet.js", list("tweet", {tweet(1)})};  // 2018, and nothing says when it was made
  const Report report = report_of({details(), payload(1), month({old_tweet(2)}), newer});
  EXPECT_EQ(report.counts.tweets, 2);
  EXPECT_EQ(report.subject.crawled_at_source, "newest_tweet");
}

}  // namespace
}  // namespace perch::tests
