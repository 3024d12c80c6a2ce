/// \file
/// The parts that a long list is cut into: `tweets.js`, `tweets-part1.js`, …
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace perch {

struct FilePart {
  std::string_view list;     ///< `tweets`
  std::uint32_t number = 0;  ///< The first part has none in its name.
};

/// Reads a name without its ending: `tweets-part12`, or `tweets-part12 (1)`, which browsers call what was downloaded
/// once more. A name of another form is a first part.
[[nodiscard]] FilePart part_of(std::string_view stem) noexcept;

/// The same of a file: `data/tweets-part12.js`.
[[nodiscard]] FilePart part_of_file(std::string_view path) noexcept;

/// `tweets-part12.js`
[[nodiscard]] std::string file_name(const FilePart& part);

}  // namespace perch
