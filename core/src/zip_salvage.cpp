#include "zip_salvage.hpp"

#include <algorithm>
#include <utility>

#include "little_endian.hpp"
#include "perch/caps.hpp"
#include "zip_records.hpp"

namespace perch {
namespace {

/// Enough for the headers of several small files, of which an archive has thousands: each range costs a page a
/// millisecond or two.
constexpr std::uint64_t kWindowBytes = 64u << 10;

constexpr std::size_t kSignatureBytes = 4;
constexpr std::size_t kFields[] = {4, 8};       ///< Bytes of a size, without and with zip64.
constexpr std::size_t kLongestDescriptor = 24;  ///< Signature, checksum, two sizes of 8 bytes.

/// What follows the data: sizes of `field` bytes behind a checksum.
struct Descriptor {
  std::size_t begin = 0, field = 0;
  [[nodiscard]] std::size_t end() const noexcept { return begin + 4 + 2 * field; }
};

std::uint64_t field_at(zip::Bytes bytes, std::size_t at, std::size_t field) noexcept {
  return field == 8 ? u64_at(bytes, at) : u32_at(bytes, at);
}

/// Whether a header follows, of a file or of the directory. At the end of what there is nobody knows.
bool may_follow(zip::Bytes bytes, std::size_t at) noexcept {
  if (bytes.size() < at + kSignatureBytes) return true;
  const std::uint32_t next = u32_at(bytes, at);
  return next == zip::kLocalSignature || next == zip::kEntrySignature;
}

/// A descriptor says how many bytes were packed: as many as lie between the data's begin and it. One of zip64 that is
/// cut looks like a short one that says they unpack to nothing, which takes DEFLATE two bytes.
bool fits(zip::Bytes bytes, const Descriptor& d, std::uint64_t packed) noexcept {
  if (bytes.size() < d.end() || field_at(bytes, d.begin + 4, d.field) != packed) return false;
  const bool says_empty = field_at(bytes, d.begin + 4 + d.field, d.field) == 0;
  return may_follow(bytes, d.end()) && (!says_empty || packed <= 2);
}

/// The descriptor that a signature at `at` belongs to: its own, which is optional, or that of the next header.
/// \param packed how many bytes lie between the data's begin and `at`.
std::optional<Descriptor> descriptor_at(zip::Bytes bytes, std::size_t at, std::uint64_t packed) noexcept {
  const std::uint32_t signature = u32_at(bytes, at);
  if (signature == zip::kDescriptorSignature) {
    for (const std::size_t field : kFields) {
      const Descriptor own = {at + kSignatureBytes, field};
      if (fits(bytes, own, packed)) return own;
    }
  } else if (signature == zip::kLocalSignature || signature == zip::kEntrySignature) {
    for (const std::size_t field : kFields) {
      const std::size_t size = 4 + 2 * field;
      if (at < size || packed < size) continue;
      const Descriptor before = {at - size, field};
      if (fits(bytes, before, packed - size)) return before;
    }
  }
  return std::nullopt;
}

}  // namespace

ZipSalvage::ZipSalvage(std::uint64_t zip_bytes) : zip_bytes_(zip_bytes), is_done_(zip_bytes == 0) {}

std::optional<ByteRange> ZipSalvage::wanted() const noexcept {
  if (is_done_) return std::nullopt;
  const std::uint64_t from = offset_ + pending_.size();
  return ByteRange{from, std::min<std::uint64_t>(zip_bytes_ - from, open_ ? caps::kChunkBytes : kWindowBytes)};
}

void ZipSalvage::feed(std::span<const std::uint8_t> bytes) {
  if (is_done_) return;
  pending_.insert(pending_.end(), bytes.begin(), bytes.end());
  while (!is_done_ && (open_ ? find_descriptor() : take_header())) {
  }
  if (is_done_ || !is_at_end()) return;
  if (open_) keep_cut();
  is_done_ = true;
}

Status ZipSalvage::finish() const {
  return count_ > caps::kEntries ? Status(Error{ErrorCode::too_many_entries, {}}) : ok_status();
}

/// \return whether there may be more to take of what came.
bool ZipSalvage::take_header() {
  const zip::Bytes bytes = pending_;
  if (bytes.size() < zip::kLocalBytes) return false;
  if (u32_at(bytes, 0) != zip::kLocalSignature) {
    is_done_ = true;
    return false;
  }
  const std::size_t size = zip::local_bytes(bytes);
  if (bytes.size() < size) return false;
  ZipEntry entry = zip::local_entry_of(bytes);
  entry.header_offset = offset_;
  data_offset_ = offset_ + size;
  const bool is_cut = entry.packed_bytes > zip_bytes_ - data_offset_;
  if (zip::has_descriptor(bytes) && !is_cut) {
    move_to(data_offset_ + entry.packed_bytes);
    open_ = std::move(entry);
    return true;
  }
  if (is_cut) {
    is_done_ = true;
  } else {
    move_to(data_offset_ + entry.packed_bytes);
  }
  keep(std::move(entry));
  return true;
}

/// \return whether it was found.
bool ZipSalvage::find_descriptor() {
  const zip::Bytes bytes = pending_;
  // Behind a descriptor stands the signature that confirms it.
  const std::size_t ahead = is_at_end() ? kSignatureBytes : 2 * kSignatureBytes + kLongestDescriptor;
  std::size_t at = 0;
  for (; at + ahead <= bytes.size(); ++at) {
    const auto next = std::find(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), 'P');
    at = static_cast<std::size_t>(next - bytes.begin());
    if (at + ahead > bytes.size()) break;
    const auto found = descriptor_at(bytes, at, offset_ + at - data_offset_);
    if (!found) continue;
    ZipEntry entry = *std::exchange(open_, std::nullopt);
    entry.crc32 = u32_at(bytes, found->begin);
    entry.packed_bytes = field_at(bytes, found->begin + 4, found->field);
    entry.size_bytes = field_at(bytes, found->begin + 4 + found->field, found->field);
    keep(std::move(entry));
    move_to(offset_ + found->end());
    return true;
  }
  // A descriptor without signature stands before the next header.
  const std::size_t used = std::min(at, bytes.size());
  if (used > kLongestDescriptor) move_to(offset_ + used - kLongestDescriptor);
  return false;
}

void ZipSalvage::move_to(std::uint64_t offset) {
  const std::uint64_t used = std::min<std::uint64_t>(offset - offset_, pending_.size());
  pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(used));
  offset_ = offset;
}

void ZipSalvage::keep(ZipEntry entry) {
  if (++count_ > caps::kEntries) {
    is_done_ = true;
  } else {
    entries_.push_back(std::move(entry));
  }
}

/// No descriptor came: the data goes on to the end, and how much it unpacks to is unknown.
void ZipSalvage::keep_cut() {
  ZipEntry entry = *std::exchange(open_, std::nullopt);
  const std::uint64_t rest = zip_bytes_ - data_offset_;
  if (entry.packed_bytes == 0) {
    entry.packed_bytes = rest;
    entry.size_bytes = entry.method == 0 ? rest : rest * caps::kInflateRatio;
  }
  keep(std::move(entry));
}

}  // namespace perch
