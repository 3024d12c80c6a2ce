/// \file
/// The fixed layouts of a zip: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory), 4.3.14
/// to 4.3.16 (ends).
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "perch/zip_directory.hpp"

namespace perch::zip {

using Bytes = std::span<const std::uint8_t>;

inline constexpr std::uint32_t kLocalSignature = 0x04034b50;
inline constexpr std::uint32_t kEntrySignature = 0x02014b50;
inline constexpr std::uint32_t kSealSignature = 0x05054b50;  ///< A digital signature behind the last entry.
inline constexpr std::uint32_t kZip64Signature = 0x06064b50;
inline constexpr std::uint32_t kLocatorSignature = 0x07064b50;
inline constexpr std::uint32_t kEndSignature = 0x06054b50;
inline constexpr std::uint32_t kDescriptorSignature = 0x08074b50;

inline constexpr std::size_t kLocalBytes = 30;  ///< Without the name and the extra fields behind it.
inline constexpr std::size_t kEntryBytes = 46;  ///< Without name, extra fields and comment.
inline constexpr std::size_t kZip64Bytes = 56;
inline constexpr std::size_t kLocatorBytes = 20;
inline constexpr std::size_t kEndBytes = 22;  ///< Without the comment.
inline constexpr std::size_t kFull16 = 0xFFFF;
inline constexpr std::uint64_t kFull32 = 0xFFFFFFFF;

/// What both end records say. The classic one says kFull16 or kFull32 where the zip64 record is to be asked.
struct End {
  std::uint64_t disk = 0;
  std::uint64_t directory_disk = 0;
  std::uint64_t entries_here = 0;
  std::uint64_t entries = 0;
  std::uint64_t directory_bytes = 0;
  std::uint64_t directory_offset = 0;

  /// Whether any field of a classic record is full.
  [[nodiscard]] bool needs_zip64() const noexcept;
  /// Puts what the zip64 record says where this classic one is full.
  void fill_from(const End& zip64) noexcept;
  [[nodiscard]] bool is_split() const noexcept { return disk != 0 || directory_disk != 0 || entries_here != entries; }
};

/// Where the classic end record stands in a zip's last bytes, which begin at `tail_offset` of the zip. A comment and
/// some junk may follow it, and both may look like it: one whose comment ends the file comes first, then one that may
/// be true, then any.
[[nodiscard]] std::optional<std::size_t> find_end(Bytes tail, std::uint64_t tail_offset) noexcept;

/// Reads the records behind their checked signatures.
[[nodiscard]] End end_of(Bytes record) noexcept;
[[nodiscard]] End zip64_end_of(Bytes record) noexcept;

/// How long an entry of the directory is, from its first kEntryBytes.
[[nodiscard]] std::size_t entry_bytes(Bytes fixed) noexcept;
/// Reads a whole entry.
[[nodiscard]] ZipEntry entry_of(Bytes record);
/// How long a local header is, from its first kLocalBytes.
[[nodiscard]] std::size_t local_bytes(Bytes fixed) noexcept;
/// Reads a whole local header; header_offset is 0.
[[nodiscard]] ZipEntry local_entry_of(Bytes record);
/// Whether sizes and checksum follow the data, and the local header may lack them (APPNOTE 4.3.9).
[[nodiscard]] bool has_descriptor(Bytes fixed) noexcept;
/// The file of a split zip in which the entry lies; 0 in any other zip.
[[nodiscard]] bool is_elsewhere(Bytes record) noexcept;

/// The name as valid UTF-8: read as cp437 where it is no UTF-8 and does not say that it is, folders split by `/`.
/// A name longer than caps::kPathBytes is cut, and ends in `…`.
[[nodiscard]] std::string path_of(Bytes name, bool says_utf8);

}  // namespace perch::zip
