/// \file
/// A table of accounts as a file: a line that says what it is, then a line of JSON for each row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "accounts/account_row.hpp"

namespace perch {

[[nodiscard]] std::string saved_table(const std::vector<AccountRow>& rows, Names names);

[[nodiscard]] bool is_saved_table(std::string_view first_bytes) noexcept;

/// Anybody may have written the text. Errors: bad_saved_table with the number of the line.
[[nodiscard]] Result<std::vector<AccountRow>> read_saved_table(std::string_view text);

}  // namespace perch
