/// \file
/// Files of the kind `.gz`, with every part that a header may have.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>
#include <string_view>

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

/// What stands between the header and the checksum.
inline std::string gzip_body(std::string_view text) {
  z_stream z{};
  deflateInit2(&z, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&z, static_cast<uLong>(text.size())), '\0');
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  z.avail_in = static_cast<uInt>(text.size());
  z.next_out = reinterpret_cast<Bytef*>(out.data());
  z.avail_out = static_cast<uInt>(out.size());
  deflate(&z, Z_FINISH);
  out.resize(z.total_out);
  deflateEnd(&z);
  return out;
}

struct GzipHeader {
  char flags = 0;
  std::string parts;  ///< What the flags announce.
};

/// One member.
inline std::string gzip(std::string_view text, const GzipHeader& header = {}) {
  return std::string("\x1F\x8B\x08", 3) + header.flags + little(1'600'000'000) + std::string("\0\x03", 2) +
         header.parts + gzip_body(text) + little(crc_of(text)) + little(static_cast<std::uint32_t>(text.size()));
}

}  // namespace perch::tests
