/// \file
/// The second half of a drop: the bytes of the entries that a Reading asks for.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "drop_opening.hpp"
#include "entry_unpacker.hpp"
#include "gzip_unpacker.hpp"
#include "perch/drop.hpp"
#include "perch/reading.hpp"
#include "read_ahead.hpp"

namespace perch {

/// Opens one entry after the other, in the order of the Reading.
class DropReading {
 public:
  /// Both must outlive this.
  DropReading(Reading& reading, DropOpening& opening) : reading_(reading), opening_(opening) {}

  /// The reading is planned now.
  void start() { ahead_ = ReadAhead(reading_, opening_.places()); }
  /// The next range that is needed; empty when every entry was read.
  [[nodiscard]] std::optional<Drop::Wanted> wanted();
  /// Whether the wanted range is a file's own text, which the caller commits to the Reading itself.
  [[nodiscard]] bool is_text() const noexcept { return task_ == Task::text; }
  /// Unpacks some of the wanted range's next bytes. \return how many were used.
  [[nodiscard]] std::size_t feed(std::span<const std::uint8_t> bytes) {
    return task_ == Task::gzip ? gunzip_.feed(bytes, reading_) : unpacker_.feed(bytes, reading_);
  }
  /// Whether feed() has something to do even without new bytes.
  [[nodiscard]] bool has_more() const noexcept {
    return (task_ == Task::packed && unpacker_.has_more()) || (task_ == Task::gzip && gunzip_.has_more());
  }
  [[nodiscard]] bool has_enough() const noexcept {
    return (task_ == Task::packed && unpacker_.is_done()) || (task_ == Task::gzip && gunzip_.is_done());
  }
  void end_range();
  void read_failed();

 private:
  enum class Task : std::uint8_t { none, text, packed, gzip };

  void begin(std::size_t index);
  void begin_packed(const Place& place, std::size_t index);
  bool claim(const Place& place);

  Reading& reading_;
  DropOpening& opening_;
  EntryUnpacker unpacker_;
  GzipUnpacker gunzip_;
  Task task_ = Task::none;
  ReadAhead ahead_;
  std::uint64_t run_end_ = 0;                                              ///< Of the open entry.
  std::size_t file_ = 0;                                                   ///< From which the open entry comes.
  std::map<std::pair<std::size_t, std::uint64_t>, std::uint64_t> claims_;  ///< File and begin of opened entries -> end.
};

}  // namespace perch
