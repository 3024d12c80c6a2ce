/// \file
/// Raw DEFLATE (RFC 1951) as a stream, and the CRC-32 of zip (ISO 3309), both fast enough not to be what a person waits
/// for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace perch {

/// Inflates one stream piece by piece, straight into the caller's buffer. Memory does not grow with the stream. What it
/// calls valid is what zlib calls valid. One that was moved from may only be assigned to or destroyed.
class Inflater {
 public:
  static constexpr std::size_t kHistoryBytes = 32u << 10;

  enum class State : std::uint8_t {
    needs_input,  ///< All input is used up.
    needs_room,   ///< The room is full and the stream goes on.
    done,         ///< The stream's end was read; input behind it is left.
    damaged       ///< No valid stream; what was written before stays good. Every later call says the same.
  };
  struct Progress {
    std::size_t consumed = 0;  ///< Bytes of the input that are not needed again.
    std::size_t written = 0;   ///< Bytes of the room that are filled; those behind may hold anything.
    State state = State::needs_input;
  };

  Inflater();
  Inflater(Inflater&&) noexcept;
  Inflater& operator=(Inflater&&) noexcept;
  ~Inflater();

  /// Begins a new stream with the same memory.
  void reset() noexcept;
  /// \param room where to write. The min(kHistoryBytes, written so far) bytes right before it must be those that were
  ///     written last: matches are copied from there.
  [[nodiscard]] Progress run(std::span<const std::uint8_t> input, std::span<std::uint8_t> room) noexcept;

 private:
  struct Tables;
  std::unique_ptr<Tables> tables_;
};

/// Continues the CRC-32 that zip stores; begin with 0.
[[nodiscard]] std::uint32_t crc32(std::uint32_t crc, std::span<const std::uint8_t> bytes) noexcept;

}  // namespace perch
