#include "perch/gzip.hpp"

#include <string>

namespace perch {
namespace {

// RFC 1952, section 2.3.1.
constexpr std::uint8_t kFirst = 0x1F, kSecond = 0x8B, kDeflate = 8;
constexpr std::size_t kFixedBytes = 10, kFlagsAt = 3, kTrailerBytes = 8;
constexpr std::uint8_t kHeaderCrc = 2, kExtra = 4, kName = 8, kComment = 16, kReserved = 0xE0;

}  // namespace

void Gunzip::reset() noexcept {
  enter(Step::fixed);
  written_ = 0;
}

void Gunzip::enter(Step step) noexcept {
  step_ = step;
  place_ = 0;
}

/// The first part of the header from `step` on that the member has; behind them its body.
void Gunzip::enter_first_of(Step step) noexcept {
  if (step == Step::extra_size && (flags_ & kExtra) == 0) step = Step::name;
  if (step == Step::name && (flags_ & kName) == 0) step = Step::comment;
  if (step == Step::comment && (flags_ & kComment) == 0) step = Step::header_crc;
  if (step == Step::header_crc && (flags_ & kHeaderCrc) == 0) step = Step::body;
  enter(step);
  if (step != Step::body) return;
  inflater_.reset();
  crc32_ = size_ = 0;
}

void Gunzip::read_fixed(std::uint8_t byte) noexcept {
  const std::size_t at = place_++;
  const bool is_wrong = (at == 0 && byte != kFirst) || (at == 1 && byte != kSecond) || (at == 2 && byte != kDeflate) ||
                        (at == kFlagsAt && (byte & kReserved) != 0);
  if (at == kFlagsAt) flags_ = byte;
  if (is_wrong) return enter(Step::damaged);
  if (place_ == kFixedBytes) enter_first_of(Step::extra_size);
}

void Gunzip::read_trailer(std::uint8_t byte) noexcept {
  trailer_ |= std::uint64_t{byte} << (8 * place_++);
  if (place_ < kTrailerBytes) return;
  enter(trailer_ == (std::uint64_t{size_} << 32 | crc32_) ? Step::behind : Step::damaged);
}

/// One byte of anything but a body.
void Gunzip::read_byte(std::uint8_t byte) noexcept {
  switch (step_) {
    case Step::behind:
      enter(byte == 0 ? Step::padding : Step::fixed);
      if (step_ == Step::fixed) read_fixed(byte);
      break;
    case Step::padding:
      if (byte != 0) enter(Step::damaged);
      break;
    case Step::fixed: read_fixed(byte); break;
    case Step::extra_size:
      extra_ = place_ == 0 ? byte : extra_ | std::size_t{byte} << 8;
      if (++place_ == 2) extra_ > 0 ? enter(Step::extra) : enter_first_of(Step::name);
      break;
    case Step::extra:
      if (++place_ == extra_) enter_first_of(Step::name);
      break;
    case Step::name:
      if (byte == 0) enter_first_of(Step::comment);
      break;
    case Step::comment:
      if (byte == 0) enter_first_of(Step::header_crc);
      break;
    case Step::header_crc:
      if (++place_ == 2) enter_first_of(Step::body);
      break;
    case Step::trailer: read_trailer(byte); break;
    case Step::body:
    case Step::damaged: break;
  }
}

Inflater::Progress Gunzip::run(std::span<const std::uint8_t> input, std::span<std::uint8_t> room) noexcept {
  Inflater::Progress out;
  for (;;) {
    if (step_ == Step::damaged) {
      out.state = State::damaged;
      return out;
    }
    if (step_ != Step::body) {
      if (out.consumed == input.size()) return out;  // needs_input
      read_byte(input[out.consumed++]);
      continue;
    }
    const auto part = inflater_.run(input.subspan(out.consumed), room.subspan(out.written));
    const auto bytes = room.subspan(out.written, part.written);
    crc32_ = crc32(crc32_, bytes);
    size_ += static_cast<std::uint32_t>(bytes.size());
    written_ += bytes.size();
    out.consumed += part.consumed;
    out.written += part.written;
    out.state = part.state;
    if (part.state == State::done) {
      enter(Step::trailer);
      trailer_ = 0;
      out.state = State::needs_input;
    } else if (part.state == State::damaged) {
      enter(Step::damaged);
    } else {
      return out;
    }
  }
}

Status Gunzip::finish() const {
  const bool is_whole = step_ == Step::behind || step_ == Step::padding;
  if (is_whole) return ok_status();
  return Error{ErrorCode::damaged_gzip, "at byte " + std::to_string(written_)};
}

}  // namespace perch
