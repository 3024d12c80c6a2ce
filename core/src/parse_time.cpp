#include <array>

#include "calendar.hpp"
#include "field_cursor.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

struct Civil {
  int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
  std::int64_t micros = 0;
  int offset_minutes = 0;
};

constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> kWeekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

/// Three letters as one number, which is compared faster than a text.
constexpr std::uint32_t packed(std::string_view name) noexcept {
  const auto byte = [&](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(name[i])}; };
  return byte(0) | byte(1) << 8 | byte(2) << 16;
}

/// The place of a name in a list, counted from 0; -1 when it is not there.
template <std::size_t N>
int position(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
  if (name.size() != 3) return -1;
  const std::uint32_t wanted = packed(name);
  int found = -1;
  for (std::size_t i = 0; i < N; ++i) found = packed(names[i]) == wanted ? static_cast<int>(i) : found;
  return found;
}

std::optional<std::int64_t> to_micros(const Civil& c) noexcept {
  if (c.year < 1970 || c.month < 1 || c.month > 12 || c.day < 1 || c.day > days_in_month(c.year, c.month) ||
      c.hour > 23 || c.minute > 59 || c.second > 59) {
    return std::nullopt;
  }
  const std::int64_t seconds = days_from_epoch(c.year, c.month, c.day) * kSecondsPerDay + c.hour * 3600 +
                               (c.minute - c.offset_minutes) * 60 + c.second;
  return seconds * kMicrosPerSecond + c.micros;
}

void read_clock(FieldCursor& cursor, Civil& out) noexcept {
  out.hour = cursor.digits(2);
  cursor.expect(':');
  out.minute = cursor.digits(2);
  cursor.expect(':');
  out.second = cursor.digits(2);
}

void read_fraction(FieldCursor& cursor, Civil& out) noexcept {
  if (!cursor.accept('.')) return;
  if (!cursor.next_is_digit()) cursor.fail();
  for (std::int64_t unit = kMicrosPerSecond / 10; cursor.next_is_digit(); unit /= 10) {
    out.micros += cursor.digits(1) * unit;
  }
}

/// `Z`, `+hh:mm`, `+hhmm`, or nothing, which means UTC.
void read_zone(FieldCursor& cursor, Civil& out) noexcept {
  if (cursor.done() || cursor.accept('Z')) return;
  const bool west = cursor.accept('-');
  if (!west) cursor.expect('+');
  const int hours = cursor.digits(2);
  cursor.accept(':');
  const int minutes = cursor.digits(2);
  if (hours > 14 || minutes > 59) cursor.fail();
  out.offset_minutes = (west ? -1 : 1) * (hours * 60 + minutes);
}

std::optional<std::int64_t> parse_numeric(std::string_view text) noexcept {
  FieldCursor cursor(text);
  Civil out;
  out.year = cursor.digits(4);
  cursor.expect('-');
  out.month = cursor.digits(2);
  cursor.expect('-');
  out.day = cursor.digits(2);
  if (!cursor.accept('T')) cursor.expect(' ');
  read_clock(cursor, out);
  read_fraction(cursor, out);
  cursor.accept(' ');
  read_zone(cursor, out);
  return cursor.done() ? to_micros(out) : std::nullopt;
}

std::optional<std::int64_t> parse_named(std::string_view text) noexcept {
  FieldCursor cursor(text);
  Civil out;
  if (position(kWeekdays, cursor.take(3)) < 0) return std::nullopt;
  cursor.expect(' ');
  out.month = position(kMonths, cursor.take(3)) + 1;
  cursor.expect(' ');
  out.day = cursor.digits(2);
  cursor.expect(' ');
  read_clock(cursor, out);
  cursor.expect(' ');
  if (!cursor.good()) return std::nullopt;
  read_zone(cursor, out);
  cursor.expect(' ');
  out.year = cursor.digits(4);
  return cursor.done() ? to_micros(out) : std::nullopt;
}

/// `Wed Oct 10 20:19:24 +0000 2018`, the form of nearly every tweet, by its places alone; nothing for any other form.
std::optional<std::int64_t> parse_named_utc(std::string_view text) noexcept {
  constexpr std::string_view kForm = "aaa aaa 00 00:00:00 +0000 0000";
  if (text.size() != kForm.size()) return std::nullopt;
  bool fits = text.substr(19, 7) == " +0000 ";
  const auto digits = [&](std::size_t at) {  // without branches, of which there would be two a digit
    const auto tens = static_cast<unsigned>(text[at] - '0'), ones = static_cast<unsigned>(text[at + 1] - '0');
    fits &= tens <= 9 && ones <= 9;
    return static_cast<int>(10 * tens + ones);
  };
  for (const std::size_t blank : {3u, 7u, 10u}) fits &= text[blank] == ' ';
  for (const std::size_t colon : {13u, 16u}) fits &= text[colon] == ':';
  Civil out;
  out.month = position(kMonths, text.substr(4, 3)) + 1;
  out.day = digits(8);
  out.hour = digits(11);
  out.minute = digits(14);
  out.second = digits(17);
  out.year = 100 * digits(26) + digits(28);
  if (!fits || position(kWeekdays, text.substr(0, 3)) < 0) return std::nullopt;
  return to_micros(out);
}

}  // namespace

std::optional<std::int64_t> parse_utc(std::string_view text) noexcept {
  if (text.empty()) return std::nullopt;
  if (const auto micros = parse_named_utc(text)) return micros;
  return text.front() >= '0' && text.front() <= '9' ? parse_numeric(text) : parse_named(text);
}

}  // namespace perch
