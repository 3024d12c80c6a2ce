#include "code_points.hpp"

#include <algorithm>
#include <array>

namespace perch::text {
namespace {

struct KindRange {
  char32_t first, last;
  Kind kind;
};

/// In order; everything between is a letter. After the blocks of the Unicode standard.
constexpr KindRange kKinds[] = {
    {0x80, 0xA0, Kind::space},        {0xA1, 0xA9, Kind::symbol},
    {0xAB, 0xAC, Kind::symbol},       {0xAD, 0xAD, Kind::nothing},  // soft hyphen
    {0xAE, 0xB4, Kind::symbol},       {0xB6, 0xB9, Kind::symbol},
    {0xBB, 0xBF, Kind::symbol},       {0xD7, 0xD7, Kind::symbol},
    {0xF7, 0xF7, Kind::symbol},       {0x2B9, 0x2DF, Kind::symbol},
    {0x300, 0x36F, Kind::nothing},  // accents that stand behind their letter
    {0x60C, 0x60D, Kind::symbol},     {0x61B, 0x61F, Kind::symbol},
    {0x640, 0x640, Kind::nothing},  // a stretched Arabic word
    {0x6D4, 0x6D4, Kind::symbol},     {0x964, 0x965, Kind::symbol},
    {0x1680, 0x1680, Kind::space},    {0x2000, 0x200A, Kind::space},
    {0x200B, 0x200F, Kind::nothing},  {0x2010, 0x2027, Kind::symbol},
    {0x2028, 0x2029, Kind::space},    {0x202A, 0x202E, Kind::nothing},
    {0x202F, 0x202F, Kind::space},    {0x2030, 0x205E, Kind::symbol},
    {0x205F, 0x205F, Kind::space},    {0x2060, 0x206F, Kind::nothing},
    {0x2070, 0x20CF, Kind::symbol},   {0x20D0, 0x20FF, Kind::nothing},  // rings around keys
    {0x2100, 0x2BFF, Kind::symbol},                                     // arrows, mathematics, pictures
    {0x2E00, 0x2FFF, Kind::symbol},   {0x3000, 0x3000, Kind::space},
    {0x3001, 0x3004, Kind::symbol},   {0x3008, 0x3020, Kind::symbol},
    {0x302A, 0x302F, Kind::nothing},  {0x3030, 0x3030, Kind::symbol},
    {0x3036, 0x303F, Kind::symbol},   {0x30FB, 0x30FB, Kind::symbol},
    {0x3200, 0x33FF, Kind::symbol},   {0x4DC0, 0x4DFF, Kind::symbol},
    {0xD800, 0xF8FF, Kind::space},                                      // surrogates, private use
    {0xFD3E, 0xFD3F, Kind::symbol},   {0xFE00, 0xFE0F, Kind::nothing},  // variants of the character before
    {0xFE10, 0xFE1F, Kind::symbol},   {0xFE20, 0xFE2F, Kind::nothing},
    {0xFE30, 0xFE6F, Kind::symbol},   {0xFEFF, 0xFEFF, Kind::nothing},
    {0xFF5F, 0xFF65, Kind::symbol},   {0xFFE0, 0xFFEF, Kind::symbol},
    {0xFFF0, 0xFFFF, Kind::space},    {0x1D000, 0x1D3FF, Kind::symbol},
    {0x1F000, 0x1F3FA, Kind::symbol}, {0x1F3FB, 0x1F3FF, Kind::nothing},  // skin tones
    {0x1F400, 0x1FBFF, Kind::symbol}, {0xE0000, 0xE0FFF, Kind::nothing},  // tags behind flags, variants
    {0xF0000, 0x10FFFF, Kind::space},
};

struct ScriptRange {
  char32_t last;
  std::uint32_t script;
};

/// The script up to a code point; 0x100 + its block of 128 where none is named.
constexpr std::uint32_t kByBlock = 1;
constexpr ScriptRange kScripts[] = {
    {0x2AF, kLatin},    {0x36F, kByBlock},    {0x3FF, 2},         {0x52F, 3},         {0x58F, 4},
    {0x5FF, 5},         {0x6FF, 6},           {0x74F, kByBlock},  {0x77F, 6},         {0x89F, kByBlock},
    {0x8FF, 6},         {0x10FF, kByBlock},   {0x11FF, 7},        {0x1DFF, kByBlock}, {0x1EFF, kLatin},
    {0x1FFF, 2},        {0x2FFF, kByBlock},   {0x3007, 8},        {0x303F, kByBlock}, {0x309F, 9},
    {0x30FF, 10},       {0x312F, kByBlock},   {0x318F, 7},        {0x31EF, kByBlock}, {0x31FF, 10},
    {0x33FF, kByBlock}, {0x9FFF, 8},          {0xABFF, kByBlock}, {0xD7FF, 7},        {0xF8FF, kByBlock},
    {0xFAFF, 8},        {0xFB06, kLatin},     {0xFB4F, 5},        {0xFDFF, 6},        {0xFE6F, kByBlock},
    {0xFEFF, 6},        {0xFF65, kByBlock},   {0xFF9F, 10},       {0xFFDC, 7},        {0x1FFFF, kByBlock},
    {0x3FFFF, 8},       {0x10FFFF, kByBlock},
};

constexpr bool is_between(char32_t value, char32_t first, char32_t last) noexcept {
  return value >= first && value <= last;
}

}  // namespace

CodePoint first_of(std::string_view text) noexcept {
  const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(text[at]); };
  constexpr CodePoint kBroken = {0xFFFD, 1, false};
  const std::uint8_t lead = byte(0);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xC2 || lead > 0xF4) return kBroken;
  const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() < size) return kBroken;
  char32_t value = lead & (0x7Fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return kBroken;
    value = value << 6 | (byte(i) & 0x3Fu);
  }
  constexpr std::array<char32_t, 5> kLeast = {0, 0, 0x80, 0x800, 0x10000};
  if (value < kLeast[size] || value > 0x10FFFF || is_between(value, 0xD800, 0xDFFF)) return kBroken;
  return {value, size, true};
}

std::size_t write_utf8(char32_t value, char* out) noexcept {
  if (value < 0x80) {
    out[0] = static_cast<char>(value);
    return 1;
  }
  const std::size_t size = value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
  for (std::size_t i = size - 1; i > 0; --i, value >>= 6) out[i] = static_cast<char>(0x80 | (value & 0x3F));
  out[0] = static_cast<char>((0xF00u >> size & 0xF0u) | value);
  return size;
}

Kind kind_of(char32_t value) noexcept {
  const auto* const found =
      std::lower_bound(std::begin(kKinds), std::end(kKinds), value,
                       [](const KindRange& range, char32_t wanted) { return range.last < wanted; });
  return found != std::end(kKinds) && found->first <= value ? found->kind : Kind::letter;
}

std::uint32_t script_of(char32_t letter) noexcept {
  const auto* const found =
      std::lower_bound(std::begin(kScripts), std::end(kScripts), letter,
                       [](const ScriptRange& range, char32_t wanted) { return range.last < wanted; });
  const std::uint32_t script = found == std::end(kScripts) ? kByBlock : found->script;
  return script == kByBlock ? 0x100 + static_cast<std::uint32_t>(letter >> 7) : script;
}

char32_t lower_case(char32_t letter) noexcept {
  if (is_between(letter, 0x391, 0x3A9) || is_between(letter, 0x410, 0x42F)) return letter + 32;
  if (is_between(letter, 0x400, 0x40F)) return letter + 80;
  if (is_between(letter, 0x531, 0x556)) return letter + 48;
  const bool in_pairs = is_between(letter, 0x460, 0x481) || is_between(letter, 0x48A, 0x4BF) ||
                        is_between(letter, 0x4D0, 0x52F) || is_between(letter, 0x1E00, 0x1E94) ||
                        is_between(letter, 0x1EA0, 0x1EFF);
  return in_pairs ? letter | 1 : letter;
}

}  // namespace perch::text
