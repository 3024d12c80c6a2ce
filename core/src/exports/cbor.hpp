/// \file
/// DAG-CBOR, as far as records of Bluesky use it (RFC 8949 with definite lengths only).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace perch::cbor {

enum class Type : std::uint8_t { unsigned_integer, negative_integer, bytes, text, list, map, tag, other };

/// The head of a value: what it is, and its number, size in bytes, or count of elements.
struct Head {
  Type type = Type::other;
  std::uint64_t number = 0;
};

/// Reads values from the front of some bytes, without recursion and without trust: whatever breaks the rules makes it
/// fail for good.
class Cursor {
 public:
  explicit Cursor(std::span<const std::uint8_t> bytes) noexcept : rest_(bytes) {}

  /// Nothing when the bytes end or the head has a form that DAG-CBOR does not allow.
  [[nodiscard]] std::optional<Head> head() noexcept;
  /// The characters of a text whose head says that it has so many bytes.
  [[nodiscard]] std::optional<std::string_view> text(std::uint64_t size_bytes) noexcept;
  /// The next value when it is a text; any other value is stepped over.
  [[nodiscard]] std::optional<std::string_view> text_or_skip() noexcept;
  /// Steps over one value with all that is in it.
  bool skip() noexcept;
  /// The same for a value whose head was read.
  bool skip_behind(Head head) noexcept;

  [[nodiscard]] bool is_good() const noexcept { return is_good_; }
  [[nodiscard]] bool is_at_end() const noexcept { return rest_.empty(); }

 private:
  bool drop(std::uint64_t size_bytes) noexcept;

  std::span<const std::uint8_t> rest_;
  bool is_good_ = true;
};

}  // namespace perch::cbor
