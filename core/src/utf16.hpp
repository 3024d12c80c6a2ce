/// \file
/// UTF-16, as some editors re-save files, to UTF-8, piece by piece.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace perch {

/// Decodes a stream of UTF-16 that may be cut anywhere. Lone surrogates and an odd last byte become U+FFFD.
class Utf16Decoder {
 public:
  /// Appends the UTF-8 of everything that is complete.
  void decode(std::span<const std::uint8_t> bytes, bool big_endian, std::string& out);
  /// The stream is over: what is still open is broken.
  void finish(std::string& out);

 private:
  void take_unit(std::uint16_t unit, std::string& out);

  bool has_byte_ = false;  ///< The first byte of a unit waits for the second.
  std::uint8_t byte_ = 0;
  std::uint16_t high_ = 0;  ///< A high surrogate that waits for the low one; 0 = none.
};

/// Turns the bytes of a file into UTF-8. Almost every file is UTF-8 already and does not come by here: the caller asks
/// needs_decoding() with the first byte. What turns out to have no byte order mark after all passes unchanged.
class InputDecoder {
 public:
  /// Both byte order marks of UTF-16 begin with a byte that UTF-8 never holds.
  [[nodiscard]] static constexpr bool needs_decoding(std::uint8_t first_byte) noexcept {
    return first_byte == 0xFE || first_byte == 0xFF;
  }
  void decode(std::span<const std::uint8_t> bytes, std::string& out);
  void finish(std::string& out);

 private:
  enum class Form : std::uint8_t { undecided, little_endian, big_endian, other };

  void decide(std::uint8_t second_byte, std::string& out);

  Form form_ = Form::undecided;
  bool has_first_ = false;
  std::uint8_t first_ = 0;
  Utf16Decoder utf16_;
};

}  // namespace perch
