// A Result may be asked, and does not turn into a number by itself.
#include "perch/result.hpp"

int answer(const perch::Status& status) {
#ifdef PERCH_MUST_NOT_COMPILE
  return status;
#else
  return status ? 1 : 0;
#endif
}
