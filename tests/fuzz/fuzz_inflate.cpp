#include "inflate_invariants.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  perch::fuzz::check_stream({data, size});
  perch::fuzz::check_crc({data, size});
  return 0;
}
