/// \file
/// The commands of `perch`. Each gives the exit status: 0 good, 3 bad input.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "perch/background.hpp"
#include "perch/network.hpp"
#include "perch/report.hpp"

namespace perch::cli {

inline constexpr int kGood = 0;
inline constexpr int kUsage = 2;
inline constexpr int kBadInput = 3;
inline constexpr int kNotWritten = 4;  ///< The output cannot be written.

struct ReportOptions {
  bool pretty = false;
  WindowChoice window;
  std::string account;          ///< An id or a handle; empty: every account.
  bool posts = true;            ///< Whether what the posts say is in a report.
  std::optional<bool> explain;  ///< Whether insights are in reports; not said: in those of archives.
};

int report(const std::vector<std::string>& paths, const ReportOptions& options, const Network& network,
           const Background& background);
int attributes(const std::vector<std::string>& paths, const ReportOptions& options, const Network& network);
int cluster(const std::string& path, const Network& network);
/// One line of JSON for each model that the program holds.
int list_models();

/// `perch: PATH: sentence [code]` on the error stream.
void complain(const std::string& path, const Error& error);

}  // namespace perch::cli
