#include "drop_reading.hpp"

#include <algorithm>
#include <string>

#include "zip_records.hpp"

namespace perch {

std::optional<Drop::Wanted> DropReading::wanted() {
  while (task_ == Task::none) {
    const auto index = reading_.next();
    if (!index) return std::nullopt;
    begin(*index);
  }
  const std::uint64_t file_bytes = opening_.files()[file_].size_bytes;
  if (task_ != Task::packed) return Drop::Wanted{file_, 0, file_bytes, file_bytes};
  const auto range = unpacker_.wanted();
  const std::uint64_t ahead = run_end_ > range->offset ? run_end_ - range->offset : 0;
  return Drop::Wanted{file_, range->offset, range->size_bytes, std::max(range->size_bytes, ahead)};
}

void DropReading::begin(std::size_t index) {
  const Place& place = opening_.places()[index];
  file_ = place.file;
  reading_.begin(index);
  if (place.kind == Place::Kind::zip_entry) return begin_packed(place, index);
  task_ = place.kind == Place::Kind::gzip ? Task::gzip : Task::text;
  if (task_ == Task::gzip) gunzip_.begin();
  if (opening_.files()[file_].size_bytes == 0) end_range();
}

void DropReading::begin_packed(const Place& place, std::size_t index) {
  const std::string path(reading_.path_of(index));
  const Status begun = claim(place) ? unpacker_.begin(place.entry, path, opening_.files()[file_].size_bytes)
                                    : Status(Error{ErrorCode::zip_bomb, path});
  if (begun) {
    task_ = Task::packed;
    run_end_ = ahead_.end_of(place.file, place.entry.header_offset);
  } else {
    reading_.fail(begun.error().code, begun.error().detail);
  }
}

/// Notes the entry's range of its zip, unless an opened entry lies there: what a few bytes unpack to would otherwise be
/// had as often as the directory names them (D. Fifield, "A better zip bomb", WOOT 2019).
bool DropReading::claim(const Place& place) {
  const std::uint64_t begin = place.entry.header_offset, file_bytes = opening_.files()[file_].size_bytes;
  if (begin >= file_bytes) return true;
  const std::uint64_t size = std::min(place.entry.packed_bytes, file_bytes) + zip::kLocalBytes;
  const auto next = claims_.lower_bound({file_, begin});
  if (next != claims_.end() && next->first.first == file_ && next->first.second - begin < size) return false;
  if (next != claims_.begin()) {
    const auto& [before, end] = *std::prev(next);
    if (before.first == file_ && begin < end) return false;
  }
  claims_.emplace(std::pair(file_, begin), begin + size);
  return true;
}

void DropReading::end_range() {
  std::optional<Error> error;
  if (task_ == Task::packed) {
    unpacker_.end_range();
    if (!unpacker_.is_done()) return;
    error = unpacker_.error();
  } else if (task_ == Task::gzip) {
    gunzip_.end_range();
    error = gunzip_.error();
    if (error) opening_.note_damage(file_, *error);
  }
  task_ = Task::none;
  error ? reading_.fail(error->code, error->detail) : reading_.end();
}

void DropReading::read_failed() {
  task_ = Task::none;
  reading_.fail(ErrorCode::unreadable_path, opening_.files()[file_].path);
}

}  // namespace perch
