/// \file
/// Which accounts somebody looks for, and in what order.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "accounts/account_row.hpp"

namespace perch {

/// `key` is the order of the source. The others stand in the rows under the same names.
enum class AccountOrder : std::uint8_t {
  source,
  name,
  cluster,
  score,
  followers,
  friends,
  statuses,
  created,
  tweets,
  retweets,
  replies,
  warnings,
  mood,
  polarity,
  subjectivity,
  claims
};
inline constexpr std::array<std::string_view, 16> kAccountOrders = {
    "source", "name",     "cluster", "score",    "followers", "friends",  "statuses",     "created_at",
    "tweets", "retweets", "replies", "warnings", "mood",      "polarity", "subjectivity", "claims"};

struct AccountQuery {
  std::vector<std::string> words;                           ///< In small letters.
  std::optional<std::array<bool, kClusters + 1>> clusters;  ///< 0 is left open.
  std::optional<std::array<bool, kMoods>> moods;
  std::optional<bool> warned;
  AccountOrder order = AccountOrder::source;
  bool is_descending = false;
};

/// Reads the JSON of AccountTable::find(). None: it is no JSON object, or asks for an order that there is not.
[[nodiscard]] std::optional<AccountQuery> read_account_query(std::string_view json);

/// The rows that fit, in the order that is asked for.
[[nodiscard]] std::vector<std::uint32_t> find_accounts(const std::vector<AccountRow>& rows, const AccountQuery& query);

}  // namespace perch
