#include "line_batches.hpp"

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

namespace perch::cli {
namespace {

constexpr std::size_t kReadBytes = 256u << 10;
/// Enough that handing it over does not count, little enough to stay in the cache.
constexpr std::size_t kBatchBytes = 512u << 10;

}  // namespace

bool LineBatches::read_more() {
  if (buffer_.size() - end_ < kReadBytes) buffer_.resize(std::max(2 * buffer_.size(), end_ + kReadBytes));
  const std::size_t got = is_over_ ? 0 : input_.read(std::span(buffer_).subspan(end_, kReadBytes));
  is_over_ = got == 0;
  const char* at = buffer_.data() + end_;
  end_ += got;
  const char* const end = buffer_.data() + end_;
  while ((at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) != nullptr) {
    ++lines_;
    lines_end_ = static_cast<std::size_t>(++at - buffer_.data());
  }
  return !is_over_;
}

void LineBatches::cut(std::size_t size, LineBatch& batch) {
  const std::size_t rest = end_ - size;
  if (batch.buffer.size() < rest) batch.buffer.resize(rest);
  if (rest > 0) std::memcpy(batch.buffer.data(), buffer_.data() + size, rest);
  std::swap(batch.buffer, buffer_);
  batch.size = size;
  batch.first_line = next_line_;
  batch.left_out_bytes.reset();
  next_line_ += std::exchange(lines_, 0);
  end_ = rest;
  lines_end_ = 0;
}

/// A line that began and is too long already.
void LineBatches::leave_out(LineBatch& batch) {
  batch.size = 0;
  batch.first_line = next_line_++;
  std::uint64_t& size = batch.left_out_bytes.emplace(0);
  do {
    size += std::exchange(end_, 0);
    if (!read_more()) return;
  } while (lines_end_ == 0);
  const auto begin = buffer_.begin(), feed = std::find(begin, begin + static_cast<std::ptrdiff_t>(end_), '\n');
  const auto line = static_cast<std::size_t>(feed - begin);
  size += line;
  std::memmove(buffer_.data(), buffer_.data() + line + 1, end_ - line - 1);
  end_ -= line + 1;
  lines_end_ -= line + 1;
  --lines_;
}

bool LineBatches::next(LineBatch& batch) {
  while (!is_over_ && (lines_end_ == 0 || end_ < kBatchBytes)) {
    if (lines_end_ > 0 && !input_.has_more()) break;
    if (lines_end_ == 0 && end_ > most_bytes_) break;
    read_more();
  }
  if (lines_end_ == 0 && end_ == 0) return false;
  const bool is_too_long = lines_end_ == 0 && end_ > most_bytes_;
  is_too_long ? leave_out(batch) : cut(lines_end_ > 0 ? lines_end_ : end_, batch);
  return true;
}

}  // namespace perch::cli
