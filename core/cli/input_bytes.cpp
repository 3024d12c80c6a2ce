#include "input_bytes.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace perch::cli {
namespace {

constexpr std::size_t kPackedBytes = 64u << 10;
constexpr std::size_t kRoomBytes = 256u << 10;

}  // namespace

std::size_t InputBytes::read_raw(std::span<char> buffer) {
  ::ssize_t got = 0;
  do {
    got = ::read(descriptor_, buffer.data(), buffer.size());
  } while (got < 0 && errno == EINTR);
  if (got < 0) error_ = Error{ErrorCode::unreadable_path, std::strerror(errno)};
  return got > 0 ? static_cast<std::size_t>(got) : 0;
}

/// Reads until there are two bytes, or no more of them.
void InputBytes::sniff() {
  is_sniffed_ = true;
  while (packed_.size() < 2) {
    char bytes[2];
    const std::size_t got = read_raw(std::span(bytes).first(2 - packed_.size()));
    if (got == 0) return;
    packed_.insert(packed_.end(), bytes, bytes + got);
  }
  if (packed_[0] != 0x1F || packed_[1] != 0x8B) return;
  gunzip_.emplace();
  unpacked_.resize(Inflater::kHistoryBytes + kRoomBytes);
  unpacked_at_ = unpacked_end_ = Inflater::kHistoryBytes;
}

std::size_t InputBytes::read(std::span<char> buffer) {
  if (!is_sniffed_) sniff();
  if (gunzip_) return unpack(buffer);
  if (packed_at_ == packed_.size()) return read_raw(buffer);
  const std::size_t size = std::min(buffer.size(), packed_.size() - packed_at_);
  std::memcpy(buffer.data(), packed_.data() + packed_at_, size);
  packed_at_ += size;
  return size;
}

std::size_t InputBytes::unpack(std::span<char> buffer) {
  while (unpacked_at_ == unpacked_end_) {
    if (!unpack_some()) return 0;
  }
  const std::size_t size = std::min(buffer.size(), unpacked_end_ - unpacked_at_);
  std::memcpy(buffer.data(), unpacked_.data() + unpacked_at_, size);
  unpacked_at_ += size;
  return size;
}

/// \return false at the end, or where what comes is damaged.
bool InputBytes::unpack_some() {
  if (error_) return false;
  if (has_unpacked_all_ && packed_at_ == packed_.size()) {
    packed_.resize(kPackedBytes);
    packed_at_ = 0;
    packed_.resize(read_raw({reinterpret_cast<char*>(packed_.data()), packed_.size()}));
    if (packed_.empty()) {
      if (const Status whole = gunzip_->finish(); !error_ && !whole) error_ = whole.error();
      return false;
    }
  }
  const auto last = unpacked_.begin() + static_cast<std::ptrdiff_t>(unpacked_end_ - Inflater::kHistoryBytes);
  std::copy_n(last, Inflater::kHistoryBytes, unpacked_.begin());
  const auto room = std::span(unpacked_).subspan(Inflater::kHistoryBytes);
  const auto progress = gunzip_->run(std::span(packed_).subspan(packed_at_), room);
  packed_at_ += progress.consumed;
  unpacked_at_ = Inflater::kHistoryBytes;
  unpacked_end_ = unpacked_at_ + progress.written;
  has_unpacked_all_ = progress.state != Gunzip::State::needs_room;
  if (progress.state == Gunzip::State::damaged) error_ = gunzip_->finish().error();
  return progress.state != Gunzip::State::damaged || progress.written > 0;
}

bool InputBytes::has_more() const {
  if (unpacked_at_ != unpacked_end_ || packed_at_ != packed_.size() || !has_unpacked_all_) return true;
  ::pollfd waits = {descriptor_, POLLIN, 0};
  return ::poll(&waits, 1, 0) != 0;
}

}  // namespace perch::cli
