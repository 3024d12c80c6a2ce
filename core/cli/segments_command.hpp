/// \file
/// `perch segments …` and `perch friends …`: many accounts beside one another.
#pragma once

#include "perch/network.hpp"

namespace perch::cli {

/// Words of the command line behind the command. \return the exit status.
int segments(int argc, char** argv, const Network& network);
int friends(int argc, char** argv, const Network& network);

}  // namespace perch::cli
