/// \file
/// JavaScript's face of AccountTable.
#pragma once

#include <emscripten/val.h>

#include <string>

#include "perch/account_table.hpp"

namespace perch::wasm {

/// Texts are undefined when there is no memory for them.
class AccountTableBinding {
 public:
  AccountTable& table() noexcept { return table_; }

  double size() const { return static_cast<double>(table_.size()); }
  double with_posts() const { return static_cast<double>(table_.with_posts()); }
  /// \param number as rows have it, from 1 on.
  std::string key(double number) const;
  std::string name(double number) const;
  emscripten::val friends(double number, bool shows_names);
  emscripten::val find(const std::string& query, bool shows_names);
  emscripten::val rows(double from, double count, bool shows_names);
  emscripten::val summary();
  emscripten::val csv(bool shows_names);
  emscripten::val saved(bool shows_names);
  /// \param text as saved() gives it.
  emscripten::val load(const std::string& text);

 private:
  AccountTable table_;
};

bool is_saved_table(const std::string& first_bytes);

}  // namespace perch::wasm
