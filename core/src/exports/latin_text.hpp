/// \file
/// Text whose bytes were taken for characters.
#pragma once

#include <string>
#include <string_view>

namespace perch {

/// Undoes what Instagram's exports do to text: each byte of its UTF-8 is written as a character of its own
/// (`\u00ce\u00a3` for `Σ`). Where all characters are below U+0100 and their numbers, as bytes, are UTF-8, that is the
/// text; any other text is right already and stays. A text that people wrote in such characters on purpose (`Ã©`)
/// cannot be told from a broken one.
[[nodiscard]] std::string repaired_text(std::string text);

}  // namespace perch
