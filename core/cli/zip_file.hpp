/// \file
/// A zip archive on disk, read entry by entry with libzip.
#pragma once

#include <zip.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "perch/result.hpp"

namespace perch::cli {

class ZipFile {
 public:
  struct Entry {
    std::string path;
    std::uint64_t size_bytes = 0;
    std::optional<std::int64_t> modified_us;  ///< The zip's clock reading, taken as UTC.
  };

  /// Reads the directory only.
  static Result<ZipFile> open(const std::string& path);

  [[nodiscard]] std::uint64_t count() const noexcept;
  [[nodiscard]] Entry entry(std::uint64_t index) const;

  /// Opens an entry for read(). Errors: encrypted_zip, unsupported_compression, entry_damaged.
  Status begin(std::uint64_t index);
  /// The next inflated bytes; 0 at the end of the entry, whose checksum was then right.
  Result<std::size_t> read(std::span<std::uint8_t> buffer);

 private:
  struct Close {
    void operator()(zip_t* zip) const noexcept { zip_discard(zip); }
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
  };
  explicit ZipFile(zip_t* zip) : zip_(zip) {}

  std::unique_ptr<zip_t, Close> zip_;
  std::unique_ptr<zip_file_t, Close> file_;
};

}  // namespace perch::cli
