/// \file
/// Whether a post mentions something.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace perch {

/// Keywords and handles, any of which is enough. Without any, every post mentions it.
class Mentions {
 public:
  /// A word or phrase, found in whatever case, between characters that are no letters and no digits; blanks in a row
  /// are one. Scripts that write no blanks between words (Chinese, Japanese, Korean) need none. A term that begins with
  /// `@` is a handle. Empty terms say nothing.
  void add_keyword(std::string_view term);
  /// With `@` or without. Found where the post mentions that account, and not in the middle of a longer name.
  void add_handle(std::string_view handle);

  [[nodiscard]] bool is_in(std::string_view post) const;

 private:
  std::vector<std::string> keywords_;  ///< In small letters.
  std::vector<std::string> handles_;   ///< Likewise, without `@`.
};

}  // namespace perch
