/// \file
/// Drives a Drop over paths: zips, folders and single files.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "perch/drop.hpp"

namespace perch::cli {

struct ReadOptions {
  WindowChoice window;
  std::string account;  ///< An id or a handle; empty: every account.
  Keep keep = Keep::numbers;
  bool takes_exports = false;  ///< Of other platforms, which have no attributes; else they are refused.
};

/// Called with each report as soon as it is known; it may take it.
using TakeReport = std::function<void(Report&)>;
/// Called with what cannot be used, and why.
using TakeError = std::function<void(const std::string& path, const Error& error)>;

/// Reads paths as drops, and hands over whatever is good. Zips that are named one after the other are one drop, since
/// X gives large archives in several, and so are the files of one folder that are named as X names them; if nothing
/// comes of them together, each is read by itself. Any other path is a drop of its own.
void read_paths(const std::vector<std::string>& paths, const Network& network, const ReadOptions& options,
                const TakeReport& take, const TakeError& refuse);

}  // namespace perch::cli
