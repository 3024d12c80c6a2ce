#include "gzip_invariants.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  perch::fuzz::check_gzip({data, size});
  return 0;
}
