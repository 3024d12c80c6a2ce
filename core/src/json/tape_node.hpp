/// \file
/// One value on a tape.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "key_names.hpp"

namespace perch::json {

enum class Type : std::uint8_t { object, array, string, number, boolean, null };

/// Positions count from the beginning of the text.
struct Node {
  std::uint32_t key = 0;       ///< First byte of the member's key, behind the quote.
  std::uint32_t key_size = 0;  ///< In bytes, as written; 0 for elements and the root.
  std::uint32_t begin = 0;     ///< First byte of the value; of a string, behind its quote.
  std::uint32_t size = 0;      ///< In bytes, as written; of a string, without its quotes.
  std::uint32_t next = 0;      ///< Index of the node behind this value and everything in it.
  Type type = Type::null;
  bool is_escaped = false;  ///< Of a string: it holds a backslash.
  KeyName name = KeyName::none;
};
static_assert(sizeof(Node) == 24);

/// Writes the node of a text that begins at `base`, in a list that begins at `first`.
inline void put_moved(const Node& node, std::uint32_t base, std::uint32_t first, Node& out) noexcept {
  if constexpr (std::endian::native == std::endian::little) {
    // Two members at a time: the position is the lower half, and nothing is carried out of it.
    const auto put = [&](std::size_t at, std::uint32_t more) {
      std::uint64_t pair = 0;
      std::memcpy(&pair, reinterpret_cast<const char*>(&node) + at, sizeof(pair));
      pair += more;
      std::memcpy(reinterpret_cast<char*>(&out) + at, &pair, sizeof(pair));
    };
    put(offsetof(Node, key), base);
    put(offsetof(Node, begin), base);
    put(offsetof(Node, next), first);
  } else {
    out = node;
    out.key += base;
    out.begin += base;
    out.next += first;
  }
}

}  // namespace perch::json
