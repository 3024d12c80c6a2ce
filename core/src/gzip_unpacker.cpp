#include "gzip_unpacker.hpp"

namespace perch {
namespace {

/// Enough that calls do not count, little enough to stay in the cache while it is parsed.
constexpr std::size_t kRoomBytes = 256u << 10;

}  // namespace

void GzipUnpacker::begin() {
  gunzip_.reset();
  has_more_ = false;
  error_.reset();
}

/// Unpacks straight into the Reading's buffer, which keeps what the inflater looks back on right before the room.
std::size_t GzipUnpacker::feed(std::span<const std::uint8_t> bytes, Reading& reading) {
  if (error_) return 0;
  const auto progress = gunzip_.run(bytes, reading.writable(kRoomBytes));
  unpacked_bytes_ += progress.written;
  has_more_ = progress.state == Gunzip::State::needs_room;
  reading.commit(progress.written, progress.consumed);
  if (progress.state == Gunzip::State::damaged) {
    fail(gunzip_.finish().error());
  } else if (unpacked_bytes_ > most_bytes_) {
    fail({ErrorCode::too_much_data, {}});
  }
  return progress.consumed;
}

void GzipUnpacker::end_range() {
  if (error_) return;
  if (const Status whole = gunzip_.finish(); !whole) fail(whole.error());
}

void GzipUnpacker::fail(const Error& error) {
  error_ = error;
  has_more_ = false;
}

std::string start_of_gzip(std::span<const std::uint8_t> first_bytes) {
  std::string start(caps::kSniffBytes, '\0');
  Gunzip gunzip;
  start.resize(gunzip.run(first_bytes, {reinterpret_cast<std::uint8_t*>(start.data()), start.size()}).written);
  return start;
}

bool is_named_gzip(std::string_view path) noexcept {
  if (path.size() < 3) return false;
  const std::string_view end = path.substr(path.size() - 3);
  return end[0] == '.' && (end[1] | 0x20) == 'g' && (end[2] | 0x20) == 'z';
}

}  // namespace perch
