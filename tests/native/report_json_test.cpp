// The JSON and CSV forms of a report.
#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

Report sample() {
  std::vector<std::string> tweets;
  for (int i = 0; i < 5; ++i)
    tweets.push_back(
        tweet(i + 1, 2 * i,
              R"("lang":"en","favorite_count":"1","retweet_count":"0","entities":{"hashtags":[],"user_mentions":[]})"));
  return report_of(
      {account_file("123", R"(,"createdAt":"2015-01-02T03:04:05.000Z")"),
       tweets_file(tweets),
       people_file("follower", 10),
       {"data/profile.js",
        R"(window.YTD.profile.part0 = [{"profile":{"description":{"website":"","location":"a \"place\", far\u0007 away"}}}])"},
       {"data/verified.js", R"(window.YTD.verified.part0 = [{"verified":{"accountId":"123","verified":false}}])"}});
}

/// The keys of a compact JSON text in their order, as a path of depth 1 and 2.
std::vector<std::string> keys_at(const std::string& json, int wanted_depth) {
  std::vector<std::string> keys;
  int depth = 0;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '{' || json[i] == '[') ++depth;
    if (json[i] == '}' || json[i] == ']') --depth;
    if (json[i] != '"') continue;
    std::size_t end = i + 1;
    while (json[end] != '"') end += json[end] == '\\' ? 2 : 1;
    if (depth == wanted_depth && json[end + 1] == ':') keys.push_back(json.substr(i + 1, end - i - 1));
    i = end;
  }
  return keys;
}

std::string without_blanks(const std::string& json) {
  std::string out;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '"' && (i == 0 || json[i - 1] != '\\')) in_string = !in_string;
    if (in_string || (json[i] != ' ' && json[i] != '\n')) out += json[i];
  }
  return out;
}

TEST(ReportJson, HasItsKeysInOrder) {
  const std::string json = to_json(sample());
  EXPECT_EQ(keys_at(json, 1), (std::vector<std::string>{"schema", "source", "account", "counts", "window", "attributes",
                                                        "unknown", "cluster", "warnings"}));
  EXPECT_EQ(json.find('\n'), std::string::npos) << "one line";
}

TEST(ReportJson, NamesEveryAttributeInTableOrder) {
  const std::string json = to_json(sample());
  const std::size_t at = json.find("\"attributes\":");
  const auto keys = keys_at(json.substr(at + 13, json.find('}', at) - at - 12), 1);
  EXPECT_EQ(keys, std::vector<std::string>(kAttributeNames.begin(), kAttributeNames.end()));
}

TEST(ReportJson, PrettySaysTheSame) {
  const Report report = sample();
  EXPECT_EQ(without_blanks(to_json(report, true)), to_json(report));
  EXPECT_NE(to_json(report, true).find("\n  \"schema\": \"perch.report/1\",\n"), std::string::npos);
}

TEST(ReportJson, EscapesWhatPeopleWrote) {
  EXPECT_NE(to_json(sample()).find(R"("location":"a \"place\", far\u0007 away")"), std::string::npos);
}

TEST(ReportJson, AnAbstentionHasItsReason) {
  const std::string json = to_json(report_of({account_file(), tweets_file({tweet(1)})}));
  EXPECT_NE(json.find(R"("cluster":null,"abstained":{"code":"too_few_tweets","detail":"1"})"), std::string::npos)
      << json;
}

TEST(ReportJson, UnknownAttributesAreNullWithAReason) {
  const std::string json = to_json(report_of({account_file(), tweets_file({})}));
  EXPECT_NE(json.find(R"("burst":null)"), std::string::npos);
  EXPECT_NE(json.find(R"("burst":"no_tweets")"), std::string::npos);
}

TEST(AttributesCsv, RowsMatchTheHeader) {
  const std::string header = attributes_csv_header(), row = attributes_csv_row(sample());
  EXPECT_EQ(header.substr(0, 32), "account,anonymity,standard_name,");
  EXPECT_EQ(std::count(header.begin(), header.end(), ','), 21);
  EXPECT_EQ(std::count(row.begin(), row.end(), ','), 21);
  EXPECT_EQ(row.substr(0, 10), "123,2,0,1,") << row;
}

TEST(AttributesCsv, QuotesKeysAndLeavesUnknownsEmpty) {
  Report report;
  report.subject.account.key = "a,\"b\"";
  for (std::size_t i = 0; i < kAttributeCount; ++i) report.attributes[static_cast<Attribute>(i)] = Unknown::no_tweets;
  EXPECT_EQ(attributes_csv_row(report), "\"a,\"\"b\"\"\"" + std::string(21, ','));
}

TEST(ReportJson, AModelComesWithItsHashAndItsCaveat) {
  EXPECT_EQ(model_json("a\"b", "0123", Caveat::post_reading), "{\"name\":\"a\\\"b\",\"sha256\":\"0123\",\"caveat\":\"" +
                                                                  std::string(sentence(Caveat::post_reading)) + "\"}");
  const std::string model = model_json(any_network().name(), any_network().sha256(), Caveat::likeness);
  const Report classified = sample();
  ASSERT_TRUE(classified.prediction);
  EXPECT_NE(to_json(classified).find("\"model\":" + model), std::string::npos);
}

TEST(ClusterDescriptions, AreThereForOneToSix) {
  for (int cluster = 1; cluster <= 6; ++cluster) EXPECT_FALSE(cluster_description(cluster).empty());
  for (const int cluster : {-1, 0, 7}) EXPECT_TRUE(cluster_description(cluster).empty());
}

}  // namespace
}  // namespace perch::tests
