/// \file
/// How far behind a range of a zip everything is read anyway.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "drop_opening.hpp"
#include "perch/reading.hpp"

namespace perch {

/// Runs of entries that lie behind one another and may all be opened. No byte of another entry is in them: what nobody
/// asked for is not read, however small it is.
class ReadAhead {
 public:
  ReadAhead() = default;
  /// \param places of the Reading's entries, which is planned.
  ReadAhead(const Reading& reading, std::span<const Place> places);

  /// The end of the run in which the header of an opened entry lies.
  [[nodiscard]] std::uint64_t end_of(std::uint32_t file, std::uint64_t header_offset) const noexcept;

 private:
  struct Run {
    std::uint32_t file;
    std::uint64_t begin;  ///< Of the entry.
    std::uint64_t end;
  };
  static bool is_before(const Run& a, const Run& b) noexcept {
    return a.file != b.file ? a.file < b.file : a.begin < b.begin;
  }

  std::vector<Run> runs_;  ///< One an opened entry, as they lie.
};

}  // namespace perch
