/// \file
/// Latin letters beyond ASCII and the ASCII letters that people write for them.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace perch::text {

inline constexpr char32_t kFirstLatin = 0xC0, kLastLatin = 0x17F;

/// U+00C0 to U+017F, one after the other: Latin-1 Supplement and Latin Extended-A.
inline constexpr std::string_view kLatinLetters =
    "A A A A A A AE C E E E E I I I I D N O O O O O * O U U U U Y TH ss "
    "a a a a a a ae c e e e e i i i i d n o o o o o / o u u u u y th y "
    "A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g G g G g H h H h "
    "I i I i I i I i I i IJ ij J j K k k L l L l L l L l L l N n N n N n n N n O o O o O o OE oe "
    "R r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s ";

inline constexpr auto kLatinStarts = [] {
  std::array<std::size_t, kLastLatin - kFirstLatin + 2> starts{};
  std::size_t letter = 1;
  for (std::size_t at = 0; at < kLatinLetters.size(); ++at) {
    if (kLatinLetters[at] == ' ') starts[letter++] = at + 1;
  }
  return starts;
}();
static_assert(kLatinStarts.back() == kLatinLetters.size());

/// \param value from kFirstLatin to kLastLatin.
[[nodiscard]] constexpr std::string_view latin_letters(char32_t value) noexcept {
  const std::size_t letter = value - kFirstLatin;
  return kLatinLetters.substr(kLatinStarts[letter], kLatinStarts[letter + 1] - kLatinStarts[letter] - 1);
}

}  // namespace perch::text
