#include "line_batches.hpp"

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
  const std::size_t before = pending_.size();
  pending_.resize(before + kReadBytes);
  const std::size_t got = is_over_ ? 0 : input_.read(std::span(pending_).subspan(before));
  pending_.resize(before + got);
  is_over_ = got == 0;
  const char* at = pending_.data() + before;
  const char* const end = pending_.data() + pending_.size();
  while ((at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) != nullptr) {
    ++lines_;
    lines_end_ = static_cast<std::size_t>(++at - pending_.data());
  }
  return !is_over_;
}

LineBatch LineBatches::cut(std::size_t size) {
  std::string rest = pending_.substr(size);
  pending_.resize(size);
  LineBatch out = {next_line_, std::exchange(pending_, std::move(rest)), {}};
  next_line_ += std::exchange(lines_, 0);
  lines_end_ = 0;
  return out;
}

/// A line that began and is too long already.
LineBatch LineBatches::leave_out() {
  LineBatch out = {next_line_++, {}, std::uint64_t{0}};
  while (lines_end_ == 0) {
    *out.left_out_bytes += pending_.size();
    pending_.clear();
    if (!read_more()) return out;
  }
  const std::size_t feed = pending_.find('\n');
  *out.left_out_bytes += feed;
  pending_.erase(0, feed + 1);
  lines_end_ -= feed + 1;
  --lines_;
  return out;
}

std::optional<LineBatch> LineBatches::next() {
  while (!is_over_ && (lines_end_ == 0 || pending_.size() < kBatchBytes)) {
    if (lines_end_ > 0 && !input_.has_more()) break;
    if (lines_end_ == 0 && pending_.size() > most_bytes_) return leave_out();
    read_more();
  }
  if (lines_end_ > 0) return cut(lines_end_);
  if (pending_.empty()) return std::nullopt;
  return pending_.size() > most_bytes_ ? leave_out() : cut(pending_.size());
}

}  // namespace perch::cli
