/// \file
/// Drives a Reading over a path: a zip, a folder or a single file.
#pragma once

#include <functional>
#include <string>

#include "perch/reading.hpp"

namespace perch::cli {

/// Called with each report as soon as it is known.
using TakeReport = std::function<void(const Report&)>;

Status read_path(const std::string& path, Reading& reading, const TakeReport& take);

}  // namespace perch::cli
