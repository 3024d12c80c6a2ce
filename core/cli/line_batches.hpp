/// \file
/// Input in pieces of whole lines, for several threads to share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "input_bytes.hpp"

namespace perch::cli {

/// Some lines that follow one another.
struct LineBatch {
  std::uint64_t first_line = 1;
  std::string lines;                            ///< Each with its line feed, which only the input's last one may lack.
  std::optional<std::uint64_t> left_out_bytes;  ///< Set: one line that is longer than allowed and was not kept.
};

/// Memory does not grow with the input: what is kept is one batch, or the longest line that is allowed.
class LineBatches {
 public:
  /// \param most_bytes of a line.
  LineBatches(int descriptor, std::size_t most_bytes) : input_(descriptor), most_bytes_(most_bytes) {}

  /// The next lines; nothing at the end. Waits for a whole line, but for no more of them than are there.
  [[nodiscard]] std::optional<LineBatch> next();
  /// As of InputBytes.
  [[nodiscard]] const std::optional<Error>& error() const noexcept { return input_.error(); }

 private:
  bool read_more();
  LineBatch cut(std::size_t size);
  LineBatch leave_out();

  InputBytes input_;
  std::size_t most_bytes_;
  std::string pending_;        ///< Bytes that were read and not handed out.
  std::size_t lines_end_ = 0;  ///< Behind the last line feed among them.
  std::uint64_t lines_ = 0;    ///< Line feeds among them.
  std::uint64_t next_line_ = 1;
  bool is_over_ = false;
};

}  // namespace perch::cli
