/// \file
/// From the bytes of a `.gz` to those of the file in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "perch/caps.hpp"
#include "perch/gzip.hpp"
#include "perch/reading.hpp"

namespace perch {

/// Unpacks one file after the other into a Reading, with the same memory.
class GzipUnpacker {
 public:
  /// \param most_bytes that all files together may unpack to.
  explicit GzipUnpacker(std::uint64_t most_bytes = caps::kInflatedBytes) : most_bytes_(most_bytes) {}

  void begin();
  /// Unpacks at most caps::kChunkBytes into `reading`.
  /// \return how many bytes were used; fewer than all of them when there is more to unpack, or when it is over.
  [[nodiscard]] std::size_t feed(std::span<const std::uint8_t> bytes, Reading& reading);
  /// Whether feed() has something to do even without new bytes.
  [[nodiscard]] bool has_more() const noexcept { return has_more_; }
  /// Whether no more bytes are needed, because it broke off.
  [[nodiscard]] bool is_done() const noexcept { return error_.has_value(); }
  /// No more bytes come.
  void end_range();
  /// Where it broke off: damaged_gzip, too_much_data. What came before went into the reading, and stays good.
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return error_; }

 private:
  void fail(const Error& error);

  std::uint64_t most_bytes_;
  Gunzip gunzip_;
  std::uint64_t unpacked_bytes_ = 0;  ///< Of all files.
  bool has_more_ = false;
  std::optional<Error> error_;
};

/// The first bytes of the file in a `.gz` that begins like this, at most caps::kSniffBytes.
[[nodiscard]] std::string start_of_gzip(std::span<const std::uint8_t> first_bytes);

/// Whether a path ends in `.gz`, in letters of either case.
[[nodiscard]] bool is_named_gzip(std::string_view path) noexcept;

}  // namespace perch
