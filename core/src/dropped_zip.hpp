/// \file
/// The entries of a zip that was dropped, also where it is only wrapped in another one.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "perch/zip_directory.hpp"
#include "zip_salvage.hpp"

namespace perch {

/// Whether a path ends in `.zip`, in letters of either case.
[[nodiscard]] bool is_named_zip(std::string_view path) noexcept;

/// A ZipDirectory that looks through one wrapper: a zip that holds nothing but a zip. That works where the inner one is
/// stored as it is, because then it is a range of the outer one. Zips beside other files stay closed. Of a zip without
/// a directory that can be read, the entries are those that a ZipSalvage finds.
class DroppedZip {
 public:
  explicit DroppedZip(std::uint64_t file_bytes)
      : file_bytes_(file_bytes), zip_bytes_(file_bytes), directory_(file_bytes) {}

  /// As of ZipDirectory; offsets are those of the outer zip.
  [[nodiscard]] std::optional<ByteRange> wanted() const noexcept;
  void feed(std::span<const std::uint8_t> bytes);
  [[nodiscard]] std::vector<ZipEntry>& entries() noexcept { return entries_; }
  /// No more bytes come. Errors: those of ZipDirectory where nothing could be salvaged, encrypted_zip, nested_zip.
  [[nodiscard]] Status finish();
  /// What is wrong with a zip whose entries were salvaged.
  [[nodiscard]] const std::optional<Error>& damage() const noexcept { return damage_; }

 private:
  void end_listing();
  void sort_entries(std::vector<ZipEntry>& found);
  void look_inside();
  void enter_inner();

  std::uint64_t file_bytes_;
  std::uint64_t zip_bytes_;  ///< Of the zip that is listed: the file itself, or the one in it.
  ZipDirectory directory_;
  std::optional<ZipSalvage> salvage_;  ///< Once the directory turned out to be lost.
  std::optional<Error> damage_;
  std::uint64_t base_ = 0;  ///< Where the zip begins.
  bool is_inner_ = false;
  bool holds_more_ = false;           ///< Anything that is neither a zip nor junk, or a second zip.
  std::optional<ZipEntry> only_zip_;  ///< While nothing else was met.
  std::vector<std::uint8_t> header_;  ///< The local header of the inner zip, as far as it came.
  bool wants_header_ = false;
  std::vector<ZipEntry> entries_;
  std::optional<Error> error_;
};

}  // namespace perch
