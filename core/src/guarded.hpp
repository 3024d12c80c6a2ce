/// \file
/// Memory that runs out, as an answer like any other.
#pragma once

#include <new>
#include <stdexcept>

#include "perch/result.hpp"

namespace perch {

/// Runs `work`. The only thing that the core's libraries throw is that memory, or room in a container, is not to be
/// had; then the answer is `otherwise`, and `is_out_of_memory` stays set.
template <class Work, class Answer>
Answer guarded(bool& is_out_of_memory, Answer otherwise, Work&& work) {
  if (is_out_of_memory) return otherwise;
  try {
    return work();
  } catch (const std::bad_alloc&) {
  } catch (const std::length_error&) {
  }
  is_out_of_memory = true;
  return otherwise;
}

[[nodiscard]] inline Error out_of_memory() { return {ErrorCode::out_of_memory, {}}; }

/// The same of work that leaves nothing behind. Errors: out_of_memory.
template <class Answer, class Work>
Result<Answer> guarded(Work&& work) {
  bool is_out_of_memory = false;
  return guarded(is_out_of_memory, Result<Answer>(out_of_memory()), [&]() -> Result<Answer> { return work(); });
}

}  // namespace perch
