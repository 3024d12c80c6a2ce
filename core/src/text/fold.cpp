#include "fold.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include "code_points.hpp"
#include "entities.hpp"
#include "latin_letters.hpp"

namespace perch::text {
namespace {

/// Marks with an ASCII form, in order. The first ones are those of Windows-1252, which come in as control characters.
struct Mark {
  char32_t first, last;
  std::string_view ascii;
};
constexpr Mark kMarks[] = {
    {0x85, 0x85, ".."},
    {0x91, 0x92, "'"},
    {0x93, 0x94, "\""},
    {0x96, 0x97, "-"},
    {0xAB, 0xAB, "\""},
    {0xB4, 0xB4, "'"},
    {0xBB, 0xBB, "\""},
    {0xD7, 0xD7, "*"},
    {0xF7, 0xF7, "/"},
    {0x2B9, 0x2BC, "'"},
    {0x2C8, 0x2C8, "'"},
    {0x2010, 0x2015, "-"},
    {0x2018, 0x201B, "'"},
    {0x201C, 0x201F, "\""},
    {0x2024, 0x2024, "."},
    {0x2025, 0x2026, "..."},
    {0x2032, 0x2032, "'"},
    {0x2033, 0x2033, "\""},
    {0x2035, 0x2035, "'"},
    {0x2036, 0x2036, "\""},
    {0x2039, 0x203A, "'"},
    {0x203C, 0x203C, "!!"},
    {0x2044, 0x2044, "/"},
    {0x2047, 0x2047, "??"},
    {0x2048, 0x2049, "?!"},
    {0x2212, 0x2212, "-"},
    {0x2215, 0x2215, "/"},
    {0x22C6, 0x22C6, "*"},
    {0x2665, 0x2665, "\xE2\x9D\xA4"},
    {0x2753, 0x2754, "?"},
    {0x2755, 0x2755, "!"},
    {0x2757, 0x2757, "!"},
    {0x275B, 0x275C, "'"},
    {0x275D, 0x275E, "\""},
    {0xFB00, 0xFB00, "ff"},
    {0xFB01, 0xFB01, "fi"},
    {0xFB02, 0xFB02, "fl"},
    {0xFB03, 0xFB03, "ffi"},
    {0xFB04, 0xFB04, "ffl"},
    {0xFB05, 0xFB06, "st"},
};

constexpr char32_t kZeroWidthJoiner = 0x200D;

/// Letters and digits of the mathematical alphabets, with which people write in bold and in script.
char mathematical(char32_t value) noexcept {
  if (value >= 0x1D400 && value <= 0x1D6A3) {
    const auto letter = static_cast<int>((value - 0x1D400) % 52);
    return static_cast<char>(letter < 26 ? 'A' + letter : 'a' + letter - 26);
  }
  if (value >= 0x1D7CE && value <= 0x1D7FF) return static_cast<char>('0' + (value - 0x1D7CE) % 10);
  return 0;
}

/// The ASCII form of a character beyond ASCII; empty where it has none.
std::string_view ascii_of(char32_t value, char& room) noexcept {
  if (value >= kFirstLatin && value <= kLastLatin && value != 0xD7 && value != 0xF7) return latin_letters(value);
  if (value >= 0xFF01 && value <= 0xFF5E) return room = static_cast<char>(value - 0xFEE0), std::string_view(&room, 1);
  if ((room = mathematical(value)) != 0) return {&room, 1};
  const auto* const mark = std::lower_bound(std::begin(kMarks), std::end(kMarks), value,
                                            [](const Mark& m, char32_t wanted) { return m.last < wanted; });
  return mark != std::end(kMarks) && mark->first <= value ? mark->ascii : std::string_view();
}

char* write_folded(char32_t value, char* out) noexcept {
  if (value < 0x80) {
    *out = static_cast<char>(value);
    return out + 1;
  }
  char room = 0;
  if (const std::string_view ascii = ascii_of(value, room); !ascii.empty())
    return std::copy(ascii.begin(), ascii.end(), out);
  switch (kind_of(value)) {
    case Kind::nothing: return out;
    case Kind::space: *out = ' '; return out + 1;
    case Kind::symbol: return out + write_utf8(value, out);
    case Kind::letter: return out + write_utf8(lower_case(value), out);
  }
  return out;
}

/// The high bits of the bytes of a word that are `c`, and perhaps of some behind the first of them.
constexpr std::uint64_t bytes_that_are(char c, std::uint64_t word) noexcept {
  constexpr std::uint64_t kOnes = 0x0101010101010101u;
  const std::uint64_t other = word ^ (kOnes * static_cast<std::uint8_t>(c));  // 0 where it is c
  return (other - kOnes) & ~other;
}

/// Bytes from the start of a text that stay as they are: ASCII, and the start of no entity or escape.
std::size_t plain_bytes(const char* text, std::size_t size) noexcept {
  constexpr std::uint64_t kHighs = 0x8080808080808080u;
  std::size_t at = 0;
  for (; at + 8 <= size; at += 8) {
    std::uint64_t word;
    std::memcpy(&word, text + at, sizeof word);
    const std::uint64_t stop = (word | bytes_that_are('&', word) | bytes_that_are('\\', word)) & kHighs;
    if (stop != 0) return at + static_cast<std::size_t>(std::countr_zero(stop)) / 8;
  }
  while (at < size && static_cast<std::uint8_t>(text[at]) < 0x80 && text[at] != '&' && text[at] != '\\') ++at;
  return at;
}

/// The character that a text begins with, however it is written.
CodePoint next_of(std::string_view text) noexcept {
  switch (text.front()) {
    case '&': return entity_of(text);
    case '\\': return escape_of(text);
    default: return first_of(text);
  }
}

}  // namespace

std::size_t fold(std::string_view post, char* const out) noexcept {
  char* end = out;
  bool after_joiner = false;
  for (;;) {
    const std::size_t plain = plain_bytes(post.data(), post.size());
    end = std::copy_n(post.data(), plain, end);
    post.remove_prefix(plain);
    if (post.empty()) return static_cast<std::size_t>(end - out);
    const CodePoint next = next_of(post);
    post.remove_prefix(next.size_bytes);
    const bool is_gender_sign = next.value == 0x2640 || next.value == 0x2642;
    // A joined sign says only who shrugs.
    if (!(after_joiner && plain == 0 && is_gender_sign)) end = write_folded(next.value, end);
    after_joiner = next.value == kZeroWidthJoiner;
  }
}

}  // namespace perch::text
