/// \file
/// Accounts that come one a line, each by itself: what a line holds does not depend on those before it, so that lines
/// may be handed to as many programs, threads or machines as there are.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "perch/network.hpp"
#include "perch/report.hpp"
#include "perch/result.hpp"

namespace perch {

/// Reads one line after the other with the same memory. Not for two threads at once.
class AccountLines {
 public:
  /// `network` must outlive this.
  /// \param keep as of a Reading.
  explicit AccountLines(const Network& network, WindowChoice window = {}, Keep keep = Keep::numbers);
  AccountLines(AccountLines&&) noexcept;
  ~AccountLines();

  /// The report of the one account in a line: the same as of a file that holds this line only. Broken records cost
  /// themselves and no more; a line that is no JSON as a whole is an account all the same, where a file may be taken
  /// for loose tweets.
  /// \param line without its line feed; a carriage return, a byte order mark and blanks around do no harm.
  /// Errors: empty_line, line_too_long, not_json, no_accounts, several_accounts, out_of_memory.
  [[nodiscard]] Result<Report> read(std::string_view line);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// What stands in the place of a report: `{"error":{"code":…,"detail":…,"line":…}}`.
/// \param line counted from 1.
[[nodiscard]] std::string line_error_json(const Error& error, std::uint64_t line);

}  // namespace perch
