/// \file
/// The user objects of the API's two versions, wherever they stand: `user_data` of a dump, `user` inside a tweet,
/// `includes.users` of a page, `author` of a flattened tweet, and `user` in the archives of 2012 to 2019, which has a
/// few of the members only.
#pragma once

#include <cstdint>
#include <span>

#include "json.hpp"
#include "perch/account.hpp"

namespace perch::json {

/// Fills what the object holds and leaves the rest as it was; the id becomes the account's key. The second version
/// leaves out an empty location and writes an empty url for none: where it gives a url, a missing location is empty.
void read_user(const Value& value, Account& out, FieldSkips& skipped);
/// The same for a record. False: the record is no JSON object.
bool read_user(Parser& parser, std::span<std::uint8_t> record, Account& out, FieldSkips& skipped);

/// Takes over from `other` what `account` does not know.
void fill_unknown(Account& account, const Account& other);

}  // namespace perch::json
