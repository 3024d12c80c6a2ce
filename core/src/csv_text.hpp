/// \file
/// Cells of the tables that Perch writes (RFC 4180).
#pragma once

#include <string>
#include <string_view>

namespace perch {

/// Quoted where it must be.
[[nodiscard]] std::string csv_cell(std::string_view text);

/// A text that others chose. Table programs take one that begins with one of `=+-@` for a formula and run it, so that
/// it gets an apostrophe in front (OWASP, "CSV Injection").
[[nodiscard]] std::string csv_foreign_cell(std::string_view text);

}  // namespace perch
