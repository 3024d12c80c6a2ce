/// \file
/// Lines of any bytes from a file descriptor, in constant memory.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perch::cli {

/// Lines end in a line feed, and the last one may lack it. Of a line that is longer than `most_bytes` only the start is
/// handed out.
class Lines {
 public:
  Lines(int descriptor, std::size_t most_bytes);

  /// The next line without its line feed, good until the next call; nothing at the end.
  [[nodiscard]] std::optional<std::string_view> next();
  /// Why the lines ended before the file did, as errno; 0 where they did not.
  [[nodiscard]] int read_error() const noexcept { return read_error_; }

 private:
  bool read_more();

  int descriptor_;
  std::size_t most_bytes_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0, end_ = 0;  ///< What of the buffer was read from the file and not yet handed out.
  int read_error_ = 0;
  std::string line_;  ///< A line that lies in more than one bufferful.
};

}  // namespace perch::cli
