#include "exports/latin_text.hpp"

#include <algorithm>
#include <span>

#include "json/json.hpp"
#include "text/code_points.hpp"

namespace perch {

std::string repaired_text(std::string text) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::all_of(text.begin(), text.end(), is_ascii)) return text;
  std::string bytes;
  for (std::string_view rest = text; !rest.empty();) {
    const text::CodePoint c = text::first_of(rest);
    if (!c.valid || c.value > 0xFF) return text;
    bytes += static_cast<char>(c.value);
    rest.remove_prefix(c.size_bytes);
  }
  const bool is_text = json::is_utf8({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  return is_text ? bytes : text;
}

}  // namespace perch
