/// \file
/// Fields of fixed width, one after the other.
#pragma once

#include <cstddef>
#include <string_view>

namespace perch {

/// Reads fields from the front of a text; any mismatch makes the cursor fail for good.
class FieldCursor {
 public:
  explicit FieldCursor(std::string_view text) noexcept : rest_(text) {}

  int digits(std::size_t count) noexcept {
    int value = 0;
    if (rest_.size() < count) return fail();
    for (std::size_t i = 0; i < count; ++i) {
      const char c = rest_[i];
      if (c < '0' || c > '9') return fail();
      value = value * 10 + (c - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }
  bool accept(char c) noexcept {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void expect(char c) noexcept {
    if (!accept(c)) fail();
  }
  std::string_view take(std::size_t count) noexcept {
    if (rest_.size() < count) {
      fail();
      return {};
    }
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }
  bool next_is_digit() const noexcept { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
  int fail() noexcept {
    good_ = false;
    return 0;
  }
  bool good() const noexcept { return good_; }
  bool done() const noexcept { return good_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool good_ = true;
};

}  // namespace perch
