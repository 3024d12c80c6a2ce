/// \file
/// `perch classify`: one account a line in, one report a line out.
#pragma once

#include <cstddef>
#include <optional>

#include "perch/background.hpp"
#include "perch/network.hpp"
#include "perch/report.hpp"
#include "perch/report_fields.hpp"

namespace perch::cli {

struct ClassifyOptions {
  static constexpr std::size_t kMostThreads = 256;

  WindowChoice window;
  bool posts = false;                 ///< Whether what the posts say is in a report.
  bool explain = false;               ///< Whether an insight is.
  std::size_t threads = 1;            ///< 0: as many as the machine has.
  std::optional<FieldChoice> fields;  ///< None: whole reports.
};

/// Reads the standard input to its end. Lines that hold no account have an answer like any other, and so end well.
/// \return the exit status: 3 where the input breaks off, 4 where the output cannot be written.
int classify(const ClassifyOptions& options, const Network& network, const Background& background);

}  // namespace perch::cli
