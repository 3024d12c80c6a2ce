/// \file
/// Files of the kind `.gz`, with every part that a header may have.
#pragma once

#include <string>
#include <string_view>

#include "inflate_streams.hpp"

namespace perch::tests {

inline std::string little(std::uint32_t number) {
  std::string out;
  for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(number >> shift & 0xFF);
  return out;
}

inline std::uint32_t crc_of(std::string_view text) {
  return static_cast<std::uint32_t>(
      ::crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size())));
}

struct GzipHeader {
  char flags = 0;
  std::string parts;  ///< What the flags announce.
};

/// One member.
inline std::string gzip(std::string_view text, const GzipHeader& header = {}) {
  return std::string("\x1F\x8B\x08", 3) + header.flags + little(1'600'000'000) + std::string("\0\x03", 2) +
         header.parts + deflated(text) + little(crc_of(text)) + little(static_cast<std::uint32_t>(text.size()));
}

}  // namespace perch::tests
