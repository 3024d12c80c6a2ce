#include "perch/profile_table.hpp"

#include <algorithm>
#include <limits>

#include "json/json.hpp"
#include "perch/cluster_table.hpp"

namespace perch {
namespace {

std::optional<std::size_t> place_of(const std::vector<std::string>& names, std::string_view wanted) {
  const auto found = std::find(names.begin(), names.end(), wanted);
  if (found == names.end()) return std::nullopt;
  return static_cast<std::size_t>(found - names.begin());
}

}  // namespace

Result<ProfileTable> ProfileTable::from_header(std::string_view line) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  if (line.starts_with(kByteOrderMark)) line.remove_prefix(kByteOrderMark.size());
  const std::vector<std::string> names = split_csv(line);
  ProfileTable out;
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    const auto place = place_of(names, kProfileColumnNames[c]);
    if (!place) return Error{ErrorCode::bad_table, "no column " + std::string(kProfileColumnNames[c])};
    out.columns_[c] = *place;
  }
  out.account_ = place_of(names, "account");
  return out;
}

Result<Profile> ProfileTable::row(std::string_view line) const {
  const std::vector<std::string> fields = split_csv(line);
  Profile out;
  for (std::size_t c = 0; c < kProfileColumns; ++c) {
    const std::string_view field = columns_[c] < fields.size() ? std::string_view(fields[columns_[c]]) : "";
    const auto value =
        field.empty() ? std::optional(std::numeric_limits<double>::quiet_NaN()) : json::parse_number(field);
    if (!value) return Error{ErrorCode::bad_cell, std::string(kProfileColumnNames[c])};
    out.row[c] = *value;
  }
  out.row = believable(out.row);
  if (account_ && *account_ < fields.size()) out.key = fields[*account_];
  return out;
}

}  // namespace perch
