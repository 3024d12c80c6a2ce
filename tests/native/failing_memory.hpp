/// \file
/// Memory that runs out at a chosen allocation.
#pragma once

#include <cstdint>

namespace perch::tests {

/// While it lives, the allocation number `fail_at` of this thread, counted from 0, and all after it fail.
class FailingMemory {
 public:
  explicit FailingMemory(std::int64_t fail_at) noexcept;
  ~FailingMemory();
  FailingMemory(const FailingMemory&) = delete;
  FailingMemory& operator=(const FailingMemory&) = delete;

  /// Whether that allocation was asked for.
  [[nodiscard]] bool has_failed() const noexcept;
};

}  // namespace perch::tests
