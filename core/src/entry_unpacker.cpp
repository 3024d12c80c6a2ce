#include "entry_unpacker.hpp"

#include <algorithm>
#include <cstring>

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

EntryUnpacker::EntryUnpacker() : window_(Inflater::kHistoryBytes + kRoomBytes) {}

Status EntryUnpacker::begin(const PackedEntry& entry, std::string_view path, std::uint64_t zip_end) {
  entry_ = entry;
  path_ = path;
  zip_end_ = zip_end;
  step_ = Step::header;
  header_.clear();
  written_ = packed_read_ = data_offset_ = 0;
  window_used_ = 0;
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
  } else if (inflated_bytes_ > caps::kInflatedBytes) {
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
  std::size_t used = 0;
  if (entry_.method == kDeflated) {
    used = inflate(bytes, reading);
  } else {
    used = std::min({bytes.size(), kRoomBytes, static_cast<std::size_t>(entry_.packed_bytes - packed_read_)});
    give(bytes.first(used), reading);
  }
  packed_read_ += used;
  return used;
}

/// The header repeats what the directory says, but how long it is only it knows.
std::size_t EntryUnpacker::take_header(std::span<const std::uint8_t> bytes) {
  const std::size_t used = std::min(bytes.size(), zip::kLocalBytes - header_.size());
  header_.insert(header_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(used));
  return used;
}

/// Room for Reading's own buffer to take this place: it keeps what was committed last right before what comes next.
std::size_t EntryUnpacker::inflate(std::span<const std::uint8_t> bytes, Reading& reading) {
  if (window_.size() - window_used_ < kRoomBytes / 2) {
    std::memmove(window_.data(), window_.data() + window_used_ - Inflater::kHistoryBytes, Inflater::kHistoryBytes);
    window_used_ = Inflater::kHistoryBytes;
  }
  const std::span<std::uint8_t> room = std::span(window_).subspan(window_used_);
  const Inflater::Progress progress = inflater_.run(bytes, room);
  window_used_ += progress.written;
  inflated_bytes_ += progress.written;
  has_more_ = progress.state == Inflater::State::needs_room;
  give(room.first(progress.written), reading);
  if (step_ == Step::done) return progress.consumed;
  const bool is_stuck = has_more_ && progress.consumed + progress.written == 0;
  if (progress.state == Inflater::State::damaged || is_stuck) {
    fail_here();
  } else if (progress.state == Inflater::State::done) {
    finish();
  } else if (inflated_bytes_ > caps::kInflatedBytes) {
    fail_here(ErrorCode::too_much_data);
  }
  return progress.consumed;
}

/// Hands unpacked bytes on, but never more than the directory says.
void EntryUnpacker::give(std::span<const std::uint8_t> text, Reading& reading) {
  const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(text.size(), entry_.size_bytes - written_));
  if (size > 0) {
    std::memcpy(reading.writable(size).data(), text.data(), size);
    reading.commit(size);
    crc32_ = crc32(crc32_, text.first(size));
    written_ += size;
  }
  if (size < text.size()) fail_here();
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
