#include "lines.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace perch::cli {
namespace {

constexpr std::size_t kReadBytes = 256u << 10;

}  // namespace

Lines::Lines(int descriptor, std::size_t most_bytes)
    : descriptor_(descriptor), most_bytes_(most_bytes), buffer_(kReadBytes) {}

bool Lines::read_more() {
  ::ssize_t got = 0;
  do {
    got = ::read(descriptor_, buffer_.data(), buffer_.size());
  } while (got < 0 && errno == EINTR);
  if (got < 0) read_error_ = errno;
  begin_ = 0;
  end_ = got > 0 ? static_cast<std::size_t>(got) : 0;
  return end_ > 0;
}

std::optional<std::string_view> Lines::next() {
  line_.clear();
  bool has_begun = false;
  for (;;) {
    if (begin_ == end_ && !read_more()) break;
    has_begun = true;
    const char* const begin = buffer_.data() + begin_;
    const auto* const feed = static_cast<const char*>(std::memchr(begin, '\n', end_ - begin_));
    const std::string_view piece(begin, feed != nullptr ? static_cast<std::size_t>(feed - begin) : end_ - begin_);
    begin_ += piece.size() + (feed != nullptr ? 1 : 0);
    if (feed != nullptr && line_.empty()) return piece.substr(0, most_bytes_);
    line_ += piece.substr(0, most_bytes_ - line_.size());
    if (feed != nullptr) return line_;
  }
  return has_begun ? std::optional<std::string_view>(line_) : std::nullopt;
}

}  // namespace perch::cli
