#include "accounts/account_row.hpp"

#include "perch/time.hpp"

namespace perch {

AccountRow row_of(const Report& report) {
  const Account& account = report.subject.account;
  AccountRow row;
  row.key = account.key;
  row.handle = account.screen_name.value;
  row.followers = account.followers.value_or(-1);
  row.friends = account.friends.value_or(-1);
  row.statuses = account.statuses.value_or(-1);
  if (account.created_us) row.created_s = floor_seconds(*account.created_us);
  row.tweets = report.counts.tweets;
  row.retweets = report.counts.retweets;
  row.replies = report.counts.replies;
  for (const Note& note : report.subject.notes) row.warnings |= std::uint64_t{1} << static_cast<unsigned>(note.code);
  if (report.prediction) {
    row.cluster = static_cast<std::int8_t>(report.prediction->cluster);
    row.score = static_cast<float>(report.prediction->probabilities[static_cast<std::size_t>(row.cluster - 1)]);
  }
  row.abstained = report.abstained;
  if (report.type) row.type = report.type->kind;
  row.verified = account.verified;
  return row;
}

}  // namespace perch
