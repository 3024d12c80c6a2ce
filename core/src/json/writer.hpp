/// \file
/// Writes JSON text member by member.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace perch::json {

/// Appends one JSON value to a string. The caller opens and closes containers in order; commas, escapes and, on
/// request, indentation are the writer's business. Invalid UTF-8 cannot come in: every text was checked when read.
class Writer {
 public:
  explicit Writer(bool pretty) : pretty_(pretty) {}

  void open_object() { open('{'); }
  void open_array() { open('['); }
  void close_object() { close('}'); }
  void close_array() { close(']'); }
  void key(std::string_view name);

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(double number);
  void value(std::int64_t number);
  void value(bool truth);
  void null();

  [[nodiscard]] std::string take() && { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  void new_line();
  void quote(std::string_view text);

  std::string out_;
  std::size_t depth_ = 0;
  bool pretty_;
  bool first_ = true;
  bool after_key_ = false;
};

}  // namespace perch::json
