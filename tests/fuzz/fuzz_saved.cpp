#include "saved_invariants.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  perch::fuzz::check_saved({data, size});
  return 0;
}
