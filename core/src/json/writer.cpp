#include "writer.hpp"

#include <algorithm>

#include "json.hpp"

namespace perch::json {

void Writer::new_line() {
  if (!pretty_) return;
  out_ += '\n';
  out_.append(2 * depth_, ' ');
}

/// What stands between the last thing and a new key or element.
void Writer::separate() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_) out_ += ',';
  if (depth_ > 0) new_line();
  first_ = false;
}

void Writer::open(char bracket) {
  separate();
  out_ += bracket;
  ++depth_;
  first_ = true;
}

void Writer::close(char bracket) {
  --depth_;
  if (!first_) new_line();
  out_ += bracket;
  first_ = false;
}

void Writer::key(std::string_view name) {
  separate();
  quote(name);
  out_ += pretty_ ? ": " : ":";
  after_key_ = true;
}

void Writer::value(std::string_view text) {
  separate();
  quote(text);
}

void Writer::value(double number) {
  separate();
  out_ += json::number(number);
}

void Writer::value(std::int64_t number) {
  separate();
  out_ += std::to_string(number);
}

void Writer::value(bool truth) {
  separate();
  out_ += truth ? "true" : "false";
}

void Writer::null() {
  separate();
  out_ += "null";
}

void Writer::quote(std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  const auto is_special = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F;
  };
  out_ += '"';
  for (auto plain = text.begin(); plain != text.end();) {
    const auto special = std::find_if(plain, text.end(), is_special);
    out_.append(plain, special);
    plain = special;
    if (special == text.end()) break;
    const auto byte = static_cast<unsigned char>(*plain++);
    if (byte == '"' || byte == '\\') {
      out_ += '\\';
      out_ += static_cast<char>(byte);
    } else {
      out_ += "\\u00";
      out_ += kHex[byte >> 4];
      out_ += kHex[byte & 0xF];
    }
  }
  out_ += '"';
}

}  // namespace perch::json
