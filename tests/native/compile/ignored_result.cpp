// Must not compile where warnings are errors: a Result is dropped. It differs from heeded_result.cpp by that alone.
#include "perch/result.hpp"

perch::Status fallible() { return perch::ok_status(); }
bool caller() { return fallible(), true; }
