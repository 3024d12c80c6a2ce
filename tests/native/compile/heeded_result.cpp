// Compiles: whoever gets a Result looks at it. Its twin, ignored_result.cpp, must not compile.
#include "perch/result.hpp"

perch::Status fallible() { return perch::ok_status(); }
bool caller() { return fallible().ok(); }
