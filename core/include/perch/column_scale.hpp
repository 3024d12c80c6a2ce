/// \file
/// Makes the nine columns of profiles comparable.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "perch/profile.hpp"

namespace perch {

enum class Scaling : std::uint8_t {
  log,  ///< ln(1 + x) of counts; then every column less its mean, over its standard deviation.
  seed  ///< Only posts of the account and followers are standardised, and nothing is logged.
};
[[nodiscard]] std::string_view name(Scaling scaling) noexcept;
[[nodiscard]] std::optional<Scaling> scaling_named(std::string_view name) noexcept;

/// Learned from some profiles and good for others. What is unknown becomes the mean of the column's known values, so
/// that it pulls an account to no side; a column of which all known values are the same counts nothing.
class ColumnScale {
 public:
  /// `(x - mean) / deviation` after ln(1 + x) where it applies; a deviation of 0 makes everything 0.
  struct Column {
    double mean = 0;
    double deviation = 0;   ///< Over all known values, not over one less, as StandardScaler of scikit-learn has it.
    double unknown_as = 0;  ///< In the column's own units, logged where it applies.
  };

  [[nodiscard]] static ColumnScale fit(std::span<const ProfileRow> rows, Scaling scaling);
  ColumnScale(Scaling scaling, const std::array<Column, kProfileColumns>& columns) noexcept
      : scaling_(scaling), columns_(columns) {}

  /// \param row believable(). \return finite numbers.
  [[nodiscard]] ProfileRow scaled(const ProfileRow& row) const noexcept;

  [[nodiscard]] Scaling scaling() const noexcept { return scaling_; }
  [[nodiscard]] const std::array<Column, kProfileColumns>& columns() const noexcept { return columns_; }

 private:
  Scaling scaling_;
  std::array<Column, kProfileColumns> columns_;
};

}  // namespace perch
