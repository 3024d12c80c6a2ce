#include "failing_memory.hpp"

#include <cstdlib>
#include <new>

namespace {

constexpr std::int64_t kNever = -1;
thread_local std::int64_t left = kNever;  ///< Allocations that still succeed.
thread_local bool failed = false;

}  // namespace

// Eigen asks malloc. The linker gives its calls, and all others of this program, the first name (--wrap).
extern "C" void* __real_malloc(std::size_t size);
extern "C" void* __wrap_malloc(std::size_t size) {
  if (left == 0) {
    failed = true;
    return nullptr;
  }
  if (left > 0) --left;
  return __real_malloc(size);
}

namespace {

void* allocate(std::size_t size) noexcept { return std::malloc(size == 0 ? 1 : size); }

}  // namespace

// The forms that the core and the library use for anything up to 16-byte alignment; all others call these.
void* operator new(std::size_t size) {
  if (void* const memory = allocate(size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

namespace perch::tests {

FailingMemory::FailingMemory(std::int64_t fail_at) noexcept {
  failed = false;
  left = fail_at;
}
FailingMemory::~FailingMemory() { left = kNever; }
bool FailingMemory::has_failed() const noexcept { return failed; }

}  // namespace perch::tests
