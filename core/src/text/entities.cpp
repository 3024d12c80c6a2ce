#include "entities.hpp"

#include <charconv>
#include <cstdint>
#include <optional>

namespace perch::text {
namespace {

struct Entity {
  std::string_view name;
  char32_t value;
};

/// Those that posts hold: what every platform escapes, and what editors make of quotes and dashes.
constexpr Entity kEntities[] = {
    {"amp;", '&'},      {"lt;", '<'},       {"gt;", '>'},        {"quot;", '"'},
    {"apos;", '\''},    {"nbsp;", 0xA0},    {"hellip;", 0x2026}, {"mdash;", 0x2014},
    {"ndash;", 0x2013}, {"lsquo;", 0x2018}, {"rsquo;", 0x2019},  {"ldquo;", 0x201C},
    {"rdquo;", 0x201D}, {"pound;", 0xA3},   {"euro;", 0x20AC},   {"hearts;", 0x2665},
};

constexpr std::size_t kLongestNumber = 7;  // 1114111
constexpr std::size_t kEscapeBytes = 6;

/// `text` begins behind `&#`.
std::optional<CodePoint> numbered(std::string_view text) noexcept {
  const bool is_hex = !text.empty() && (text.front() == 'x' || text.front() == 'X');
  const std::string_view digits = text.substr(is_hex ? 1 : 0, kLongestNumber + 1);
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, is_hex ? 16 : 10);
  if (error != std::errc() || end == digits.data() + digits.size() || *end != ';') return std::nullopt;
  if (value > 0x10FFFF) return std::nullopt;
  const auto size = static_cast<std::size_t>(end - text.data()) + 1;
  return CodePoint{value, size, true};
}

/// `text` begins behind `&`; the size is without it.
std::optional<CodePoint> entity_behind(std::string_view text) noexcept {
  if (text.starts_with('#')) {
    auto out = numbered(text.substr(1));
    if (out) ++out->size_bytes;
    return out;
  }
  for (const Entity& entity : kEntities) {
    if (text.starts_with(entity.name)) return CodePoint{entity.value, entity.name.size(), true};
  }
  return std::nullopt;
}

/// What `\u` and four digits stand for.
std::optional<char32_t> unit_of(std::string_view text) noexcept {
  if (text.size() < kEscapeBytes || !text.starts_with("\\u")) return std::nullopt;
  std::uint32_t value = 0;
  const char* const last = text.data() + kEscapeBytes;
  const auto [end, error] = std::from_chars(text.data() + 2, last, value, 16);
  return error == std::errc() && end == last ? std::optional<char32_t>(value) : std::nullopt;
}

}  // namespace

CodePoint entity_of(std::string_view text) noexcept {
  const auto entity = entity_behind(text.substr(1));
  if (!entity) return {'&', 1, true};
  const std::size_t size = 1 + entity->size_bytes;
  if (entity->value == '&') {
    if (const auto inner = entity_behind(text.substr(size))) return {inner->value, size + inner->size_bytes, true};
  }
  return {entity->value, size, true};
}

CodePoint escape_of(std::string_view text) noexcept {
  const auto first = unit_of(text);
  if (!first) return {'\\', 1, true};
  const auto second = unit_of(text.substr(kEscapeBytes));
  const bool is_pair = *first >> 10 == 0xD800 >> 10 && second && *second >> 10 == 0xDC00 >> 10;
  if (!is_pair) return {*first, kEscapeBytes, true};
  return {0x10000 + ((*first & 0x3FF) << 10 | (*second & 0x3FF)), 2 * kEscapeBytes, true};
}

}  // namespace perch::text
