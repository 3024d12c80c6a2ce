/// \file
/// The files of a zip whose directory is lost, as after a broken download, found by the header before each of them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "perch/result.hpp"
#include "perch/zip_directory.hpp"

namespace perch {

/// Goes from header to header, in the way of a ZipDirectory. Data of which no header says the size is looked through
/// for the descriptor behind it. The last file may be cut: then more packed bytes are told than the zip has. What lies
/// between headers passes by packed, and nothing is made of it.
class ZipSalvage {
 public:
  explicit ZipSalvage(std::uint64_t zip_bytes);

  /// What is needed next, at most 1 MiB; empty at the end of what can be found.
  [[nodiscard]] std::optional<ByteRange> wanted() const noexcept;
  /// The first bytes of what is wanted, or all of them.
  void feed(std::span<const std::uint8_t> bytes);
  /// Errors: too_many_entries.
  [[nodiscard]] Status finish() const;
  /// The entries found so far; the caller may take them out while it feeds.
  [[nodiscard]] std::vector<ZipEntry>& entries() noexcept { return entries_; }

 private:
  [[nodiscard]] bool is_at_end() const noexcept { return offset_ + pending_.size() >= zip_bytes_; }
  bool take_header();
  bool find_descriptor();
  void move_to(std::uint64_t offset);
  void keep(ZipEntry entry);
  void keep_cut();

  std::uint64_t zip_bytes_;
  std::uint64_t offset_ = 0;           ///< Of the first pending byte.
  std::vector<std::uint8_t> pending_;  ///< What came and is not used up.
  std::optional<ZipEntry> open_;       ///< Its descriptor is looked for.
  std::uint64_t data_offset_ = 0;      ///< Of its data.
  std::uint64_t count_ = 0;
  bool is_done_ = false;
  std::vector<ZipEntry> entries_;
};

}  // namespace perch
