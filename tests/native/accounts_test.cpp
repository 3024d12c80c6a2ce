// Several exports in one drop: of one account they are one, of two they are never mixed. E9.
#include <gtest/gtest.h>

#include "archive_text.hpp"

namespace perch::tests {
namespace {

struct Part {
  File file;
  std::uint32_t source = 0;
};

Outcome read_parts(const std::vector<Part>& parts, const std::string& account = "") {
  Reading reading(any_network(), {}, account);
  Outcome out;
  const auto refuse = [&](const Status& status) {
    if (status) return false;
    out.error = status.error().code;
    out.detail = status.error().detail;
    return true;
  };
  for (const Part& part : parts) reading.add_entry(part.file.path, part.file.text.size(), {}, part.source);
  if (refuse(reading.plan())) return out;
  while (const auto index = reading.next()) {
    reading.begin(*index);
    feed_entry(reading, parts[*index].file, 1000);
  }
  refuse(reading.finish());
  out.reports = std::move(reading.reports());
  out.tweets_bytes = reading.tweets_bytes();
  out.tweets_bytes_read = reading.tweets_bytes_read();
  return out;
}

File in_folder(const std::string& folder, File file) {
  file.path = folder + "/" + file.path;
  return file;
}

File owner(const std::string& id, const std::string& handle) {
  return {"data/account.js",
          list("account", {R"({"account":{"accountId":")" + id + R"(","username":")" + handle + "\"}}"})};
}

const std::vector<Part> kTwo = {{owner("123", "alice"), 0},
                                {tweets_file({tweet(1), tweet(2, 1)}), 0},
                                {owner("456", "Bob"), 1},
                                {tweets_file({tweet(3), tweet(4, 1), tweet(5, 2)}), 1}};

TEST(TwoAccounts, AreRefusedByName) {
  const Outcome outcome = read_parts(kTwo);
  EXPECT_EQ(outcome.error, ErrorCode::two_accounts);
  EXPECT_EQ(outcome.detail, "123 alice, 456 Bob");
  EXPECT_TRUE(outcome.reports.empty());
}

TEST(TwoAccounts, OneOfThemIsReadWhenItIsChosen) {
  for (const char* name : {"456", "Bob", "bob", "@BOB"}) {
    const Outcome outcome = read_parts(kTwo, name);
    ASSERT_EQ(outcome.reports.size(), 1u) << name;
    EXPECT_EQ(outcome.reports[0].subject.account.key, "456");
    EXPECT_EQ(outcome.reports[0].counts.tweets, 3) << "and nothing of the other one";
    EXPECT_EQ(outcome.tweets_bytes, kTwo[3].file.text.size());
    EXPECT_EQ(outcome.tweets_bytes_read, outcome.tweets_bytes);
  }
  EXPECT_EQ(read_parts(kTwo, "alice").reports[0].counts.tweets, 2);
}

TEST(TwoAccounts, AnUnknownNameIsRefusedWithThoseThatThereAre) {
  const Outcome outcome = read_parts(kTwo, "carol");
  EXPECT_EQ(outcome.error, ErrorCode::account_not_found);
  EXPECT_EQ(outcome.detail, "123 alice, 456 Bob");
  const Outcome single = read_parts({kTwo[0], kTwo[1]}, "carol");
  EXPECT_EQ(single.error, ErrorCode::account_not_found);
  EXPECT_EQ(single.detail, "123 alice");
}

TEST(TwoAccounts, AreToldApartByTheirFoldersToo) {
  const std::vector<Part> folders = {{in_folder("a", kTwo[0].file)},
                                     {in_folder("a", kTwo[1].file)},
                                     {in_folder("b/c", kTwo[2].file)},
                                     {in_folder("b/c", kTwo[3].file)}};
  EXPECT_EQ(read_parts(folders).error, ErrorCode::two_accounts);
  EXPECT_EQ(read_parts(folders, "bob").reports[0].counts.tweets, 3);
}

TEST(TwoAccounts, WhatDoesNotSayWhoseItIsStaysOut) {
  std::vector<Part> parts = kTwo;
  parts.push_back({in_folder("found", tweets_file({tweet(9, 30)})), 2});
  const Outcome outcome = read_parts(parts, "alice");
  ASSERT_EQ(outcome.reports.size(), 1u);
  EXPECT_EQ(outcome.reports[0].counts.tweets, 2);
  EXPECT_TRUE(warns(outcome.reports[0], "source_left_out: found/"));
  const std::vector<Part> one = {kTwo[0], kTwo[1], parts.back()};
  EXPECT_EQ(read_parts(one).reports[0].counts.tweets, 3) << "with one account it is that account's";
  EXPECT_EQ(read_parts(one, "alice").reports[0].counts.tweets, 3);
}

TEST(TwoAccounts, InTheSameFolderCannotBeToldApart) {
  const std::vector<Part> parts = {{owner("123", "alice")}, {manifest_file("")}, {tweets_file({tweet(1)})}};
  EXPECT_EQ(read_parts(parts).error, std::nullopt);
  const std::vector<Part> mixed = {{owner("456", "bob")}, {manifest_file("")}, {tweets_file({tweet(1)})}};
  EXPECT_EQ(read_parts(mixed).error, ErrorCode::two_accounts);
  EXPECT_EQ(read_parts(mixed, "bob").error, ErrorCode::two_accounts);
}

TEST(TwoAccounts, ShowInLooseFilesInTheEnd) {
  const std::vector<Part> parts = {
      {{"a.txt", kTwo[0].file.text}}, {{"b.txt", kTwo[2].file.text}}, {{"c.txt", kTwo[1].file.text}}};
  const Outcome outcome = read_parts(parts);
  EXPECT_EQ(outcome.error, ErrorCode::two_accounts);
  EXPECT_EQ(outcome.detail, "123 alice, 456 Bob");
}

TEST(TwoAccounts, OfADumpAreTwoReportsOfWhichOneMayBeChosen) {
  const std::string dump = R"({"a":{"user_data":{"screen_name":"Alice"},"tweets":[)" + tweet(1) +
                           R"(]},"b":{"user_data":{"screen_name":"bob"},"tweets":[)" + tweet(2) + "]}}";
  EXPECT_EQ(read_parts({{{"dump.json", dump}}}).reports.size(), 2u);
  const Outcome outcome = read_parts({{{"dump.json", dump}}}, "alice");
  ASSERT_EQ(outcome.reports.size(), 1u);
  EXPECT_EQ(outcome.reports[0].subject.account.key, "a");
  EXPECT_EQ(read_parts({{{"dump.json", dump}}}, "b").reports[0].subject.account.key, "b");
  const Outcome none = read_parts({{{"dump.json", dump}}}, "carol");
  EXPECT_EQ(none.error, ErrorCode::account_not_found);
  EXPECT_EQ(none.detail, "a Alice, b bob");
}

std::vector<Part> export_of(const std::string& date, int count, int followers, std::uint32_t source) {
  std::vector<std::string> tweets;
  for (int i = 0; i < count; ++i) tweets.push_back(tweet(i + 1, i));
  const std::string types =
      R"("tweets":{"files":[{"fileName":"data/tweets.js","count":")" + std::to_string(count) + "\"}]}";
  return {{manifest_file(types, date), source},
          {tweets_file(tweets), source},
          {people_file("follower", followers), source}};
}

TEST(OneAccount, InTwoExportsIsOneListAndTheNewestFacts) {  // A5
  std::vector<Part> older = export_of("2020-01-01T00:00:00.000Z", 3, 10, 0);
  const std::vector<Part> newer = export_of("2024-01-01T00:00:00.000Z", 5, 4, 1);
  for (const bool newer_first : {false, true}) {
    std::vector<Part> parts = newer_first ? newer : older;
    const std::vector<Part>& rest = newer_first ? older : newer;
    parts.insert(parts.end(), rest.begin(), rest.end());
    const Outcome outcome = read_parts(parts);
    ASSERT_EQ(outcome.reports.size(), 1u);
    const Subject& subject = outcome.reports[0].subject;
    EXPECT_EQ(outcome.reports[0].counts.tweets, 5);
    EXPECT_EQ(subject.account.followers, 4) << "the newer list, not the sum";
    EXPECT_EQ(subject.account.statuses, 5);
    EXPECT_EQ(subject.generated_us, 1'704'067'200'000'000);
    EXPECT_EQ(subject.records.expected, 8);
    EXPECT_EQ(subject.records.read + subject.records.skipped_in_all(), 8);
    EXPECT_EQ(subject.records.missing(), 0);
  }
}

TEST(OneAccount, InSeveralZipsPromisesOnce) {  // A1
  const std::string types =
      R"("tweets":{"files":[{"fileName":"data/tweets.js","count":"2"},{"fileName":"data/tweets-part1.js","count":"1"}]})";
  const std::vector<Part> parts = {{manifest_file(types), 0},
                                   {tweets_file({tweet(1), tweet(2, 1)}), 0},
                                   {people_file("follower", 2), 0},
                                   {manifest_file(types), 1},
                                   {tweets_file({tweet(3, 2)}, "data/tweets-part1.js"), 1},
                                   {{"data/follower-part1.js", people_file("follower", 3).text}, 1}};
  const Report report = std::move(read_parts(parts).reports.front());
  EXPECT_EQ(report.subject.records.expected, 3);
  EXPECT_EQ(report.counts.tweets, 3);
  EXPECT_EQ(report.subject.account.followers, 5) << "two parts of one list";
  EXPECT_FALSE(warns(report, "part_missing: tweets-part1.js"));
}

}  // namespace
}  // namespace perch::tests
