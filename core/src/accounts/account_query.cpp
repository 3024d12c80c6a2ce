#include "accounts/account_query.hpp"

#include <algorithm>
#include <limits>

#include "json/fields.hpp"
#include "json/json.hpp"
#include "posts/text_marks.hpp"

namespace perch {
namespace {

/// Sorts behind every value.
constexpr double kNoValue = -std::numeric_limits<double>::infinity();

void read_clusters(const json::Value& value, AccountQuery& out) {
  if (value.type() != json::Type::array) return;
  out.clusters.emplace();
  for_each_element(value, [&](const json::Value& cluster) {
    const auto number = json::integer(cluster);
    if (number && *number >= 0 && *number <= std::int64_t{kClusters}) {
      (*out.clusters)[static_cast<std::size_t>(*number)] = true;
    }
  });
}

void read_moods(const json::Value& value, AccountQuery& out) {
  if (value.type() != json::Type::array) return;
  out.moods.emplace();
  for_each_element(value, [&](const json::Value& mood) {
    const std::string wanted = json::text_or_empty(mood);
    for (std::size_t i = 0; i < kMoods; ++i) {
      if (wanted == name(static_cast<MoodStatus>(i))) (*out.moods)[i] = true;
    }
  });
}

/// \return whether there is such an order.
bool read_order(std::string_view name, AccountQuery& out) noexcept {
  const auto* const found = std::find(kAccountOrders.begin(), kAccountOrders.end(), name);
  if (found == kAccountOrders.end()) return false;
  out.order = static_cast<AccountOrder>(found - kAccountOrders.begin());
  return true;
}

bool fits(const AccountRow& row, const AccountQuery& query) noexcept {
  if (query.clusters && !(*query.clusters)[static_cast<std::size_t>(row.cluster)]) return false;
  if (query.warned && *query.warned != (row.warnings != 0)) return false;
  if (!query.moods) return true;
  return row.posts && row.posts->mood && (*query.moods)[static_cast<std::size_t>(*row.posts->mood)];
}

/// Whether every word is in the key or in the handle.
bool holds(const AccountRow& row, const std::vector<std::string>& words, std::string& small) {
  if (words.empty()) return true;
  small.clear();
  add_small_letters(row.handle, small);
  small += ' ';
  add_small_letters(row.key, small);
  return std::all_of(words.begin(), words.end(),
                     [&](const std::string& word) { return small.find(word) != std::string::npos; });
}

double posts_value(const std::optional<PostsSummary>& posts, AccountOrder order) noexcept {
  if (!posts) return kNoValue;
  if (order == AccountOrder::mood) return posts->mood ? posts->positivity - posts->negativity : kNoValue;
  if (posts->scored_own == 0) return kNoValue;
  return order == AccountOrder::polarity       ? posts->polarity
         : order == AccountOrder::subjectivity ? posts->subjectivity
                                               : posts->claims;
}

double count_value(std::int64_t count) noexcept { return count < 0 ? kNoValue : static_cast<double>(count); }

double warnings_in(std::uint64_t warnings) noexcept {
  double count = 0;
  for_each_warning(warnings, [&](Warning) { ++count; });
  return count;
}

double value_of(const AccountRow& row, AccountOrder order) noexcept {
  switch (order) {
    case AccountOrder::source:
    case AccountOrder::name: return 0;
    case AccountOrder::cluster: return row.cluster == 0 ? kNoValue : row.cluster;
    case AccountOrder::score: return row.cluster == 0 ? kNoValue : static_cast<double>(row.score);
    case AccountOrder::followers: return count_value(row.followers);
    case AccountOrder::friends: return count_value(row.friends);
    case AccountOrder::statuses: return count_value(row.statuses);
    case AccountOrder::created:
      return row.created_s == AccountRow::kNoTime ? kNoValue : static_cast<double>(row.created_s);
    case AccountOrder::tweets: return static_cast<double>(row.tweets);
    case AccountOrder::retweets: return static_cast<double>(row.retweets);
    case AccountOrder::replies: return static_cast<double>(row.replies);
    case AccountOrder::warnings: return warnings_in(row.warnings);
    case AccountOrder::mood:
    case AccountOrder::polarity:
    case AccountOrder::subjectivity:
    case AccountOrder::claims: return posts_value(row.posts, order);
  }
  return kNoValue;
}

void sort_by_name(std::vector<std::uint32_t>& found, const std::vector<AccountRow>& rows, bool is_descending) {
  const auto named = [&](std::uint32_t row) { return in_small_letters(rows[row].handle + ' ' + rows[row].key); };
  std::vector<std::pair<std::string, std::uint32_t>> names;
  names.reserve(found.size());
  for (const std::uint32_t row : found) names.emplace_back(named(row), row);
  std::sort(names.begin(), names.end(), [&](const auto& a, const auto& b) {
    const int order = a.first.compare(b.first);
    return order != 0 ? (order < 0) != is_descending : a.second < b.second;
  });
  std::transform(names.begin(), names.end(), found.begin(), [](const auto& pair) { return pair.second; });
}

void sort_by_value(std::vector<std::uint32_t>& found, const std::vector<AccountRow>& rows, const AccountQuery& query) {
  std::vector<std::pair<double, std::uint32_t>> values;
  values.reserve(found.size());
  for (const std::uint32_t row : found) {
    const double value = value_of(rows[row], query.order);
    // Descending is ascending by the negative; what has no value is last in both.
    values.emplace_back(value == kNoValue ? -kNoValue : query.is_descending ? -value : value, row);
  }
  std::sort(values.begin(), values.end());
  std::transform(values.begin(), values.end(), found.begin(), [](const auto& pair) { return pair.second; });
}

}  // namespace

std::optional<AccountQuery> read_account_query(std::string_view json) {
  json::Parser parser;
  const auto root = parser.open_copy(json);
  if (!root || !is_object(*root)) return std::nullopt;
  AccountQuery out;
  bool is_sound = true;
  for_each_member(*root, [&](std::string_view key, const json::Value& value) {
    if (key == "words") out.words = words_in_small_letters(json::text_or_empty(value));
    if (key == "clusters") read_clusters(value, out);
    if (key == "moods") read_moods(value, out);
    if (key == "warned") out.warned = json::boolean(value);
    if (key == "descending") out.is_descending = json::boolean(value).value_or(false);
    if (key == "sort") is_sound = read_order(json::text_or_empty(value), out) && is_sound;
  });
  return is_sound ? std::optional(std::move(out)) : std::nullopt;
}

std::vector<std::uint32_t> find_accounts(const std::vector<AccountRow>& rows, const AccountQuery& query) {
  std::vector<std::uint32_t> found;
  std::string small;
  for (std::uint32_t row = 0; row < rows.size(); ++row) {
    if (fits(rows[row], query) && holds(rows[row], query.words, small)) found.push_back(row);
  }
  if (query.order == AccountOrder::source) {
    if (query.is_descending) std::reverse(found.begin(), found.end());
  } else if (query.order == AccountOrder::name) {
    sort_by_name(found, rows, query.is_descending);
  } else {
    sort_by_value(found, rows, query);
  }
  return found;
}

}  // namespace perch
