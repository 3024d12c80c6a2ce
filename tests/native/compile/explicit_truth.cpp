// Compiles: a Result may be asked. Its twin, silent_truth.cpp, must not compile.
#include "perch/result.hpp"

int answer(const perch::Status& status) { return status ? 1 : 0; }
