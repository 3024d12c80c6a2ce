/// \file
/// A table of accounts as a file: a line that says what it is, then a line of JSON for each row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "accounts/account_row.hpp"

namespace perch {

struct SavedTable {
  std::vector<TableModel> models;
  std::vector<AccountRow> rows;
};

[[nodiscard]] std::string saved_table(const SavedTable& table, Names names);

[[nodiscard]] bool is_saved_table(std::string_view first_bytes) noexcept;

/// Anybody may have written the text. Errors: bad_saved_table with the number of the line.
[[nodiscard]] Result<SavedTable> read_saved_table(std::string_view text);

}  // namespace perch
