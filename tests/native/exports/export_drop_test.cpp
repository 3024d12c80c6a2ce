// How an export is known, what it is beside other files, and why it has no cluster.
#include <gtest/gtest.h>

#include "../drop_files.hpp"
#include "exports.hpp"
#include "exports/export_file.hpp"

namespace perch::tests {
namespace {

const std::string kTikTok = R"({"Your Activity":{"Follower":{"FansList":[{"UserName":"a"}]}}})";
const std::string kOutbox =
    R"({"@context":"https://www.w3.org/ns/activitystreams","id":"outbox.json","orderedItems":[]})";
const std::string kPeople = R"([{"title":"","string_list_data":[{"href":"x","value":"a"}]}])";

std::optional<Platform> platform(const DropOutcome& outcome) {
  if (outcome.reports.size() != 1 || !outcome.reports[0].subject.exported) return std::nullopt;
  return outcome.reports[0].subject.exported->platform;
}

TEST(ExportDrop, LooseFilesAreKnownByTheirFirstBytes) {
  EXPECT_EQ(platform(read_drop(any_network(), {{"renamed.json", kTikTok}})), Platform::tiktok);
  EXPECT_EQ(platform(read_drop(any_network(), {{"renamed.txt", kOutbox}})), Platform::mastodon);
  EXPECT_EQ(platform(read_drop(any_network(), {{"renamed.json", kPeople}})), Platform::instagram);
  EXPECT_EQ(
      platform(read_drop(any_network(),
                         {{"x.json", "\xEF\xBB\xBF\n [ { \"media\" : [{\"uri\":\"1\",\"creation_timestamp\":1}]}]"}})),
      Platform::instagram);
  EXPECT_EQ(platform(read_drop(any_network(), {{"x.json", R"({"relationships_following":[]})"}})), Platform::instagram);
}

TEST(ExportDrop, AnySectionOfTikTokMayComeFirst) {
  const auto known = [](std::string_view start) { return export_file_in(start) == ExportFile::tiktok; };
  EXPECT_TRUE(known(R"({"activity":{"favorite sounds":{)"));
  EXPECT_TRUE(known("{\n \"activity\": {\n  \"follower list\": {"));
  EXPECT_TRUE(known(R"({"comment":{"comments":{"commentslist":[)"));
  EXPECT_TRUE(known(R"({"profile":{"profile information":{)"));
  EXPECT_FALSE(known(R"({"activity":{"user_data":{"id":1}}})")) << "the account of a dump";
  EXPECT_FALSE(known(R"({"comment":{"user_data":{}}})"));
}

TEST(ExportDrop, FilesThatQuoteOthersAreNotTheirs) {
  const std::string quoting =
      R"([{"id_str":"1","created_at":"Wed Oct 10 20:19:24 +0000 2018","full_text":"media creation_timestamp"}])";
  EXPECT_EQ(platform(read_drop(any_network(), {{"list.json", quoting}})), std::nullopt);
  EXPECT_EQ(export_file_of("posts_1.json", false), ExportFile::none);
  EXPECT_EQ(export_file_of("a/following.json", true), ExportFile::instagram_following);
  EXPECT_EQ(export_file_of("a/following_12.json", true), ExportFile::instagram_following);
  EXPECT_EQ(export_file_of("a/archived_posts.json", true), ExportFile::none);
  EXPECT_EQ(export_file_of("__MACOSX/._user_data.json", false), ExportFile::none);
}

TEST(ExportDrop, Utf16IsRead) {
  std::string wide = "\xFF\xFE";
  for (const char c : kTikTok) wide += {c, '\0'};
  EXPECT_EQ(platform(read_drop(any_network(), {{"user_data.json", wide}}, 7)), Platform::tiktok);
}

TEST(ExportDrop, ThereIsNoClusterAndNoAttributeAndItSaysWhy) {
  const Report report = export_report({{"user_data.json", kTikTok}});
  EXPECT_FALSE(report.prediction);
  EXPECT_EQ(report.abstained, Abstention::not_of_twitter);
  const std::string json = to_json(report);
  EXPECT_NE(json.find(R"("schema":"perch.export/1","platform":"TikTok")"), std::string::npos) << json;
  EXPECT_NE(json.find(R"("cluster":null,"abstained":{"code":"not_of_twitter","detail":"TikTok"})"), std::string::npos);
  EXPECT_EQ(json.find("attributes"), std::string::npos);
}

TEST(ExportDrop, AnArchiveOfTwitterComesFirstAndSaysWhatWasLeftOut) {
  const Outcome outcome = read(any_network(), {{"user_data.json", kTikTok}, account_file(), tweets_file({tweet(1)})});
  ASSERT_EQ(outcome.reports.size(), 1u);
  EXPECT_FALSE(outcome.reports[0].subject.exported);
  const auto& notes = outcome.reports[0].subject.notes;
  EXPECT_TRUE(
      std::any_of(notes.begin(), notes.end(), [](const Note& n) { return n.code == Warning::export_left_out; }));
}

TEST(ExportDrop, OfTwoPlatformsTheFirstIsRead) {
  const std::vector<File> files = {{"outbox.json", kOutbox}, {"user_data.json", kTikTok}};
  for (const bool is_turned : {false, true}) {
    const Report report = export_report(is_turned ? std::vector<File>{files[1], files[0]} : files);
    EXPECT_EQ(report.subject.exported->platform, is_turned ? Platform::tiktok : Platform::mastodon);
    ASSERT_EQ(report.subject.notes.size(), 1u);
    EXPECT_EQ(report.subject.notes[0].code, Warning::export_left_out);
  }
}

TEST(ExportDrop, WhatCannotBeReadIsRefusedWithItsReason) {
  const auto error = [](std::vector<File> files) { return read(any_network(), files).error; };
  EXPECT_EQ(error({{"actor.json", "{}"}, {"outbox.json", "{}"}}), ErrorCode::empty_export);
  EXPECT_EQ(error({{"user_data.json", "{}"}}), ErrorCode::empty_export);
  EXPECT_EQ(error({{"user_data.json", "no json"}}), ErrorCode::not_json);
  EXPECT_EQ(error({{"user_data.json", ""}}), ErrorCode::empty_file);
  EXPECT_EQ(error({{"TikTok_Data_1/Activity/Follower List.txt", "Date: x"}}), ErrorCode::export_not_json);
  EXPECT_EQ(error({{"connections/followers_and_following/followers_1.html", "<p>"}}), ErrorCode::export_not_json);
  EXPECT_EQ(error({{"memories_history.json", "{}"}}), ErrorCode::other_platform);
  File damaged = {"user_data.json", kTikTok};
  damaged.damaged_at = 0;
  EXPECT_EQ(error({damaged}), ErrorCode::entry_damaged);
}

TEST(ExportDrop, DamageBehindWhatIsGoodIsAWarning) {
  File damaged = {"user_data.json", kTikTok + "      "};
  damaged.damaged_at = kTikTok.size();
  const Report report = export_report({damaged});
  EXPECT_EQ(report.subject.account.followers, 1);
  ASSERT_EQ(report.subject.notes.size(), 1u);
  EXPECT_EQ(report.subject.notes[0].code, Warning::file_damaged);
}

}  // namespace
}  // namespace perch::tests
