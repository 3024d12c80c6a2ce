// Must not compile: a Result is no number. It differs from explicit_truth.cpp by that alone.
#include "perch/result.hpp"

int answer(const perch::Status& status) { return status; }
