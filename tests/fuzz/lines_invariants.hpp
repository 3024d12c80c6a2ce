/// \file
/// What holds for any lines in the place of accounts.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "json/json.hpp"
#include "perch/account_lines.hpp"
#include "record_invariants.hpp"

namespace perch::fuzz {

inline std::string answer_to(AccountLines& lines, std::string_view line) {
  const Result<Report> report = lines.read(line);
  return report ? to_json(report.value()) : line_error_json(report.error(), 7);
}

/// A file may be taken for loose tweets, or for another platform's export, where a line never is: one whose members are
/// a tweet's, with an account under a key beside them, or a broken one.
inline bool is_taken_for_something_else(const tests::Outcome& file) {
  if (file.error == ErrorCode::not_json) return true;  // loose tweets, and not one of them
  return file.reports.size() == 1 && file.reports[0].subject.kind != SourceKind::api_dump;
}

/// A line is answered as if there were no other one. Where it is JSON it is answered as a file with this line alone
/// would be.
inline void check_lines(std::span<const std::uint8_t> data) {
  AccountLines reused(network());
  std::string_view rest(reinterpret_cast<const char*>(data.data()), data.size());
  for (int left = 20; !rest.empty() && left > 0; --left) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    AccountLines fresh(network());
    const std::string answer = answer_to(reused, line);
    demand(answer == answer_to(fresh, line), "lines do not depend on those before");
    demand(answer.front() == '{' && answer.back() == '}', "an answer is an object");
    demand(answer.find('\n') == std::string::npos, "an answer is one line");
    if (answer.starts_with("{\"error\"") || !json::Parser().open_copy(line)) continue;
    const tests::Outcome file = tests::read(network(), {{"dump.json", std::string(line)}});
    if (is_taken_for_something_else(file)) continue;
    demand(file.reports.size() == 1 && to_json(file.reports[0]) == answer, "a line is read as a file is");
  }
}

}  // namespace perch::fuzz
