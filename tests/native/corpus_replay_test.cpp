// Every input that the fuzz programs start from or once tripped over. A broken promise traps.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "../fuzz/record_invariants.hpp"
#include "../fuzz/weights_invariants.hpp"

namespace perch::tests {
namespace {

namespace fs = std::filesystem;

template <class Check>
std::size_t replay(const char* target, Check check) {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(PERCH_SOURCE_DIR) / "tests/fuzz/corpus" / target)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(file), {}};
    SCOPED_TRACE(entry.path().filename().string());
    check(std::span(bytes));
    ++count;
  }
  return count;
}

TEST(Corpus, OfRecordsKeepsEveryPromise) { EXPECT_GE(replay("fuzz_records", fuzz::check_records), 10u); }
TEST(Corpus, OfWeightsKeepsEveryPromise) { EXPECT_GE(replay("fuzz_weights", fuzz::check_weights), 5u); }

}  // namespace
}  // namespace perch::tests
