#include "tables/row_cells.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "json/json.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

bool is_same_word(std::string_view word, std::string_view lower) noexcept {
  const auto lowered = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  const auto is_same = [&](char a, char b) { return lowered(a) == b; };
  return std::equal(word.begin(), word.end(), lower.begin(), lower.end(), is_same);
}

}  // namespace

std::string_view trimmed(std::string_view cell) noexcept {
  constexpr std::string_view kBlank = " \t";
  cell.remove_prefix(std::min(cell.find_first_not_of(kBlank), cell.size()));
  return cell.substr(0, cell.find_last_not_of(kBlank) + 1);
}

void RowCells::refuse(std::size_t column) {
  if (error_) return;
  error_ = Error{ErrorCode::unreadable_cell,
                 "row " + std::to_string(row_.number) + ", " + std::string(columns_[column].name)};
}

std::optional<double> RowCells::amount(std::size_t column) {
  const std::string_view cell = text(column);
  if (cell.empty()) return std::nullopt;
  const auto number = json::parse_number(cell);
  if (number && *number >= 0 && *number <= static_cast<double>(caps::kCount)) return std::abs(*number);  // no -0
  refuse(column);
  return std::nullopt;
}

std::optional<double> RowCells::count(std::size_t column) {
  const auto number = amount(column);
  if (!number || std::trunc(*number) == *number) return number;
  refuse(column);
  return std::nullopt;
}

std::optional<bool> RowCells::truth(std::size_t column) {
  constexpr std::array<std::string_view, 6> kYes = {"1", "true", "yes", "verified", "1.0", "private"};
  constexpr std::array<std::string_view, 7> kNo = {"0", "false", "no", "not verified", "0.0", "public", "unverified"};
  const std::string_view cell = text(column);
  if (cell.empty()) return std::nullopt;
  const auto is_cell = [&](std::string_view word) { return is_same_word(cell, word); };
  if (std::any_of(kYes.begin(), kYes.end(), is_cell)) return true;
  if (std::any_of(kNo.begin(), kNo.end(), is_cell)) return false;
  refuse(column);
  return std::nullopt;
}

}  // namespace perch
