/// \file
/// The list of files in a zip (PKWARE APPNOTE 6.3), read by asking for ranges of it: a zip of any size is opened with
/// its tail and its directory in memory, no more.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "perch/result.hpp"

namespace perch {

struct ByteRange {
  std::uint64_t offset = 0;
  std::uint64_t size_bytes = 0;
};

struct ZipEntry {
  enum class Method : std::uint8_t { stored, deflated, other };
  std::string path;  ///< Valid UTF-8, `/` between folders. For reading only: never a path to write to.
  std::uint64_t header_offset = 0;
  std::uint64_t packed_bytes = 0;
  std::uint64_t size_bytes = 0;
  std::uint32_t crc32 = 0;
  std::optional<std::int64_t> modified_us;  ///< The zip's clock has no zone; read as UTC.
  Method method = Method::stored;
  bool encrypted = false;
};

/// Reads the directory: `while (auto range = directory.wanted()) directory.feed(those bytes);`
class ZipDirectory {
 public:
  explicit ZipDirectory(std::uint64_t zip_bytes);

  /// The next bytes that are needed; empty when the directory is complete or could not be read.
  [[nodiscard]] std::optional<ByteRange> wanted() const;
  /// The next bytes of the wanted range, in pieces of any size. Fewer than wanted, then nothing more, is finish()'s.
  void feed(std::span<const std::uint8_t> bytes);
  /// No more bytes come. Errors: truncated_zip, damaged_zip, too_many_entries.
  [[nodiscard]] Status finish();
  [[nodiscard]] std::vector<ZipEntry>& entries() noexcept;
};

}  // namespace perch
