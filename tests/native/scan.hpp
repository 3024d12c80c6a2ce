/// \file
/// Feeds text to a RecordScanner in pieces of every kind.
#pragma once

#include <gtest/gtest.h>

#include "cuts.hpp"

namespace perch::tests {

/// What the scanner cuts, which must not depend on where the pieces end: whole, 7 bytes, 1 byte at a time.
inline Scan scan(std::string_view text, FileShape shape = FileShape::list) {
  const Scan whole = scan_in(text, shape, caps::kChunkBytes);
  for (const std::size_t chunk : {std::size_t{1}, std::size_t{7}, std::size_t{300}}) {
    const Scan other = scan_in(text, shape, chunk);
    EXPECT_EQ(whole.cuts, other.cuts) << "chunks of " << chunk << " in: " << text.substr(0, 400);
    EXPECT_EQ(whole.prefix, other.prefix);
    EXPECT_EQ(whole.shape, other.shape);
    EXPECT_EQ(whole.saw_json, other.saw_json);
  }
  return whole;
}

}  // namespace perch::tests
