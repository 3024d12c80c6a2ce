// Whoever gets a Result looks at it.
#include "perch/result.hpp"

perch::Status fallible() { return perch::ok_status(); }

bool caller() {
#ifdef PERCH_MUST_NOT_COMPILE
  return fallible(), true;
#else
  return fallible().ok();
#endif
}
