#include "zip_records.hpp"

#include <chrono>

#include "little_endian.hpp"
#include "perch/time.hpp"

namespace perch::zip {
namespace {

constexpr std::uint16_t kIsEncrypted = 1;
constexpr std::uint16_t kHasDescriptor = 1u << 3;
constexpr std::uint16_t kHasUtf8Name = 1u << 11;
constexpr std::uint16_t kZip64Extra = 1;

/// A record that is all there, with its comment; then, whether nothing is behind it and its numbers fit.
struct Candidate {
  bool is_whole = false, ends_the_file = false, is_plausible = false;
};

Candidate judge(Bytes tail, std::size_t at, std::uint64_t offset) noexcept {
  Candidate out;
  if (tail.size() - at < kEndBytes || u32_at(tail, at) != kEndSignature) return out;
  const std::size_t behind = tail.size() - at - kEndBytes;
  const std::size_t comment = u16_at(tail, at + 20);
  if (behind < comment) return out;
  const End end = end_of(tail.subspan(at));
  out = {true, behind == comment, end.needs_zip64() || end.directory_offset + end.directory_bytes <= offset};
  return out;
}

/// Reads a DOS clock as UTC, as a zip knows no zone: the same zip gives the same report everywhere. A day that its
/// month lacks runs over into the next one.
std::optional<std::int64_t> dos_clock(std::uint16_t time, std::uint16_t date) noexcept {
  using namespace std::chrono;
  const unsigned month_number = date >> 5 & 15u, day_number = date & 31u;
  if (month_number < 1 || month_number > 12 || day_number < 1) return std::nullopt;
  const sys_days midnight = year(1980 + (date >> 9)) / month(month_number) / day(day_number);
  const std::int64_t seconds = (time >> 11) * 3600 + (time >> 5 & 63) * 60 + (time & 31) * 2;
  return (midnight.time_since_epoch().count() * kSecondsPerDay + seconds) * kMicrosPerSecond;
}

/// The values of an entry's zip64 field are those, in this order, whose classic ones are full.
void read_zip64(Bytes extra, ZipEntry& entry) noexcept {
  while (extra.size() >= 4) {
    const std::size_t size = u16_at(extra, 2);
    if (size > extra.size() - 4) return;
    Bytes field = extra.subspan(4, size);
    if (u16_at(extra, 0) == kZip64Extra) {
      for (std::uint64_t* value : {&entry.size_bytes, &entry.packed_bytes, &entry.header_offset}) {
        if (*value != kFull32 || field.size() < 8) continue;
        *value = u64_at(field, 0);
        field = field.subspan(8);
      }
      return;
    }
    extra = extra.subspan(4 + size);
  }
}

/// What the directory and the local header say alike, from their flags on. `behind` begins with the name and the extra
/// fields.
ZipEntry described(Bytes fields, std::uint64_t header_offset, Bytes behind) {
  const std::uint16_t flags = u16_at(fields, 0);
  const std::size_t name_bytes = u16_at(fields, 20);
  ZipEntry out;
  out.path = path_of(behind.subspan(0, name_bytes), (flags & kHasUtf8Name) != 0);
  out.header_offset = header_offset;
  out.packed_bytes = u32_at(fields, 12);
  out.size_bytes = u32_at(fields, 16);
  out.modified_us = dos_clock(u16_at(fields, 4), u16_at(fields, 6));
  out.crc32 = u32_at(fields, 8);
  out.method = u16_at(fields, 2);
  out.encrypted = (flags & kIsEncrypted) != 0;
  read_zip64(behind.subspan(name_bytes, u16_at(fields, 22)), out);
  return out;
}

}  // namespace

bool End::needs_zip64() const noexcept {
  return disk == kFull16 || directory_disk == kFull16 || entries_here == kFull16 || entries == kFull16 ||
         directory_bytes == kFull32 || directory_offset == kFull32;
}

void End::fill_from(const End& zip64) noexcept {
  if (disk == kFull16) disk = zip64.disk;
  if (directory_disk == kFull16) directory_disk = zip64.directory_disk;
  if (entries_here == kFull16) entries_here = zip64.entries_here;
  if (entries == kFull16) entries = zip64.entries;
  if (directory_bytes == kFull32) directory_bytes = zip64.directory_bytes;
  if (directory_offset == kFull32) directory_offset = zip64.directory_offset;
}

std::optional<std::size_t> find_end(Bytes tail, std::uint64_t tail_offset) noexcept {
  std::optional<std::size_t> plausible, any;
  if (tail.size() < kEndBytes) return std::nullopt;
  for (std::size_t at = tail.size() - kEndBytes + 1; at-- > 0;) {
    if (tail[at] != 'P') continue;
    const Candidate candidate = judge(tail, at, tail_offset + at);
    if (candidate.ends_the_file && candidate.is_plausible) return at;
    if (candidate.is_plausible && !plausible) plausible = at;
    if (candidate.is_whole && !any) any = at;
  }
  return plausible ? plausible : any;
}

End end_of(Bytes record) noexcept {
  return {u16_at(record, 4),  u16_at(record, 6),  u16_at(record, 8),
          u16_at(record, 10), u32_at(record, 12), u32_at(record, 16)};
}

End zip64_end_of(Bytes record) noexcept {
  return {u32_at(record, 16), u32_at(record, 20), u64_at(record, 24),
          u64_at(record, 32), u64_at(record, 40), u64_at(record, 48)};
}

std::size_t entry_bytes(Bytes fixed) noexcept {
  return kEntryBytes + u16_at(fixed, 28) + u16_at(fixed, 30) + u16_at(fixed, 32);
}

ZipEntry entry_of(Bytes record) {
  return described(record.subspan(8), u32_at(record, 42), record.subspan(kEntryBytes));
}

std::size_t local_bytes(Bytes fixed) noexcept { return kLocalBytes + u16_at(fixed, 26) + u16_at(fixed, 28); }

ZipEntry local_entry_of(Bytes record) { return described(record.subspan(6), 0, record.subspan(kLocalBytes)); }

bool has_descriptor(Bytes fixed) noexcept { return (u16_at(fixed, 6) & kHasDescriptor) != 0; }

bool is_elsewhere(Bytes record) noexcept {
  const std::uint16_t disk = u16_at(record, 34);
  return disk != 0 && disk != kFull16;
}

}  // namespace perch::zip
