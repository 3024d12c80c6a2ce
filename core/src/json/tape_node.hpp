/// \file
/// One value on a tape.
#pragma once

#include <cstdint>

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

}  // namespace perch::json
