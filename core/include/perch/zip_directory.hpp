/// \file
/// The list of files in a zip (PKWARE APPNOTE 6.3), read by asking for ranges of it: whatever the size of the zip and
/// of its directory, about 1 MiB of it is in memory.
#pragma once

#include <cstdint>
#include <memory>
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
  std::string path;  ///< Valid UTF-8 without NUL, `/` between folders. For reading only: never a path to write to.
  std::uint64_t header_offset = 0;
  std::uint64_t packed_bytes = 0;
  std::uint64_t size_bytes = 0;
  std::optional<std::int64_t> modified_us;  ///< The zip's clock has no zone; read as UTC.
  std::uint32_t crc32 = 0;
  std::uint16_t method = 0;
  bool encrypted = false;
};

/// Reads the directory: `while (auto range = directory.wanted()) directory.feed(those bytes);`
///
/// The classic end record rules. A value of the zip64 record is used where the classic field is full, and nowhere else:
/// archives from X carry a zip64 record without need, and to correct offsets by its length would damage them. Only
/// where no directory stands at the stated offset, and one stands right before the end, is everything shifted: then
/// something was put before the zip, as self-extractors are.
class ZipDirectory {
 public:
  explicit ZipDirectory(std::uint64_t zip_bytes);
  ZipDirectory(ZipDirectory&&) noexcept;
  ZipDirectory& operator=(ZipDirectory&&) noexcept;
  ~ZipDirectory();

  /// What is needed next, at most 1 MiB; empty when the directory is complete or cannot be read.
  [[nodiscard]] std::optional<ByteRange> wanted() const noexcept;
  /// The first bytes of what is wanted, or all of them; more are ignored.
  void feed(std::span<const std::uint8_t> bytes);
  /// No more bytes come. Errors: truncated_zip, damaged_zip, split_zip, too_many_entries.
  [[nodiscard]] Status finish();
  /// The entries found so far; the caller may take them out while it feeds.
  [[nodiscard]] std::vector<ZipEntry>& entries() noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace perch
