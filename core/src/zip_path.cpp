#include <algorithm>
#include <array>

#include "perch/caps.hpp"
#include "zip_records.hpp"

namespace perch::zip {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// The upper half of code page 437, the character set of zips before 2006 (APPNOTE, appendix D.1).
constexpr std::array<char16_t, 128> kCodePage437 = [] {
  constexpr std::u16string_view kCharacters =
      u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
      u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
  static_assert(kCharacters.size() == 128);
  std::array<char16_t, 128> out{};
  std::copy(kCharacters.begin(), kCharacters.end(), out.begin());
  return out;
}();

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0 | c >> 6);
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3F));
  } else {
    put(0xF0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3F));
    put(0x80 | (c >> 6 & 0x3F));
  }
  put(0x80 | (c & 0x3F));
}

/// How many bytes the character at the front has; 0 where none is (Unicode 15, table 3-7).
std::size_t character_bytes(Bytes bytes) noexcept {
  const std::uint8_t first = bytes[0];
  if (first < 0x80) return 1;
  const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (first < 0xC2 || first > 0xF4 || bytes.size() < size) return 0;
  const auto is_within = [](std::uint8_t byte, int low, int high) { return byte >= low && byte <= high; };
  const int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (!is_within(bytes[1], low, high)) return 0;
  for (std::size_t i = 2; i < size; ++i) {
    if (!is_within(bytes[i], 0x80, 0xBF)) return 0;
  }
  return size;
}

/// Nearly all names are, and a zip may have many.
bool is_plain(Bytes bytes) noexcept {
  bool all = true;
  for (const std::uint8_t byte : bytes) all &= byte >= 1 && byte < 0x80;
  return all;
}

bool is_utf8(Bytes bytes) noexcept {
  while (!bytes.empty()) {
    const std::size_t size = character_bytes(bytes);
    if (size == 0) return false;
    bytes = bytes.subspan(size);
  }
  return true;
}

std::string from_utf8(Bytes bytes) {
  std::string out;
  while (!bytes.empty()) {
    const std::size_t size = character_bytes(bytes);
    const Bytes character = bytes.first(std::max<std::size_t>(size, 1));
    if (size == 0 || character[0] == 0) {
      append_utf8(out, kReplacement);
    } else {
      for (const std::uint8_t byte : character) out += static_cast<char>(byte);
    }
    bytes = bytes.subspan(character.size());
  }
  return out;
}

std::string from_cp437(Bytes bytes) {
  std::string out;
  for (const std::uint8_t byte : bytes) {
    append_utf8(out, byte == 0 ? kReplacement : byte < 0x80 ? byte : kCodePage437[byte - 0x80]);
  }
  return out;
}

}  // namespace

std::string path_of(Bytes name, bool says_utf8) {
  const bool is_cut = name.size() > caps::kPathBytes;
  if (is_cut) name = name.first(caps::kPathBytes);
  std::string out;
  if (is_plain(name)) {
    out.assign(name.begin(), name.end());
  } else {
    out = says_utf8 || is_utf8(name) ? from_utf8(name) : from_cp437(name);
  }
  std::replace(out.begin(), out.end(), '\\', '/');
  if (is_cut) append_utf8(out, 0x2026);
  return out;
}

}  // namespace perch::zip
