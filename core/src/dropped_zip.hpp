/// \file
/// The entries of a zip that was dropped, also where it is only wrapped in another one.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "perch/zip_directory.hpp"

namespace perch {

/// Whether a path ends in `.zip`, in letters of either case.
[[nodiscard]] bool is_named_zip(std::string_view path) noexcept;

/// A ZipDirectory that looks through one wrapper: a zip that holds nothing but a zip. That works where the inner one is
/// stored as it is, because then it is a range of the outer one. Zips beside other files stay closed.
class DroppedZip {
 public:
  explicit DroppedZip(std::uint64_t zip_bytes) : zip_bytes_(zip_bytes), directory_(zip_bytes) {}

  /// As of ZipDirectory; offsets are those of the outer zip.
  [[nodiscard]] std::optional<ByteRange> wanted() const noexcept;
  void feed(std::span<const std::uint8_t> bytes);
  [[nodiscard]] std::vector<ZipEntry>& entries() noexcept { return entries_; }
  /// No more bytes come. Errors: those of ZipDirectory, encrypted_zip, nested_zip.
  [[nodiscard]] Status finish();

 private:
  void sort_entries();
  void look_inside();
  void enter_inner();

  std::uint64_t zip_bytes_;  ///< Of the outer one.
  ZipDirectory directory_;
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
