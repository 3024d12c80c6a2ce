/// \file
/// Input in pieces of whole lines, for several threads to share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "input_bytes.hpp"

namespace perch::cli {

/// Some lines that follow one another.
struct LineBatch {
  std::uint64_t first_line = 1;
  std::vector<char> buffer;                     ///< Begins with the lines.
  std::size_t size = 0;                         ///< Of the lines.
  std::optional<std::uint64_t> left_out_bytes;  ///< Set: one line that is longer than allowed and was not kept.

  /// Each with its line feed, which only the input's last one may lack.
  [[nodiscard]] std::string_view lines() const noexcept { return {buffer.data(), size}; }
};

/// Memory does not grow with the input: what is kept is one batch, or the longest line that is allowed.
class LineBatches {
 public:
  /// \param most_bytes of a line.
  LineBatches(int descriptor, std::size_t most_bytes) : input_(descriptor), most_bytes_(most_bytes) {}

  /// Reads the next lines into `batch`, whose memory is used again. Waits for a whole line, but for no more of them
  /// than are there. \return false at the end.
  [[nodiscard]] bool next(LineBatch& batch);
  /// As of InputBytes.
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return input_.error(); }

 private:
  bool read_more();
  void cut(std::size_t size, LineBatch& batch);
  void leave_out(LineBatch& batch);

  InputBytes input_;
  std::size_t most_bytes_;
  std::vector<char> buffer_;
  std::size_t end_ = 0;        ///< Behind the bytes that were read and not handed out.
  std::size_t lines_end_ = 0;  ///< Behind the last line feed among them.
  std::uint64_t lines_ = 0;    ///< Line feeds among them.
  std::uint64_t next_line_ = 1;
  bool is_over_ = false;
};

}  // namespace perch::cli
