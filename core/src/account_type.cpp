#include "perch/account_type.hpp"

#include <algorithm>
#include <utility>

#include "dense_classifier.hpp"
#include "numeric.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

double log_of_one_more(double count) noexcept { return log_anywhere(1 + count); }

std::optional<double> activity_of(const AccountProfile& profile) noexcept {
  if (profile.posts_per_day) return profile.posts_per_day;
  if (!profile.posts || !profile.age_days) return std::nullopt;
  return *profile.posts / std::max(*profile.age_days, 1.0);  // on its first day, a day old
}

/// The first count that is needed and unknown; empty where there is none.
std::string_view unknown_count(const AccountProfile& profile) noexcept {
  if (!profile.followers) return "followers";
  if (!profile.following) return "following";
  return profile.posts ? "" : "posts";
}

}  // namespace

AccountProfile profile_of(const Account& account) noexcept {
  const auto count = [](const std::optional<std::int64_t>& number) {
    return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
  };
  AccountProfile out;
  out.followers = count(account.followers);
  out.following = count(account.friends);
  out.posts = count(account.statuses);
  out.verified = account.verified;
  out.is_private = account.is_protected;
  if (account.created_us && account.crawled_us && *account.crawled_us >= *account.created_us) {
    constexpr auto kMicrosPerDay = static_cast<double>(kSecondsPerDay * kMicrosPerSecond);
    out.age_days = static_cast<double>(*account.crawled_us - *account.created_us) / kMicrosPerDay;
  }
  return out;
}

std::optional<AccountFeatures> features_of(const AccountProfile& profile) noexcept {
  if (!unknown_count(profile).empty()) return std::nullopt;
  const double followers = log_of_one_more(*profile.followers);
  const double following = log_of_one_more(*profile.following);
  const double posts = log_of_one_more(*profile.posts);
  const auto known = [](const auto& fact) { return fact ? 1.0 : 0.0; };
  const auto truth = [](const std::optional<bool>& fact) { return fact.value_or(false) ? 1.0 : 0.0; };
  const auto logged = [](const std::optional<double>& fact) { return fact ? log_of_one_more(*fact) : 0.0; };
  const std::optional<double> activity = activity_of(profile);
  return AccountFeatures{followers,
                         following,
                         posts,
                         followers - following,
                         followers - posts,
                         following - posts,
                         truth(profile.verified),
                         known(profile.verified),
                         truth(profile.is_private),
                         known(profile.is_private),
                         logged(profile.age_days),
                         known(profile.age_days),
                         logged(activity),
                         known(activity)};
}

std::optional<AccountRule> rule_for(const AccountProfile& profile) noexcept {
  if (!unknown_count(profile).empty()) return std::nullopt;
  [[maybe_unused]] const double followers = *profile.followers, following = *profile.following, posts = *profile.posts;
  [[maybe_unused]] const bool verified = profile.verified.value_or(false);
  [[maybe_unused]] const double per_day = activity_of(profile).value_or(0);
#define PERCH_RULE(name, kind, condition, sentence) \
  if (condition) return AccountRule{#name, AccountKind::kind, sentence};
#include "perch/account_rules.def"
  return std::nullopt;
}

std::optional<bool> AccountType::agree() const noexcept {
  return kind && rule ? std::optional(*kind == rule->kind) : std::nullopt;
}

AccountTypeModel::AccountTypeModel(DenseClassifier classifier)
    : classifier_(std::make_unique<DenseClassifier>(std::move(classifier))) {}
AccountTypeModel::AccountTypeModel(AccountTypeModel&&) noexcept = default;
AccountTypeModel& AccountTypeModel::operator=(AccountTypeModel&&) noexcept = default;
AccountTypeModel::~AccountTypeModel() = default;

const std::string& AccountTypeModel::name() const noexcept { return classifier_->name(); }
const std::string& AccountTypeModel::sha256() const noexcept { return classifier_->sha256(); }

Result<AccountTypeModel> AccountTypeModel::load(std::span<const std::uint8_t> weights, std::string_view manifest) {
  auto classifier = DenseClassifier::load(weights, manifest, kAccountFeatures, kAccountKindNames);
  if (!classifier) return classifier.error();
  return AccountTypeModel(std::move(classifier).value());
}

AccountType AccountTypeModel::judge(const AccountProfile& profile) const {
  AccountType out;
  out.rule = rule_for(profile);
  const auto features = features_of(profile);
  if (!features) {
    out.abstained = Abstention::counts_unknown;
    out.abstained_detail = unknown_count(profile);
    return out;
  }
  classifier_->classify(*features, out.probabilities);
  const auto best = std::max_element(out.probabilities.begin(), out.probabilities.end());
  double second = 0;
  for (const double& p : out.probabilities) {
    if (&p != &*best) second = std::max(second, p);
  }
  if (*best - second < classifier_->least_margin()) {
    out.abstained = Abstention::between_types;
  } else {
    out.kind = static_cast<AccountKind>(best - out.probabilities.begin());
  }
  return out;
}

}  // namespace perch
