/// \file
/// JSON text as a flat list of its values in the order of the text, checked against RFC 8259 while it is listed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "gap_memo.hpp"
#include "tape_node.hpp"

namespace perch::json {

/// Lists one value at a time and keeps its memory, and remembers how values of that kind are written: where the next
/// one is written alike, most of its bytes are only compared.
class Tape {
 public:
  static constexpr std::size_t kPaddingBytes = 64;

  enum class Listing : std::uint8_t {
    everything,
    known_names  ///< Opened up is the root, a member with a KeyName, and what has_known_elements(); others are one
                 ///< node, or none in an object that is_read_by_names().
  };
  explicit Tape(Listing listing = Listing::everything) : listing_(listing) {}

  enum class Outcome : std::uint8_t {
    complete,    ///< The value is valid JSON and ends after size_bytes().
    incomplete,  ///< Valid as far as the text goes, which ends inside the value.
    invalid,     ///< No JSON, or nested deeper than caps::kNestingDepth.
    too_large    ///< More than caps::kRecordValues values.
  };

  /// Reads the value that begins with the first byte of `text`; what stands behind it is not looked at. The
  /// kPaddingBytes behind the text must be readable, and the first of them writable: it is changed and put back.
  /// That strings are UTF-8 is not checked; has_bytes_beyond_ascii() tells whether that is worth while.
  Outcome read(std::span<std::uint8_t> text);

  [[nodiscard]] std::span<const Node> nodes() const noexcept { return {nodes_.data(), count_}; }
  /// The text of the last read(), which must still be there.
  [[nodiscard]] std::string_view text() const noexcept { return {reinterpret_cast<const char*>(text_), size_}; }
  [[nodiscard]] std::size_t size_bytes() const noexcept { return size_; }
  /// False: the value is ASCII. True: it, or a few bytes behind it, may not be.
  [[nodiscard]] bool has_bytes_beyond_ascii() const noexcept { return beyond_ascii_; }

 private:
  class Reader;

  Listing listing_;
  std::vector<Node> nodes_;
  std::size_t count_ = 0;
  GapMemo memo_;
  FreshGap fresh_;
  const std::uint8_t* text_ = nullptr;
  std::size_t size_ = 0;
  bool beyond_ascii_ = false;
};

}  // namespace perch::json
