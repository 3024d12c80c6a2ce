#include "read_ahead.hpp"

#include <algorithm>
#include <limits>

#include "zip_records.hpp"

namespace perch {
namespace {

constexpr std::uint64_t kOpen = std::numeric_limits<std::uint64_t>::max();

/// Without what is not in the directory: the extra fields of the local header, and a data descriptor.
std::uint64_t least_end(const Place& place, std::string_view path) noexcept {
  const std::uint64_t header = zip::kLocalBytes + path.size(), begin = place.entry.header_offset;
  const std::uint64_t room = kOpen - 1 - begin;
  return begin + std::min(room, header) + std::min(room - std::min(room, header), place.entry.packed_bytes);
}

}  // namespace

ReadAhead::ReadAhead(const Reading& reading, std::span<const Place> places) {
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].kind != Place::Kind::zip_entry || !reading.may_open(i)) continue;
    const std::uint64_t end = least_end(places[i], reading.path_of(i));
    runs_.push_back({places[i].file, places[i].entry.header_offset, end});
  }
  std::sort(runs_.begin(), runs_.end(), is_before);
  // Each run ends where the next entry begins that is not opened.
  std::vector<std::uint64_t> limits(runs_.size(), kOpen);
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (places[i].kind != Place::Kind::zip_entry || reading.may_open(i)) continue;
    const Run closed{places[i].file, places[i].entry.header_offset, 0};
    const auto behind = std::lower_bound(runs_.begin(), runs_.end(), closed, is_before);
    if (behind == runs_.begin() || std::prev(behind)->file != closed.file) continue;
    std::uint64_t& limit = limits[static_cast<std::size_t>(behind - runs_.begin()) - 1];
    limit = std::min(limit, closed.begin);
  }
  for (std::size_t i = runs_.size(); i-- > 0;) {
    const bool has_next = i + 1 < runs_.size() && runs_[i + 1].file == runs_[i].file;
    if (limits[i] != kOpen) {
      runs_[i].end = limits[i];
    } else if (has_next) {
      runs_[i].end = runs_[i + 1].end;
    }
  }
}

std::uint64_t ReadAhead::end_of(std::uint32_t file, std::uint64_t header_offset) const noexcept {
  const auto found = std::lower_bound(runs_.begin(), runs_.end(), Run{file, header_offset, 0}, is_before);
  return found != runs_.end() && found->file == file && found->begin == header_offset ? found->end : header_offset;
}

}  // namespace perch
