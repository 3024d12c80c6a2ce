/// \file
/// `perch accounts FILE.csv` and `perch videos FILE.csv`: a table in, a table out, row by row.
#pragma once

#include <string>

namespace perch::cli {

struct TableOptions {
  bool is_videos = false;
  bool all = false;       ///< A second opinion beside the answer.
  bool features = false;  ///< What the model reads instead of what it says.
  std::string path;       ///< `-`: the standard input. Packed ones (.gz) are unpacked.
};

/// \return the exit status: bad input where a row could not be read.
int table(const TableOptions& options);

}  // namespace perch::cli
