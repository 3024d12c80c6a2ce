#include "json.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

#include "lexical.hpp"
#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch::json {
namespace {

constexpr std::size_t kDigits = 8;

/// Eight digits at once, by adding neighbours, pairs and fours in place. \return at least 10^8 when they are no digits.
std::uint64_t eight_digits(const char* text) noexcept {
  std::uint64_t bytes = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&bytes, text, kDigits);
  } else {
    for (std::size_t i = kDigits; i-- > 0;) bytes = bytes << 8 | static_cast<unsigned char>(text[i]);
  }
  constexpr std::uint64_t kHigh = 0xF0F0F0F0F0F0F0F0, kZeros = 0x3030303030303030, kSix = 0x0606060606060606;
  if ((bytes & kHigh) != kZeros || ((bytes + kSix) & kHigh) != kZeros) return 100'000'000;
  bytes = (bytes & 0x0F0F0F0F0F0F0F0F) * (10 * 256 + 1) >> 8;
  bytes = (bytes & 0x00FF00FF00FF00FF) * (100 * 65536 + 1) >> 16;
  return (bytes & 0x0000FFFF0000FFFF) * (std::uint64_t{10'000} << 32 | 1) >> 32;
}

std::optional<std::int64_t> parse_integer(std::string_view text) noexcept {
  constexpr std::size_t kSafeDigits = 19;  // any such number fits into 64 bits without a sign
  constexpr auto kLargest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  const bool negative = text.starts_with('-');
  std::string_view digits = text.substr(negative ? 1 : 0);
  if (digits.empty()) return std::nullopt;
  if (digits.size() > kSafeDigits) digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size() - 1));
  if (digits.size() > kSafeDigits) return std::nullopt;
  std::uint64_t value = 0;
  for (; digits.size() >= kDigits; digits.remove_prefix(kDigits)) {
    const std::uint64_t eight = eight_digits(digits.data());
    if (eight >= 100'000'000) return std::nullopt;
    value = 100'000'000 * value + eight;
  }
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = 10 * value + static_cast<std::uint64_t>(c - '0');
  }
  if (value > kLargest) return std::nullopt;
  const auto magnitude = static_cast<std::int64_t>(value);
  return negative ? -magnitude : magnitude;
}

/// The value of the only member of `{"$date": …}` or `{"$numberLong": …}`, MongoDB's extended JSON.
std::optional<Value> extended(const Value& value, std::string_view name) {
  std::optional<Value> found;
  for_each_member(value, [&](std::string_view key, const Value& member) {
    if (key == name) found = member;
  });
  return found;
}

/// Calls `read` with the text of a string value; most hold no escape and are read where they stand.
template <class Read>
auto read_text(const Value& value, Read&& read) {
  if (!value.is_escaped()) return read(value.raw());
  std::string plain;
  append_unescaped(value.raw(), plain);
  return read(std::string_view(plain));
}

}  // namespace

std::optional<Value> Parser::open(std::span<std::uint8_t> record, const Tape* tape) {
  failure_ = Failure::none;
  if (tape != nullptr) return Value(*tape);
  if (read(record)) return Value(tape_);
  if (failure_ == Failure::too_large) return std::nullopt;
  const std::span copy = copy_of(lexical::as_text(record));
  replace_bad_bytes(copy);
  return read(copy) ? std::optional(Value(tape_)) : std::nullopt;
}

std::optional<Value> Parser::open_copy(std::string_view text) {
  constexpr std::string_view kSpace = " \n\r\t";
  text.remove_prefix(std::min(text.find_first_not_of(kSpace), text.size()));
  text = text.substr(0, text.find_last_not_of(kSpace) + 1);
  return read(copy_of(text)) ? std::optional(Value(tape_)) : std::nullopt;
}

std::span<std::uint8_t> Parser::copy_of(std::string_view text) {
  copy_.assign(text.begin(), text.end());
  copy_.resize(text.size() + Tape::kPaddingBytes);
  return std::span(copy_).first(text.size());
}

bool Parser::read(std::span<std::uint8_t> record) {
  const Tape::Outcome outcome = tape_.read(record);
  const bool whole = outcome == Tape::Outcome::complete && tape_.size_bytes() == record.size();
  const bool valid = whole && (!tape_.has_bytes_beyond_ascii() || is_utf8(record));
  failure_ = valid ? Failure::none : outcome == Tape::Outcome::too_large ? Failure::too_large : Failure::malformed;
  return valid;
}

std::optional<std::string> text(const Value& value) {
  if (value.type() != Type::string) return std::nullopt;
  return read_text(value, [](std::string_view plain) { return std::string(plain); });
}

std::optional<std::int64_t> integer(const Value& value) {
  if (value.type() == Type::string) return read_text(value, parse_integer);
  if (value.type() == Type::object) {
    const auto inner = extended(value, "$numberLong");
    return inner && !is_object(*inner) ? integer(*inner) : std::nullopt;
  }
  if (value.type() != Type::number) return std::nullopt;
  if (const auto whole = parse_integer(value.raw())) return whole;
  const auto real = parse_number(value.raw());
  if (!real || std::trunc(*real) != *real || std::abs(*real) > static_cast<double>(caps::kCount)) return std::nullopt;
  return static_cast<std::int64_t>(*real);
}

std::optional<bool> boolean(const Value& value) {
  if (value.type() != Type::boolean) return std::nullopt;
  return value.raw() == "true";
}

std::optional<std::int64_t> instant(const Value& value) {
  if (value.type() == Type::string) return read_text(value, parse_utc);
  const auto inner = extended(value, "$date");
  if (!inner) return std::nullopt;
  if (const auto millis = integer(*inner)) {
    if (*millis < 0 || *millis > caps::kCount / 1000) return std::nullopt;
    return *millis * 1000;
  }
  return inner->type() == Type::string ? read_text(*inner, parse_utc) : std::nullopt;
}

}  // namespace perch::json
