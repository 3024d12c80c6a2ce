/// \file
/// What the parsing programs share: the file in memory, the clock, the line that the bench reads.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <limits>
#include <optional>
#include <string>

namespace perch::bench {

struct Counts {
  std::int64_t tweets = 0;
  std::int64_t retweets = 0;
  std::int64_t replies = 0;
};

/// Calls `pass() -> std::optional<Counts>` three times. Prints the time of the first, which finds nothing in place yet,
/// the shortest time, and the counts. \return exit status.
template <class Pass>
int best_of_three(Pass&& pass) {
  using Clock = std::chrono::steady_clock;
  double first_ms = 0;
  double best_ms = std::numeric_limits<double>::infinity();
  std::optional<Counts> counts;
  for (int i = 0; i < 3; ++i) {
    const auto begin = Clock::now();
    counts = pass();
    if (!counts) return 1;
    const double ms = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
    if (i == 0) first_ms = ms;
    best_ms = std::min(best_ms, ms);
  }
  std::printf(R"({"first":%.3f,"milliseconds":%.3f,"tweets":%lld,"retweets":%lld,"replies":%lld})", first_ms, best_ms,
              static_cast<long long>(counts->tweets), static_cast<long long>(counts->retweets),
              static_cast<long long>(counts->replies));
  return 0;
}

/// The whole file; empty when it cannot be read.
inline std::string bytes_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace perch::bench
