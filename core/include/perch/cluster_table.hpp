/// \file
/// Classifies rows of attributes: CSV in, CSV out, line by line.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "perch/network.hpp"
#include "perch/result.hpp"

namespace perch {

/// Fields of one CSV line (RFC 4180: quotes doubled inside quotes; a line end inside a field is not supported).
[[nodiscard]] std::vector<std::string> split_csv(std::string_view line);

class ClusterTable {
 public:
  /// Finds the 17 model attributes among the columns; others are ignored. Errors: bad_table, naming the column.
  [[nodiscard]] static Result<ClusterTable> from_header(std::string_view line);

  /// `p1,p2,p3,p4,p5,p6,prediction`.
  [[nodiscard]] static std::string header();

  /// The answer for one row. Errors: bad_cell, naming the column.
  [[nodiscard]] Result<std::string> row(std::string_view line, const Network& network) const;

 private:
  explicit ClusterTable(std::array<std::size_t, kModelInputs> columns) : columns_(columns) {}
  std::array<std::size_t, kModelInputs> columns_;  ///< Where each model attribute stands.
};

}  // namespace perch
