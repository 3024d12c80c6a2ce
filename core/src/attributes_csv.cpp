// The attributes of accounts as CSV.
#include "csv_text.hpp"
#include "json/json.hpp"
#include "perch/report.hpp"

namespace perch {

std::string attributes_csv_header() {
  std::string header = "account";
  for (const std::string_view attribute : kAttributeNames) header.append(",").append(attribute);
  return header;
}

std::string attributes_csv_row(const Report& report) {
  std::string row = csv_cell(report.subject.account.key);
  for (std::size_t i = 0; i < kAttributeCount; ++i) {
    row += ',';
    const double* number = std::get_if<double>(&report.attributes[static_cast<Attribute>(i)]);
    if (number != nullptr) row += json::number(*number);
  }
  return row;
}

}  // namespace perch
