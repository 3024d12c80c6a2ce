#include "perch/time.hpp"

#include <array>

namespace perch {
namespace {

/// Reads fields from the front of a text; any mismatch makes the cursor fail for good.
class Cursor {
 public:
  explicit Cursor(std::string_view text) noexcept : rest_(text) {}

  int digits(std::size_t count) noexcept {
    int value = 0;
    if (rest_.size() < count) return fail();
    for (std::size_t i = 0; i < count; ++i) {
      const char c = rest_[i];
      if (c < '0' || c > '9') return fail();
      value = value * 10 + (c - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }
  bool accept(char c) noexcept {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void expect(char c) noexcept {
    if (!accept(c)) fail();
  }
  std::string_view take(std::size_t count) noexcept {
    if (rest_.size() < count) {
      fail();
      return {};
    }
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }
  bool next_is_digit() const noexcept { return !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; }
  int fail() noexcept {
    good_ = false;
    return 0;
  }
  bool good() const noexcept { return good_; }
  bool done() const noexcept { return good_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool good_ = true;
};

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

template <std::size_t N>
int position(const std::array<std::string_view, N>& names, std::string_view name) noexcept {
  if (name.size() != 3) return -1;
  for (std::size_t i = 0; i < N; ++i) {
    if (packed(names[i]) == packed(name)) return static_cast<int>(i);
  }
  return -1;
}

bool is_leap(int year) noexcept { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in_month(int year, int month) noexcept {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar, by counting leap days up to the year.
std::int64_t days_from_epoch(int year, int month, int day) noexcept {
  constexpr std::array<int, 12> kDaysBefore = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  const auto leap_days_before = [](int y) { return (y - 1) / 4 - (y - 1) / 100 + (y - 1) / 400; };
  constexpr int kLeapDaysBefore1970 = 1969 / 4 - 1969 / 100 + 1969 / 400;
  const int leap_days = leap_days_before(year) - kLeapDaysBefore1970 + (month > 2 && is_leap(year) ? 1 : 0);
  return 365 * std::int64_t{year - 1970} + leap_days + kDaysBefore[static_cast<std::size_t>(month - 1)] + day - 1;
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

void read_clock(Cursor& cursor, Civil& out) noexcept {
  out.hour = cursor.digits(2);
  cursor.expect(':');
  out.minute = cursor.digits(2);
  cursor.expect(':');
  out.second = cursor.digits(2);
}

void read_fraction(Cursor& cursor, Civil& out) noexcept {
  if (!cursor.accept('.')) return;
  if (!cursor.next_is_digit()) cursor.fail();
  for (std::int64_t unit = kMicrosPerSecond / 10; cursor.next_is_digit(); unit /= 10) {
    out.micros += cursor.digits(1) * unit;
  }
}

/// `Z`, `+hh:mm`, `+hhmm`, or nothing, which means UTC.
void read_zone(Cursor& cursor, Civil& out) noexcept {
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
  Cursor cursor(text);
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
  Cursor cursor(text);
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
  const auto digits = [&](std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
      fits = fits && text[i] >= '0' && text[i] <= '9';
      value = 10 * value + (text[i] - '0');
    }
    return value;
  };
  fits = fits && text[3] == ' ' && text[7] == ' ' && text[10] == ' ' && text[13] == ':' && text[16] == ':';
  Civil out;
  out.month = position(kMonths, text.substr(4, 3)) + 1;
  out.day = digits(8, 2);
  out.hour = digits(11, 2);
  out.minute = digits(14, 2);
  out.second = digits(17, 2);
  out.year = digits(26, 4);
  if (!fits || position(kWeekdays, text.substr(0, 3)) < 0) return std::nullopt;
  return to_micros(out);
}

void append_padded(std::string& out, std::int64_t value, int width) {
  std::string digits = std::to_string(value);
  out.append(static_cast<std::size_t>(width) > digits.size() ? static_cast<std::size_t>(width) - digits.size() : 0,
             '0');
  out += digits;
}

}  // namespace

std::optional<std::int64_t> parse_utc(std::string_view text) noexcept {
  if (text.empty()) return std::nullopt;
  if (const auto micros = parse_named_utc(text)) return micros;
  return text.front() >= '0' && text.front() <= '9' ? parse_numeric(text) : parse_named(text);
}

std::string format_utc(std::int64_t micros) {
  if (micros < 0) micros = 0;
  const std::int64_t seconds = floor_seconds(micros);
  const std::int64_t millis = (micros - seconds * kMicrosPerSecond) / 1000;
  const std::int64_t days = seconds / kSecondsPerDay;
  const std::int64_t clock = seconds - days * kSecondsPerDay;
  // Years of 366 days would end at or before the right year: start there and walk up.
  int year = static_cast<int>(1970 + days / 366);
  while (days_from_epoch(year + 1, 1, 1) <= days) ++year;
  int month = 1;
  while (month < 12 && days_from_epoch(year, month + 1, 1) <= days) ++month;
  std::string out;
  append_padded(out, year, 4);
  out += '-';
  append_padded(out, month, 2);
  out += '-';
  append_padded(out, days - days_from_epoch(year, month, 1) + 1, 2);
  out += 'T';
  append_padded(out, clock / 3600, 2);
  out += ':';
  append_padded(out, clock / 60 % 60, 2);
  out += ':';
  append_padded(out, clock % 60, 2);
  out += '.';
  append_padded(out, millis, 3);
  return out + 'Z';
}

std::optional<std::int64_t> snowflake_micros(std::int64_t id) noexcept {
  constexpr std::int64_t kFirstSnowflake = 30'000'000'000;
  constexpr std::int64_t kEpochMillis = 1'288'834'974'657;
  if (id <= kFirstSnowflake) return std::nullopt;
  return ((id >> 22) + kEpochMillis) * 1000;
}

}  // namespace perch
