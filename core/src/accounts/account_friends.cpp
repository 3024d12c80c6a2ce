#include "accounts/account_friends.hpp"

#include "accounts/table_text.hpp"
#include "perch/friends.hpp"

namespace perch {

void put_friends(json::Writer& out, const std::vector<AccountRow>& rows, std::size_t row, Names names) {
  std::vector<AccountMood> moods;
  moods.reserve(rows.size());
  for (const AccountRow& account : rows) {
    // Only one is asked for, so only its key matters.
    const bool is_it = moods.size() == row;
    moods.push_back({is_it ? account.key : std::string(), account.posts ? account.posts->mood : std::nullopt});
  }
  const auto friends = friends_of(moods);
  out.open_array();
  for (const std::uint32_t other : friends[row]) put_account_row(out, rows[other], other, names);
  out.close_array();
}

}  // namespace perch
