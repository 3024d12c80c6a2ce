/// \file
/// Files of the kind `.gz` (RFC 1952) as a stream.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "perch/inflate.hpp"
#include "perch/result.hpp"

namespace perch {

/// Unpacks one file piece by piece, straight into the caller's buffer. Members that follow one another are read on, as
/// they come from files that were packed in parts. Checksum and size of each are checked.
class Gunzip {
 public:
  using State = Inflater::State;

  /// Begins a new file with the same memory.
  void reset() noexcept;
  /// As of Inflater, with the same demand on what stands right before the room. It is never done, because another
  /// member may follow: whoever knows where the file ends calls finish().
  [[nodiscard]] Inflater::Progress run(std::span<const std::uint8_t> input, std::span<std::uint8_t> room) noexcept;
  /// No more bytes come. Errors: damaged_gzip, with how many bytes were unpacked, for what is broken, ends too early,
  /// or has anything but zeros behind its end.
  [[nodiscard]] Status finish() const;

 private:
  enum class Step : std::uint8_t {
    fixed,
    extra_size,
    extra,
    name,
    comment,
    header_crc,
    body,
    trailer,
    behind,
    padding,
    damaged
  };

  void read_byte(std::uint8_t byte) noexcept;
  void read_fixed(std::uint8_t byte) noexcept;
  void read_trailer(std::uint8_t byte) noexcept;
  void enter(Step step) noexcept;
  void enter_first_of(Step step) noexcept;

  Inflater inflater_;
  Step step_ = Step::fixed;
  std::size_t place_ = 0;               ///< Bytes of the step that were read.
  std::uint8_t flags_ = 0;              ///< Of the member.
  std::size_t extra_ = 0;               ///< Size of the member's extra field.
  std::uint64_t trailer_ = 0;           ///< The member's checksum and size, as far as they were read.
  std::uint32_t crc32_ = 0, size_ = 0;  ///< Of what was unpacked of the member.
  std::uint64_t written_ = 0;           ///< Of all members.
};

}  // namespace perch
