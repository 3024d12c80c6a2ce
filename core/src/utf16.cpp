#include "utf16.hpp"

namespace perch {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_high(std::uint16_t unit) noexcept { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low(std::uint16_t unit) noexcept { return unit >= 0xDC00 && unit <= 0xDFFF; }

void append_utf8(char32_t c, std::string& out) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto follow = [&](int shift) { put(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | c >> 6);
    follow(0);
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    follow(6);
    follow(0);
  } else {
    put(0xF0 | c >> 18);
    follow(12);
    follow(6);
    follow(0);
  }
}

}  // namespace

void Utf16Decoder::decode(std::span<const std::uint8_t> bytes, bool big_endian, std::string& out) {
  for (const std::uint8_t byte : bytes) {
    if (!has_byte_) {
      byte_ = byte;
      has_byte_ = true;
      continue;
    }
    has_byte_ = false;
    const unsigned high = big_endian ? byte_ : byte, low = big_endian ? byte : byte_;
    take_unit(static_cast<std::uint16_t>(high << 8 | low), out);
  }
}

void Utf16Decoder::take_unit(std::uint16_t unit, std::string& out) {
  if (high_ != 0) {
    const std::uint16_t high = high_;
    high_ = 0;
    if (is_low(unit)) return append_utf8(0x10000 + ((high & 0x3FFu) << 10 | (unit & 0x3FFu)), out);
    append_utf8(kReplacement, out);
  }
  if (is_high(unit)) {
    high_ = unit;
  } else {
    append_utf8(is_low(unit) ? kReplacement : unit, out);
  }
}

void Utf16Decoder::finish(std::string& out) {
  if (high_ != 0) append_utf8(kReplacement, out);
  if (has_byte_) append_utf8(kReplacement, out);
  high_ = 0;
  has_byte_ = false;
}

void InputDecoder::decide(std::uint8_t second_byte, std::string& out) {
  if (first_ == 0xFF && second_byte == 0xFE) {
    form_ = Form::little_endian;
  } else if (first_ == 0xFE && second_byte == 0xFF) {
    form_ = Form::big_endian;
  } else {
    form_ = Form::other;
    out += static_cast<char>(first_);
    out += static_cast<char>(second_byte);
  }
}

void InputDecoder::decode(std::span<const std::uint8_t> bytes, std::string& out) {
  while (form_ == Form::undecided && !bytes.empty()) {
    has_first_ ? decide(bytes.front(), out) : void(first_ = bytes.front());
    has_first_ = true;
    bytes = bytes.subspan(1);
  }
  if (form_ == Form::other) {
    out.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  } else if (form_ != Form::undecided) {
    utf16_.decode(bytes, form_ == Form::big_endian, out);
  }
}

void InputDecoder::finish(std::string& out) {
  if (form_ == Form::undecided && has_first_) out += static_cast<char>(first_);
  utf16_.finish(out);
}

}  // namespace perch
