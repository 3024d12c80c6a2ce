/// \file
/// People to meet among the rows of a table.
#pragma once

#include <cstddef>
#include <vector>

#include "accounts/account_row.hpp"
#include "json/writer.hpp"
#include "perch/account_table.hpp"

namespace perch {

/// An array with the rows of up to kMostFriends accounts of the opposite mood, by friends_of().
/// \param row at most the number of the last one.
void put_friends(json::Writer& out, const std::vector<AccountRow>& rows, std::size_t row, Names names);

}  // namespace perch
