#include "file_part.hpp"

#include <charconv>
#include <optional>

#include "perch/archive_layout.hpp"

namespace perch {
namespace {

constexpr std::string_view kMark = "-part";

/// A number that is all of the text.
std::optional<std::uint32_t> number_in(std::string_view text) noexcept {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_all = error == std::errc() && end == text.data() + text.size();
  return is_all ? std::optional(number) : std::nullopt;
}

/// `tweets` of `tweets (1)`.
std::string_view without_copy(std::string_view stem) noexcept {
  const std::size_t open = stem.rfind(" (");
  if (open == std::string_view::npos || stem.back() != ')') return stem;
  const std::string_view number = stem.substr(open + 2, stem.size() - open - 3);
  return number_in(number) ? stem.substr(0, open) : stem;
}

}  // namespace

FilePart part_of(std::string_view stem) noexcept {
  stem = without_copy(stem);
  const std::size_t mark = stem.rfind(kMark);
  if (mark == std::string_view::npos) return {stem, 0};
  const auto number = number_in(stem.substr(mark + kMark.size()));
  return number ? FilePart{stem.substr(0, mark), *number} : FilePart{stem, 0};
}

FilePart part_of_file(std::string_view path) noexcept {
  path = base_name(path);
  return part_of(path.substr(0, path.rfind('.')));
}

std::string file_name(const FilePart& part) {
  std::string out(part.list);
  if (part.number > 0) out.append(kMark).append(std::to_string(part.number));
  return out + ".js";
}

}  // namespace perch
