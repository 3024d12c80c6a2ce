/// \file
/// From the bytes of one zip entry to those of its file.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/caps.hpp"
#include "perch/inflate.hpp"
#include "perch/reading.hpp"
#include "perch/zip_directory.hpp"

namespace perch {

/// What the directory says of an entry, and what is kept of it until it is opened.
struct PackedEntry {
  std::uint64_t header_offset = 0;
  std::uint64_t packed_bytes = 0;
  std::uint64_t size_bytes = 0;
  std::uint32_t crc32 = 0;
  std::uint16_t method = 0;
  bool encrypted = false;
};

/// Unpacks one entry after the other into a Reading, with the same memory. What comes out is what the directory says,
/// or the error that says where it broke off.
class EntryUnpacker {
 public:
  /// \param most_bytes that all deflated entries together may unpack to.
  explicit EntryUnpacker(std::uint64_t most_bytes = caps::kInflatedBytes) : most_bytes_(most_bytes) {}

  /// Begins with an entry of a zip that ends at `zip_end`. Errors: encrypted_zip, unsupported_compression,
  /// entry_damaged, too_much_data.
  [[nodiscard]] Status begin(const PackedEntry& entry, std::string_view path, std::uint64_t zip_end);
  /// The local header, then the packed bytes; empty when the entry is read or failed.
  [[nodiscard]] std::optional<ByteRange> wanted() const noexcept;
  /// The next bytes of the wanted range. Unpacks at most caps::kChunkBytes of them into `reading`.
  /// \return how many were used; fewer than all of them when there is more to unpack, or when no more are needed.
  [[nodiscard]] std::size_t feed(std::span<const std::uint8_t> bytes, Reading& reading);
  /// Whether feed() has something to do even without new bytes.
  [[nodiscard]] bool has_more() const noexcept { return has_more_; }
  /// The wanted range is over, or the file is.
  void end_range();
  [[nodiscard]] bool is_done() const noexcept { return step_ == Step::done; }
  /// Set when done and damaged. What came before went into the reading, and stays good.
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return error_; }

 private:
  enum class Step : std::uint8_t { header, data, done };

  void fail(ErrorCode code, std::string_view what);
  void fail_here(ErrorCode code = ErrorCode::entry_damaged);
  void finish();
  std::size_t take_header(std::span<const std::uint8_t> bytes);
  std::size_t inflate(std::span<const std::uint8_t> bytes, Reading& reading);
  std::size_t copy(std::span<const std::uint8_t> bytes, Reading& reading);
  void commit(std::span<const std::uint8_t> written, Reading& reading);

  std::uint64_t most_bytes_;
  Inflater inflater_;
  std::uint64_t inflated_bytes_ = 0;  ///< Of all entries.

  Step step_ = Step::done;
  PackedEntry entry_;
  std::string path_;
  std::uint64_t zip_end_ = 0;
  std::uint64_t data_offset_ = 0;
  std::vector<std::uint8_t> header_;
  bool has_more_ = false;
  std::uint64_t written_ = 0;
  std::uint64_t packed_read_ = 0;
  std::uint32_t crc32_ = 0;
  std::optional<Error> error_;
};

}  // namespace perch
