/// \file
/// The attributes that the account alone tells, without its tweets.
#pragma once

#include "perch/account.hpp"
#include "perch/attributes.hpp"

namespace perch {

/// anonymity, standard_name, popularity, age and posting_intensity, each with its reason where it is unknown.
void put_account_attributes(Attributes& out, const Account& account);

}  // namespace perch
