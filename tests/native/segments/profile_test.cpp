// From the posts of an account to its profile, and to its friends.
#include "perch/profile.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <set>

#include "failing_memory.hpp"
#include "perch/friends.hpp"
#include "perch/profile_table.hpp"
#include "posts/post_lists.hpp"

namespace perch::tests {
namespace {

Mentions about(const std::vector<std::string>& keywords, const std::vector<std::string>& handles = {}) {
  Mentions out;
  for (const std::string& word : keywords) out.add_keyword(word);
  for (const std::string& handle : handles) out.add_handle(handle);
  return out;
}

TEST(Mentions, WordsAreWholeAndOfAnyCase) {
  const Mentions acme = about({"Acme"});
  EXPECT_TRUE(acme.is_in("I love ACME!"));
  EXPECT_TRUE(acme.is_in("#acme"));
  EXPECT_FALSE(acme.is_in("acmeish pacme acme_x 3acme"));
  EXPECT_TRUE(acme.is_in("acmeish, but acme too")) << "the second one is whole";
  EXPECT_TRUE(about({"ÉCLAIR"}).is_in("un éclair"));
  EXPECT_FALSE(about({"clair"}).is_in("un éclair"));
  EXPECT_TRUE(about({"東京"}).is_in("私は東京に")) << "no blanks between words";
}

TEST(Mentions, PhrasesAndBlanks) {
  const Mentions phrase = about({" acme   rocket "});
  EXPECT_TRUE(phrase.is_in("an Acme\nRocket"));
  EXPECT_FALSE(phrase.is_in("acme and rocket"));
  EXPECT_TRUE(about({"", " "}).is_in("anything")) << "empty terms say nothing";
  EXPECT_TRUE(about({"x", "acme"}).is_in("acme"));
}

TEST(Mentions, HandlesAreMentionsOfThatAccount) {
  for (const Mentions& acme : {about({}, {"@Acme"}), about({}, {"acme"}), about({"@ACME"})}) {
    EXPECT_TRUE(acme.is_in("hello @acme."));
    EXPECT_FALSE(acme.is_in("hello @acme_help"));
    EXPECT_FALSE(acme.is_in("me@acme.example")) << "an address";
    EXPECT_FALSE(acme.is_in("acme"));
  }
}

/// Tweets of an account that has all that a profile takes.
Subject subject_of(const std::vector<Post>& posts) {
  Subject out;
  out.account.key = "7";
  out.account.screen_name = Text::of("seven");
  out.account.verified = true;
  out.account.is_protected = false;
  out.account.statuses = 1234;
  out.account.followers = 56;
  out.texts = std::make_shared<PostTexts>();
  for (const Post& post : posts) {
    Tweet& tweet = out.tweets.emplace_back();
    tweet.id = 100 + static_cast<std::int64_t>(out.tweets.size());
    tweet.favourites = post.likes;
    tweet.retweets = post.retweets;
    tweet.is_retweet = post.is_retweet;
    tweet.language = pack_language(post.language);
    tweet.text = out.texts->add(post.text);
  }
  return out;
}

const std::vector<Post> kPosts = {
    {1, "I love acme, it is wonderful", 5, 1},
    {2, "acme is terrible and I hate it", 9, -1},
    {3, "something else entirely", 1000, 1000},
    {4, "RT @x: acme", 70, 70, true},
    {5, "acme ist gut und ich bin froh", 7, 2, false, false, "de"},
};

TEST(Profile, CountsPostsThatMentionItAndNoRetweets) {
  const Profile profile = profile_of(subject_of(kPosts), about({"acme"}), own_scorer()).value().value();
  EXPECT_EQ(at(profile.row, ProfileColumn::posts), 3);
  EXPECT_EQ(at(profile.row, ProfileColumn::favourites), 21);
  EXPECT_EQ(at(profile.row, ProfileColumn::retweets), 3) << "what is known of them";
  EXPECT_EQ(at(profile.row, ProfileColumn::account_posts), 1234);
  EXPECT_EQ(at(profile.row, ProfileColumn::followers), 56);
  EXPECT_EQ(at(profile.row, ProfileColumn::verified), 1);
  EXPECT_EQ(at(profile.row, ProfileColumn::is_protected), 0);
  EXPECT_EQ(profile.posts, (std::array<std::int64_t, 3>{102, 105, 101})) << "the most liked first";
  EXPECT_EQ(profile.key, "7");
}

TEST(Profile, PolarityAndSubjectivityAreMeansOfScoredPosts) {
  const auto polarity = [](const std::vector<Post>& posts) {
    return at(profile_of(subject_of(posts), about({"acme"}), own_scorer()).value()->row, ProfileColumn::polarity);
  };
  const double good = polarity({kPosts[0]}), bad = polarity({kPosts[1]});
  EXPECT_GT(good, 0.7);
  EXPECT_LT(bad, 0.3);
  EXPECT_NEAR(polarity(kPosts), (good + bad) / 2, 1e-9) << "the German one is not scored";
  const Profile german = profile_of(subject_of({kPosts[4]}), about({"acme"}), own_scorer()).value().value();
  EXPECT_TRUE(std::isnan(at(german.row, ProfileColumn::polarity)));
  EXPECT_TRUE(std::isnan(at(german.row, ProfileColumn::subjectivity)));
}

TEST(Profile, WhatTheAccountDoesNotSayIsUnknown) {
  Subject bare = subject_of({{1, "acme", -1, -1}});
  bare.account = {};
  const ProfileRow row = profile_of(bare, {}, own_scorer()).value()->row;
  for (const std::size_t c : {2u, 3u, 4u, 5u, 7u, 8u}) EXPECT_TRUE(std::isnan(row[c])) << c;
  EXPECT_EQ(at(row, ProfileColumn::posts), 1);
}

TEST(Profile, MemoryThatRunsOutIsAnError) {
  Subject subject = subject_of(kPosts);
  subject.account.key = std::string(100, 'k');  // longer than what a string holds by itself
  const Mentions mentions = about({"acme"});
  ASSERT_TRUE(profile_of(subject, mentions, own_scorer())) << "the scorer is warm";
  std::int64_t at = 0;
  for (bool has_failed = true; has_failed; ++at) {
    bool is_made = false;
    {
      const FailingMemory failing(at);
      is_made = profile_of(subject, mentions, own_scorer()).ok();
      has_failed = failing.has_failed();
    }
    EXPECT_EQ(is_made, !has_failed) << at;
  }
  EXPECT_GT(at, 1);
}

TEST(Profile, NobodyWhoDoesNotMentionIt) {
  EXPECT_FALSE(profile_of(subject_of(kPosts), about({"zebra"}), own_scorer()).value());
  EXPECT_FALSE(profile_of(subject_of({kPosts[3]}), {}, own_scorer()).value()) << "a retweet alone";
  EXPECT_EQ(at(profile_of(subject_of(kPosts), {}, own_scorer()).value()->row, ProfileColumn::posts), 4) << "all posts";
}

TEST(Profile, APseudonymHangsOnKeyAndSalt) {
  EXPECT_EQ(pseudonym("7", "salt").size(), 16u);
  EXPECT_EQ(pseudonym("7", "salt"), pseudonym("7", "salt"));
  EXPECT_NE(pseudonym("7", "salt"), pseudonym("8", "salt"));
  EXPECT_NE(pseudonym("7", "salt"), pseudonym("7", "pepper"));
  EXPECT_NE(pseudonym("7", "salt1"), pseudonym("17", "salt"));
}

TEST(ProfileTable, ReadsItsColumnsByName) {
  const auto table = ProfileTable::from_header(
      "followers,more,account,polarity,subjectivity,verified,protected,favourites,retweets,posts,account_posts");
  ASSERT_TRUE(table);
  const Profile row = table.value().row("9,x,\"a,b\",0.5,,1,0,1,2,3,1e99").value();
  EXPECT_EQ(row.key, "a,b");
  EXPECT_EQ(at(row.row, ProfileColumn::followers), 9);
  EXPECT_EQ(at(row.row, ProfileColumn::polarity), 0.5);
  EXPECT_TRUE(std::isnan(at(row.row, ProfileColumn::subjectivity)));
  EXPECT_TRUE(std::isnan(at(row.row, ProfileColumn::account_posts))) << "no count";
  EXPECT_EQ(table.value().row("9,x,a,half").error().code, ErrorCode::bad_cell);
  EXPECT_EQ(table.value().row("9,x,a,half").error().detail, "polarity");
  EXPECT_EQ(ProfileTable::from_header("polarity").error().detail, "no column subjectivity");
}

TEST(Friends, AreOfTheOppositeMood) {
  using enum MoodStatus;
  std::vector<AccountMood> accounts;
  for (int i = 0; i < 40; ++i) {
    const auto mood = i % 5 == 4 ? std::nullopt : std::optional(static_cast<MoodStatus>(i % 5));
    accounts.push_back({"key" + std::to_string(i), mood});
  }
  const auto friends = friends_of(accounts);
  EXPECT_EQ(friends, friends_of(accounts));
  std::set<std::uint32_t> met;
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    EXPECT_EQ(friends[i].size(), accounts[i].mood ? kMostFriends : 0);
    EXPECT_EQ(std::set(friends[i].begin(), friends[i].end()).size(), friends[i].size()) << "none twice";
    for (const std::uint32_t other : friends[i]) {
      EXPECT_EQ(accounts[other].mood, opposite_of(*accounts[i].mood));
      met.insert(other);
    }
  }
  EXPECT_GT(met.size(), 20u) << "not the same three for everybody";
  EXPECT_EQ(opposite_of(cheerful), stressed);
  EXPECT_EQ(opposite_of(stressed), cheerful);
  EXPECT_EQ(opposite_of(satisfied), depressed);
  EXPECT_EQ(opposite_of(depressed), satisfied);
}

TEST(Friends, NobodyIsThere) {
  EXPECT_TRUE(friends_of({}).empty());
  const std::vector<AccountMood> alone = {{"a", MoodStatus::cheerful}, {"b", MoodStatus::satisfied}};
  EXPECT_EQ(friends_json_lines(alone, std::vector<std::string>{"1", "2"}),
            "{\"account\":\"1\",\"mood\":\"Cheerful\",\"friends\":[]}\n"
            "{\"account\":\"2\",\"mood\":\"Satisfied\",\"friends\":[]}\n");
}

}  // namespace
}  // namespace perch::tests
