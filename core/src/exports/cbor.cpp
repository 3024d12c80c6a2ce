#include "exports/cbor.hpp"

#include "perch/caps.hpp"

namespace perch::cbor {

std::optional<Head> Cursor::head() noexcept {
  if (!is_good_ || rest_.empty()) {
    is_good_ = false;
    return std::nullopt;
  }
  const std::uint8_t first = rest_.front();
  Head out{static_cast<Type>(first >> 5), static_cast<std::uint64_t>(first & 31)};
  rest_ = rest_.subspan(1);
  constexpr std::uint64_t kOneByte = 24, kEightBytes = 27;
  if (out.number < kOneByte) return out;
  const std::size_t size = std::size_t{1} << (out.number - kOneByte);
  if (out.number > kEightBytes || rest_.size() < size) {
    is_good_ = false;
    return std::nullopt;
  }
  out.number = 0;
  for (const std::uint8_t byte : rest_.first(size)) out.number = out.number << 8 | byte;
  rest_ = rest_.subspan(size);
  return out;
}

bool Cursor::drop(std::uint64_t size_bytes) noexcept {
  if (size_bytes > rest_.size()) return is_good_ = false;
  rest_ = rest_.subspan(static_cast<std::size_t>(size_bytes));
  return true;
}

std::optional<std::string_view> Cursor::text(std::uint64_t size_bytes) noexcept {
  const auto* const begin = reinterpret_cast<const char*>(rest_.data());
  if (!drop(size_bytes)) return std::nullopt;
  return std::string_view(begin, static_cast<std::size_t>(size_bytes));
}

std::optional<std::string_view> Cursor::text_or_skip() noexcept {
  const auto first = head();
  if (first && first->type == Type::text) return text(first->number);
  if (first) skip_behind(*first);
  return std::nullopt;
}

bool Cursor::skip() noexcept {
  const auto first = head();
  return first && skip_behind(*first);
}

/// How many values are still to come is counted instead of called for: each takes a byte at least, so what is claimed
/// and not there ends the work.
bool Cursor::skip_behind(Head head) noexcept {
  std::uint64_t values = 0;
  for (;;) {
    switch (head.type) {
      case Type::bytes:
      case Type::text:
        if (!drop(head.number)) return false;
        break;
      case Type::list:
      case Type::map:
        if (head.number > rest_.size()) return is_good_ = false;
        values += head.type == Type::map ? 2 * head.number : head.number;
        break;
      case Type::tag: ++values; break;
      default: break;
    }
    if (values == 0) return true;
    --values;
    const auto next = this->head();
    if (!next) return false;
    head = *next;
  }
}

}  // namespace perch::cbor
