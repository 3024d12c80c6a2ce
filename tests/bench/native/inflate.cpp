// The floor for the native figure: inflates one entry of a zip with zlib, and drops the bytes.
#include <zlib.h>

#include <cstdio>
#include <fstream>
#include <optional>
#include <string_view>
#include <vector>

#include "perch/zip_directory.hpp"

namespace {

using namespace perch;

std::vector<std::uint8_t> bytes_of(std::ifstream& file, std::uint64_t offset, std::uint64_t size) {
  std::vector<std::uint8_t> out(size);
  file.seekg(static_cast<std::streamoff>(offset));
  file.read(reinterpret_cast<char*>(out.data()), static_cast<std::streamsize>(size));
  return out;
}

std::optional<ZipEntry> find(std::ifstream& file, std::uint64_t size, std::string_view path) {
  ZipDirectory directory(size);
  while (const auto range = directory.wanted()) directory.feed(bytes_of(file, range->offset, range->size_bytes));
  for (const ZipEntry& entry : directory.entries()) {
    if (entry.path == path) return entry;
  }
  return std::nullopt;
}

/// The inflated size; 0 when the stream is damaged.
unsigned long inflate_at(std::ifstream& file, std::uint64_t offset) {
  std::vector<std::uint8_t> packed(256 << 10), room(128 << 10);
  file.seekg(static_cast<std::streamoff>(offset));
  z_stream stream{};
  inflateInit2(&stream, -15);
  int result = Z_OK;
  while (result == Z_OK) {
    if (stream.avail_in == 0) {
      file.read(reinterpret_cast<char*>(packed.data()), static_cast<std::streamsize>(packed.size()));
      stream.next_in = packed.data();
      stream.avail_in = static_cast<uInt>(file.gcount());
    }
    stream.next_out = room.data();
    stream.avail_out = static_cast<uInt>(room.size());
    result = inflate(&stream, Z_NO_FLUSH);
  }
  inflateEnd(&stream);
  return result == Z_STREAM_END ? stream.total_out : 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("usage: perch_inflate ARCHIVE.zip ENTRY\n", stderr);
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary | std::ios::ate);
  const auto entry = file ? find(file, static_cast<std::uint64_t>(file.tellg()), argv[2]) : std::nullopt;
  if (!entry) {
    std::fputs("perch_inflate: no such archive or entry\n", stderr);
    return 1;
  }
  const auto header = bytes_of(file, entry->header_offset, 30);
  const std::uint64_t behind = header[26] + header[27] * 256u + header[28] + header[29] * 256u;
  const unsigned long size = inflate_at(file, entry->header_offset + header.size() + behind);
  std::printf("%lu\n", size);
  return size > 0 ? 0 : 1;
}
