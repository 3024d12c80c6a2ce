// Mastodon's two files.
#include <gtest/gtest.h>

#include "exports.hpp"

namespace perch::tests {
namespace {

std::string outbox(const std::string& items, const std::string& more = "") {
  return R"({"@context":"https://www.w3.org/ns/activitystreams","type":"OrderedCollection",)" + more +
         R"("orderedItems":[)" + items + "]}";
}

std::string note(int second, const std::string& members) {
  return R"({"id":"a)" + std::to_string(second) + R"(","type":"Create","published":"2023-01-01T00:00:0)" +
         std::to_string(second) + R"(Z","object":{"id":"n)" + std::to_string(second) + R"(","type":"Note",)" + members +
         "}}";
}

TEST(Mastodon, TheActorIsTheAccount) {
  const Report report = export_report(
      {{"actor.json",
        R"({"id":"https://s.example/users/me","preferredUsername":"me","name":"Me","url":"https://s.example/@me",
                          "published":"2022-11-06T00:00:00Z"})"},
       {"outbox.json", outbox("")}});
  EXPECT_EQ(report.subject.account.key, "https://s.example/users/me");
  EXPECT_EQ(report.subject.account.screen_name.value, "me");
  EXPECT_EQ(report.subject.exported->display_name.value, "Me");
  EXPECT_EQ(report.subject.account.created_us, std::int64_t{1667692800} * 1'000'000);
  EXPECT_EQ(report.subject.account.followers, std::nullopt);
  EXPECT_EQ(report.subject.account.statuses, 0);
}

TEST(Mastodon, NotesBoostsAndAnswersAreToldApart) {
  const std::string announce =
      R"({"id":"b","type":"Announce","published":"2023-01-01T00:00:09Z","object":"https://x"})";
  const Report report = export_report(
      {{"outbox.json",
        outbox(note(1, R"("content":"<p>one &amp; only</p>","contentMap":{"sv":"<p>x</p>"},"inReplyTo":null)") + "," +
               note(2, R"("content":"<p>two</p>","inReplyTo":"https://x","tag":[{"type":"Mention"}])") + "," +
               note(3, R"("contentMap":{"en":"<p>three</p>"},"published":"2020-01-01T00:00:00Z")") + "," + announce)}});
  EXPECT_EQ(posts_of(report), "retweet \nown three\nreply two\nown one & only\n");
  EXPECT_EQ(unpack_language(report.subject.tweets[3].language), "sv");
  EXPECT_EQ(unpack_language(report.subject.tweets[1].language), "en");
  EXPECT_TRUE(report.subject.tweets[2].has_mention);
  EXPECT_FALSE(report.subject.tweets[2].has_hashtag);
  EXPECT_EQ(report.subject.account.statuses, 4);
}

TEST(Mastodon, WhatOnlyThoseNamedMayReadIsLeftOut) {
  const std::string everybody = R"("to":["https://www.w3.org/ns/activitystreams#Public"],"cc":[])";
  const std::string unlisted = R"("to":["https://s/followers"],"cc":"as:Public")";
  const std::string followers = R"("to":["https://s/users/me/followers"],"cc":["https://s/users/you"])";
  const std::string direct = R"("to":["https://s/users/you"],"cc":[])";
  const Report report = export_report(
      {{"outbox.json",
        outbox(note(1, R"("content":"1",)" + everybody) + "," + note(2, R"("content":"2",)" + unlisted) + "," +
               note(3, R"("content":"3",)" + followers) + "," + note(4, R"("content":"4",)" + direct))}});
  EXPECT_EQ(posts_of(report), "own 3\nown 2\nown 1\n");
  EXPECT_EQ(skipped(report, Skip::circle), 1);
}

TEST(Mastodon, WhatIsMissingIsSaid) {
  const Report report = export_report({{"outbox.json", outbox(note(1, R"("content":"1")"), R"("totalItems":5,)")}});
  EXPECT_EQ(report.subject.records.expected, 5);
  EXPECT_EQ(report.subject.records.missing(), 4);
  EXPECT_EQ(report.subject.account.statuses, 5) << "as the platform counts";
  ASSERT_EQ(report.subject.notes.size(), 1u);
  EXPECT_EQ(report.subject.notes[0].code, Warning::tweets_missing);
  EXPECT_EQ(report.subject.notes[0].detail, "1 of 5");
}

TEST(Mastodon, OddItemsAreCounted) {
  const Report report = export_report(
      {{"outbox.json",
        outbox(R"(1,{},{"type":"Delete"},{"type":"Create","object":"x"},{"type":"Create","object":{"type":"Image"}},)" +
               note(1, R"("content":["x"],"contentMap":[],"tag":{},"to":7)"))}});
  EXPECT_EQ(report.subject.records.read, 0) << "addresses that nobody can read are private";
  EXPECT_EQ(skipped(report, Skip::not_a_tweet), 5);
  EXPECT_EQ(skipped(report, Skip::circle), 1);
}

TEST(Mastodon, TwoAccountsAreNeverMixed) {
  const auto actor = [](const std::string& name) { return R"({"preferredUsername":")" + name + "\"}"; };
  const Outcome outcome = read(any_network(), {{"a/actor.json", actor("a")}, {"b/actor.json", actor("b")}});
  EXPECT_EQ(outcome.error, ErrorCode::two_exports);
  EXPECT_EQ(outcome.detail, "a, b");
}

}  // namespace
}  // namespace perch::tests
