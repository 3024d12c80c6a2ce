// Types of accounts: the features, the hand rules, and when there is no answer.
#include "perch/account_type.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "perch/models/tables_v1.hpp"

namespace perch::tests {
namespace {

AccountProfile counts(double followers, double following, double posts) {
  AccountProfile out;
  out.followers = followers;
  out.following = following;
  out.posts = posts;
  return out;
}

std::string rule_of(const AccountProfile& profile) {
  const auto rule = rule_for(profile);
  return rule ? std::string(rule->name) + " " + std::string(name(rule->kind)) : "";
}

double feature(const AccountProfile& profile, std::string_view name) {
  const auto at = std::find(kAccountFeatures.begin(), kAccountFeatures.end(), name) - kAccountFeatures.begin();
  return features_of(profile).value()[static_cast<std::size_t>(at)];
}

const AccountTypeModel& own_model() {
  static const AccountTypeModel model =
      AccountTypeModel::load(models::account_type_v1_weights(), models::account_type_v1_manifest()).value();
  return model;
}

TEST(AccountFeatures, AreLogarithmsAndTheirDifferences) {
  const AccountProfile profile = counts(99, 9, 999);
  EXPECT_NEAR(feature(profile, "log_followers"), std::log(100), 1e-14);
  EXPECT_NEAR(feature(profile, "log_following"), std::log(10), 1e-14);
  EXPECT_NEAR(feature(profile, "log_posts"), std::log(1000), 1e-14);
  EXPECT_NEAR(feature(profile, "followers_per_following"), std::log(10), 1e-14);
  EXPECT_NEAR(feature(profile, "followers_per_posts"), -std::log(10), 1e-14);
  EXPECT_NEAR(feature(profile, "following_per_posts"), -std::log(100), 1e-14);
  for (const std::string_view name : kAccountFeatures) {
    EXPECT_TRUE(!name.starts_with("knows_") || feature(profile, name) == 0) << name;
  }
}

TEST(AccountFeatures, TellFalseFromUnknown) {
  AccountProfile profile = counts(1, 1, 1);
  profile.verified = false;
  EXPECT_EQ(feature(profile, "verified"), 0);
  EXPECT_EQ(feature(profile, "knows_verified"), 1);
  EXPECT_EQ(feature(profile, "knows_private"), 0);
  profile.is_private = true;
  EXPECT_EQ(feature(profile, "private"), 1);
}

TEST(AccountFeatures, ActivityIsPostsOverAgeUnlessItIsSaid) {
  AccountProfile profile = counts(1, 1, 300);
  profile.age_days = 100;
  EXPECT_NEAR(feature(profile, "log_posts_per_day"), std::log(4), 1e-14);
  profile.age_days = 0;  // on its first day, a day old
  EXPECT_NEAR(feature(profile, "log_posts_per_day"), std::log(301), 1e-14);
  profile.posts_per_day = 7;
  EXPECT_NEAR(feature(profile, "log_posts_per_day"), std::log(8), 1e-14);
}

TEST(AccountFeatures, NeedTheThreeCounts) {
  for (const auto member : {&AccountProfile::followers, &AccountProfile::following, &AccountProfile::posts}) {
    AccountProfile profile = counts(1, 1, 1);
    profile.*member = std::nullopt;
    EXPECT_FALSE(features_of(profile));
    EXPECT_EQ(rule_of(profile), "");
    const AccountType type = own_model().judge(profile);
    EXPECT_EQ(type.abstained, Abstention::counts_unknown);
    EXPECT_FALSE(type.kind || type.rule || type.agree());
  }
}

TEST(AccountRules, AtTheirLimits) {
  EXPECT_EQ(rule_of(counts(10'001, 1000, 101)), "many_followers influencer");
  EXPECT_EQ(rule_of(counts(10'000, 1000, 101)), "nothing_odd regular");
  EXPECT_EQ(rule_of(counts(10'001, 1000, 100)), "nothing_odd regular");
  EXPECT_EQ(rule_of(counts(9, 100, 50)), "follows_many fake");
  EXPECT_EQ(rule_of(counts(10, 100, 50)), "nothing_odd regular");
  EXPECT_EQ(rule_of(counts(9, 99, 50)), "nothing_odd regular");
  EXPECT_EQ(rule_of(counts(20, 41, 9)), "hardly_posts fake");
  EXPECT_EQ(rule_of(counts(20, 40, 9)), "nothing_odd regular");
  EXPECT_EQ(rule_of(counts(20, 41, 10)), "nothing_odd regular");
  EXPECT_EQ(rule_of(counts(50, 9, 101)), "follows_nobody bot");
  EXPECT_EQ(rule_of(counts(50, 10, 101)), "nothing_odd regular");
  EXPECT_EQ(rule_of(counts(50, 9, 100)), "nothing_odd regular");
}

TEST(AccountRules, OfFurtherFacts) {
  AccountProfile profile = counts(20, 100, 500);
  profile.posts_per_day = 24;
  EXPECT_EQ(rule_of(profile), "nothing_odd regular");
  profile.posts_per_day = 24.5;
  EXPECT_EQ(rule_of(profile), "posts_by_the_hour bot");
  profile.verified = true;
  EXPECT_EQ(rule_of(profile), "verified influencer");
}

TEST(AccountType, SaysTheLikeliestTypeOrNone) {
  std::size_t between = 0;
  for (double followers = 1; followers < 1e6; followers *= 1.3) {
    for (const double posts : {0.0, 30.0, 2000.0}) {
      const AccountType type = own_model().judge(counts(followers, 300, posts));
      auto sorted = type.probabilities;
      std::sort(sorted.begin(), sorted.end());
      EXPECT_EQ(sorted[3] - sorted[2] < 0.1, type.abstained == Abstention::between_types);
      EXPECT_EQ(type.kind.has_value(), !type.abstained);
      const std::size_t said = static_cast<std::size_t>(type.kind.value_or(AccountKind::regular));
      EXPECT_TRUE(!type.kind || type.probabilities[said] == sorted[3]);
      between += type.abstained ? 1 : 0;
    }
  }
  EXPECT_GT(between, 0u);
  EXPECT_EQ(own_model().judge(counts(250'000, 300, 1200)).kind, AccountKind::influencer);
}

TEST(ProfileOf, TakesAgeOnTheDayOfCollection) {
  Account account;
  account.followers = 5;
  account.statuses = 7;
  account.created_us = 0;
  account.crawled_us = std::int64_t{86'400'000'000} * 3 / 2;
  const AccountProfile profile = profile_of(account);
  EXPECT_EQ(profile.followers, 5);
  EXPECT_EQ(profile.following, std::nullopt);
  EXPECT_EQ(profile.age_days, 1.5);
  account.crawled_us = -1;
  EXPECT_EQ(profile_of(account).age_days, std::nullopt);
}

}  // namespace
}  // namespace perch::tests
