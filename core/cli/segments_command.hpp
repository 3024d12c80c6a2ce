/// \file
/// `perch segments …` and `perch friends …`: many accounts beside one another.
#pragma once

#include "segments_options.hpp"

namespace perch::cli {

/// Both give the exit status.
int segments(const SegmentsCall& call);
int friends(const SegmentsCall& call);

}  // namespace perch::cli
