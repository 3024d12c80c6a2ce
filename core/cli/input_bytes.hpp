/// \file
/// The bytes of a file descriptor, unpacked where they are packed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "perch/gzip.hpp"
#include "perch/result.hpp"

namespace perch::cli {

/// Plain bytes or a `.gz`, which the first two bytes tell, in constant memory.
class InputBytes {
 public:
  explicit InputBytes(int descriptor) : descriptor_(descriptor) {}

  /// Waits for bytes. \return how many were read into the buffer; 0 at the end.
  [[nodiscard]] std::size_t read(std::span<char> buffer);
  /// Whether read() would not have to wait.
  [[nodiscard]] bool has_more() const;
  /// At the end: why it came too early. Errors: unreadable_path, damaged_gzip.
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return error_; }

 private:
  std::size_t read_raw(std::span<char> buffer);
  void sniff();
  std::size_t unpack(std::span<char> buffer);
  bool unpack_some();

  int descriptor_;
  bool is_sniffed_ = false;
  std::optional<Gunzip> gunzip_;
  std::vector<std::uint8_t> packed_;    ///< Packed bytes, or plain ones that were read to sniff.
  std::size_t packed_at_ = 0;           ///< How many of them were used.
  std::vector<std::uint8_t> unpacked_;  ///< Unpacked bytes, behind those that the unpacking looks back on.
  std::size_t unpacked_at_ = 0, unpacked_end_ = 0;
  bool has_unpacked_all_ = true;  ///< Nothing comes of the packed bytes that are here.
  std::optional<Error> error_;
};

}  // namespace perch::cli
