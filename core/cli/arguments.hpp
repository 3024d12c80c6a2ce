/// \file
/// From the words of the command line to the options of a command.
#pragma once

#include <string>
#include <vector>

#include "classify_command.hpp"
#include "commands.hpp"
#include "table_command.hpp"
#include "text_command.hpp"

namespace perch::cli {

/// What `report`, `attributes` and `cluster` are given.
struct Call {
  ReportOptions options;
  std::vector<std::string> paths;
};

// Each reads the words behind the command. Empty text: understood. Otherwise what is wrong.
[[nodiscard]] std::string parse(int argc, char** argv, Call& call);
[[nodiscard]] std::string parse(int argc, char** argv, TextOptions& options);
[[nodiscard]] std::string parse(int argc, char** argv, ClassifyOptions& options);
[[nodiscard]] std::string parse(int argc, char** argv, TableOptions& options);

}  // namespace perch::cli
