/// \file
/// The JSON and CSV of many accounts.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "accounts/account_row.hpp"
#include "json/writer.hpp"

namespace perch {

/// One row. \param row its place in the source.
void put_account_row(json::Writer& out, const AccountRow& account, std::uint32_t row, Names names);

/// What is said of all that were found together.
void put_summary(json::Writer& out, const std::vector<AccountRow>& rows, std::span<const std::uint32_t> found);

[[nodiscard]] std::string table_csv_header(Names names);
/// The last two cells of every row: the models, each with the first digits of its hash, and their caveats.
[[nodiscard]] std::string csv_credit(const std::vector<TableModel>& models);
/// \param credit csv_credit().
void add_csv_row(std::string& out, const AccountRow& account, std::uint32_t row, Names names, std::string_view credit);

}  // namespace perch
