#include "entry_unpacker.hpp"

#include <algorithm>

#include "little_endian.hpp"
#include "perch/caps.hpp"
#include "zip_records.hpp"

namespace perch {
namespace {

constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;

/// Enough that calls do not count, little enough to stay in the cache while it is parsed.
constexpr std::size_t kRoomBytes = 256u << 10;

bool is_impossible(const PackedEntry& entry) noexcept {
  return entry.size_bytes > 0 && (entry.size_bytes - 1) / caps::kInflateRatio >= entry.packed_bytes;
}

}  // namespace

Status EntryUnpacker::begin(const PackedEntry& entry, std::string_view path, std::uint64_t zip_end) {
  entry_ = entry;
  path_ = path;
  zip_end_ = zip_end;
  step_ = Step::header;
  header_.clear();
  written_ = packed_read_ = data_offset_ = 0;
  has_more_ = false;
  crc32_ = 0;
  error_.reset();
  inflater_.reset();
  const bool is_known = entry.method == kStored || entry.method == kDeflated;
  if (entry.encrypted) {
    fail(ErrorCode::encrypted_zip, "");
  } else if (!is_known) {
    fail(ErrorCode::unsupported_compression, ", method " + std::to_string(entry.method));
  } else if (is_impossible(entry) || entry.header_offset >= zip_end) {
    fail_here();
  } else if (inflated_bytes_ > most_bytes_) {
    fail_here(ErrorCode::too_much_data);
  }
  return error_ ? Status(*error_) : ok_status();
}

std::optional<ByteRange> EntryUnpacker::wanted() const noexcept {
  if (step_ == Step::done) return std::nullopt;
  if (step_ == Step::header) return ByteRange{entry_.header_offset, zip::kLocalBytes};
  return ByteRange{data_offset_, std::min(entry_.packed_bytes, zip_end_ - data_offset_)};
}

std::size_t EntryUnpacker::feed(std::span<const std::uint8_t> bytes, Reading& reading) {
  if (step_ == Step::done) return 0;
  if (step_ == Step::header) return take_header(bytes);
  return entry_.method == kDeflated ? inflate(bytes, reading) : copy(bytes, reading);
}

/// The header repeats what the directory says, but how long it is only it knows.
std::size_t EntryUnpacker::take_header(std::span<const std::uint8_t> bytes) {
  const std::size_t used = std::min(bytes.size(), zip::kLocalBytes - header_.size());
  header_.insert(header_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(used));
  return used;
}

/// Unpacks straight into the Reading's buffer, which keeps what the inflater looks back on right before the room.
std::size_t EntryUnpacker::inflate(std::span<const std::uint8_t> bytes, Reading& reading) {
  const std::span<std::uint8_t> room = reading.writable(kRoomBytes);
  const Inflater::Progress progress = inflater_.run(bytes, room);
  inflated_bytes_ += progress.written;
  has_more_ = progress.state == Inflater::State::needs_room;
  const bool is_stuck = has_more_ && progress.consumed + progress.written == 0;
  commit(room.first(progress.written), reading);
  if (step_ == Step::done) return progress.consumed;
  if (progress.state == Inflater::State::damaged || is_stuck) {
    fail_here();
  } else if (progress.state == Inflater::State::done) {
    finish();
  } else if (inflated_bytes_ > most_bytes_) {
    fail_here(ErrorCode::too_much_data);
  }
  return progress.consumed;
}

std::size_t EntryUnpacker::copy(std::span<const std::uint8_t> bytes, Reading& reading) {
  const std::size_t size = std::min(bytes.size(), kRoomBytes);
  const std::span<std::uint8_t> room = reading.writable(size);
  std::copy_n(bytes.begin(), size, room.begin());
  packed_read_ += size;
  commit(room, reading);
  return size;
}

/// Commits what was written into the Reading's room, but never more than the directory says.
void EntryUnpacker::commit(std::span<const std::uint8_t> written, Reading& reading) {
  const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(written.size(), entry_.size_bytes - written_));
  if (size > 0) {
    crc32_ = crc32(crc32_, written.first(size));
    written_ += size;
    reading.commit(size);
  }
  if (size < written.size()) fail_here();
}

void EntryUnpacker::end_range() {
  if (step_ == Step::data) finish();
  if (step_ != Step::header) return;
  if (header_.size() < zip::kLocalBytes || u32_at(header_, 0) != zip::kLocalSignature) return fail_here();
  data_offset_ = entry_.header_offset + zip::kLocalBytes + u16_at(header_, 26) + u16_at(header_, 28);
  step_ = Step::data;
  if (entry_.packed_bytes == 0) {
    finish();
  } else if (data_offset_ >= zip_end_) {
    fail_here();
  }
}

void EntryUnpacker::finish() {
  const bool is_whole = written_ == entry_.size_bytes && (entry_.method == kDeflated || written_ == packed_read_);
  if (!is_whole) return fail_here();
  if (crc32_ != entry_.crc32) return fail(ErrorCode::entry_damaged, ", wrong checksum");
  step_ = Step::done;
  has_more_ = false;
}

void EntryUnpacker::fail_here(ErrorCode code) { fail(code, " at byte " + std::to_string(written_)); }

void EntryUnpacker::fail(ErrorCode code, std::string_view what) {
  error_ = Error{code, path_ + std::string(what)};
  step_ = Step::done;
  has_more_ = false;
}

}  // namespace perch
