/// \file
/// Some of a report's keys instead of all of them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/result.hpp"

namespace perch {

/// Which half of a report holds a key.
enum class ReportPart : std::uint8_t {
  always,
  insight,  ///< Where add_insight() was called.
  posts     ///< Where the posts were read.
};

/// A key of a report, or of an object in it: `cluster`, `cluster.prediction`.
struct ReportField {
  ReportPart part;
  std::string_view path;
};

/// All of them, in the order of a report.
[[nodiscard]] std::span<const ReportField> report_fields() noexcept;

class FieldChoice {
 public:
  /// \param names separated by commas, in any order. Errors: unknown_field, with the name.
  [[nodiscard]] static Result<FieldChoice> parse(std::string_view names);

  [[nodiscard]] const std::vector<ReportField>& fields() const noexcept { return fields_; }

  /// The report with nothing but the chosen keys, in the report's order; objects around them stay, and a null in their
  /// place too. A key that the report does not have is left out.
  /// \param report as to_json() writes it, without indentation.
  [[nodiscard]] std::string select(std::string_view report) const;

 private:
  void copy_members(std::string_view report, std::size_t& at, std::string& path, std::string& out) const;

  std::vector<ReportField> fields_;
};

}  // namespace perch
