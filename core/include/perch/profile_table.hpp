/// \file
/// Profiles from a CSV table, line by line.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "perch/profile.hpp"
#include "perch/result.hpp"

namespace perch {

class ProfileTable {
 public:
  /// Finds the nine columns by their names, and `account` where there is one; others are ignored. Errors: bad_table,
  /// naming the column.
  [[nodiscard]] static Result<ProfileTable> from_header(std::string_view line);

  /// An empty cell is unknown, and so is a number that no profile can hold. Without `account` the key is empty. Errors:
  /// bad_cell, naming the column.
  [[nodiscard]] Result<Profile> row(std::string_view line) const;

 private:
  ProfileTable() = default;

  std::array<std::size_t, kProfileColumns> columns_{};  ///< Where each column stands.
  std::optional<std::size_t> account_;
};

}  // namespace perch
