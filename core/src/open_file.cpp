#include "open_file.hpp"

#include <cstring>

#include "perch/caps.hpp"

namespace perch {
namespace {

FileShape shape_of(FileRole role) noexcept {
  switch (role) {
    case FileRole::manifest:
    case FileRole::user_details:
    case FileRole::payload: return FileShape::whole;
    case FileRole::loose: return FileShape::unknown;
    default: return FileShape::list;
  }
}

}  // namespace

OpenFile::OpenFile(FileRole role) : records_(shape_of(role)), is_export_(role == FileRole::export_data) {
  if (role == FileRole::csv_tweets) csv_.emplace();
}

std::span<std::uint8_t> OpenFile::writable(std::size_t size_bytes) {
  if (!decoder_ && !is_export_) return room_ = room(size_bytes);
  const std::size_t kept = std::min(raw_end_, RecordScanner::kHistoryBytes);
  if (raw_.size() < raw_end_ + size_bytes) {
    if (kept > 0) std::memmove(raw_.data(), raw_.data() + raw_end_ - kept, kept);
    raw_end_ = kept;
    raw_.resize(std::max(raw_.size(), raw_end_ + size_bytes));
  }
  return room_ = std::span(raw_).subspan(raw_end_, size_bytes);
}

/// Whether the bytes that were written last are, or wait to be, decoded. Nearly always they are UTF-8 where they stand.
bool OpenFile::decode(std::size_t size_bytes) {
  if (size_bytes == 0) return decoder_.has_value();
  const auto bytes = room_.first(size_bytes);
  if (!saw_bytes_ && InputDecoder::needs_decoding(bytes.front())) {
    decoder_.emplace();
    if (!is_export_) {
      raw_.assign(bytes.begin(), bytes.end());
      raw_end_ = 0;
    }
  }
  if (decoder_ || is_export_) raw_end_ += size_bytes;
  saw_bytes_ = true;
  if (decoder_) decoder_->decode(bytes, decoded_);
  return decoder_.has_value();
}

std::size_t OpenFile::feed_piece(std::size_t from) {
  const std::size_t size = std::min(decoded_.size() - from, caps::kChunkBytes);
  std::memcpy(room(size).data(), decoded_.data() + from, size);
  csv_ ? csv_->commit(size) : records_.commit(size);
  return size;
}

}  // namespace perch
