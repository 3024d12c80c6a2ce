/// \file
/// What type of account the counts of a profile resemble: regular, bot, influencer or fake.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "perch/account.hpp"
#include "perch/messages.hpp"
#include "perch/result.hpp"

namespace perch {

enum class AccountKind : std::uint8_t { regular, bot, influencer, fake };
inline constexpr std::size_t kAccountKinds = 4;
inline constexpr std::array<std::string_view, kAccountKinds> kAccountKindNames = {"regular", "bot", "influencer",
                                                                                  "fake"};
[[nodiscard]] constexpr std::string_view name(AccountKind kind) noexcept {
  return kAccountKindNames[static_cast<std::size_t>(kind)];
}

/// Facts of a profile; an empty optional is unknown. Numbers are finite and not negative.
struct AccountProfile {
  std::optional<double> followers, following, posts;
  std::optional<bool> verified, is_private;
  std::optional<double> age_days;
  std::optional<double> posts_per_day;  ///< Unknown: posts / age_days, where these are known.
};

/// The profile of an account of X, whose age is that on the day on which its data were collected.
[[nodiscard]] AccountProfile profile_of(const Account& account) noexcept;

/// What the classifier reads. Counts are ln(1 + x); an unknown optional fact is 0, and so is its `knows_…`.
inline constexpr std::array<std::string_view, 14> kAccountFeatures = {
    "log_followers",
    "log_following",
    "log_posts",
    "followers_per_following",
    "followers_per_posts",
    "following_per_posts",  // differences of the logarithms
    "verified",
    "knows_verified",
    "private",
    "knows_private",
    "log_age_days",
    "knows_age_days",
    "log_posts_per_day",
    "knows_posts_per_day"};
using AccountFeatures = std::array<double, kAccountFeatures.size()>;

/// None where followers, following or posts are unknown.
[[nodiscard]] std::optional<AccountFeatures> features_of(const AccountProfile& profile) noexcept;

/// One line of account_rules.def.
struct AccountRule {
  std::string_view name;  ///< What reports carry.
  AccountKind kind;
  std::string_view condition;  ///< For people.
};
/// The second opinion: the first rule that holds, in the order of account_rules.def, of which the last one always does.
/// What is unknown makes no rule hold. None where followers, following or posts are unknown.
[[nodiscard]] std::optional<AccountRule> rule_for(const AccountProfile& profile) noexcept;

struct AccountType {
  std::array<double, kAccountKinds> probabilities{};  ///< In the order of AccountKind; all 0 with counts_unknown.
  std::optional<AccountKind> kind;                    ///< None: see `abstained`.
  std::optional<Abstention> abstained;                ///< counts_unknown or between_types.
  std::string_view abstained_detail;                  ///< Names what is unknown first.
  std::optional<AccountRule> rule;

  /// Whether model and rule say the same; none where one of them says nothing.
  [[nodiscard]] std::optional<bool> agree() const noexcept;
};

class DenseClassifier;

/// Immutable after loading; safe to share.
class AccountTypeModel {
 public:
  /// \param weights, manifest untrusted. Errors: bad_weights, naming what is wrong.
  [[nodiscard]] static Result<AccountTypeModel> load(std::span<const std::uint8_t> weights, std::string_view manifest);
  AccountTypeModel(AccountTypeModel&&) noexcept;
  AccountTypeModel& operator=(AccountTypeModel&&) noexcept;
  ~AccountTypeModel();

  [[nodiscard]] AccountType judge(const AccountProfile& profile) const;
  [[nodiscard]] const std::string& name() const noexcept;
  [[nodiscard]] const std::string& sha256() const noexcept;

 private:
  explicit AccountTypeModel(DenseClassifier classifier);
  std::unique_ptr<DenseClassifier> classifier_;
};

}  // namespace perch
