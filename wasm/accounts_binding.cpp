#include "accounts_binding.hpp"

#include <emscripten/bind.h>

#include <algorithm>

#include "loaded.hpp"

namespace perch::wasm {
namespace {

using emscripten::val;

constexpr Names names_of(bool shows_names) noexcept { return shows_names ? Names::shown : Names::hidden; }

}  // namespace

std::string AccountTableBinding::key(double number) const {
  return number < 1 ? std::string() : std::string(table_.key(static_cast<std::size_t>(number) - 1));
}

val AccountTableBinding::find(const std::string& query, bool shows_names) {
  const auto count = table_.find(query, names_of(shows_names));
  return count ? val(static_cast<double>(count.value())) : val::undefined();
}

val AccountTableBinding::rows(double from, double count, bool shows_names) {
  return value_or_undefined(
      table_.rows_json(static_cast<std::size_t>(from), static_cast<std::size_t>(count), names_of(shows_names)));
}

val AccountTableBinding::summary() { return value_or_undefined(table_.summary_json()); }

val AccountTableBinding::csv(bool shows_names) { return value_or_undefined(table_.csv(names_of(shows_names))); }

val AccountTableBinding::saved(bool shows_names) { return value_or_undefined(table_.saved(names_of(shows_names))); }

std::string AccountTableBinding::name(double number) const {
  return number < 1 ? std::string() : std::string(table_.name(static_cast<std::size_t>(number) - 1));
}

val AccountTableBinding::friends(double number, bool shows_names) {
  const auto row = static_cast<std::size_t>(std::max(number, 1.0)) - 1;
  return value_or_undefined(table_.friends_json(row, names_of(shows_names)));
}

val AccountTableBinding::load(const std::string& text) { return outcome(table_.load(text)); }

bool is_saved_table(const std::string& first_bytes) { return AccountTable::is_saved(first_bytes); }

}  // namespace perch::wasm

EMSCRIPTEN_BINDINGS(perch_accounts) {
  using perch::wasm::AccountTableBinding;
  emscripten::class_<AccountTableBinding>("AccountTable")
      .constructor<>()
      .function("size", &AccountTableBinding::size)
      .function("withPosts", &AccountTableBinding::with_posts)
      .function("key", &AccountTableBinding::key)
      .function("name", &AccountTableBinding::name)
      .function("friends", &AccountTableBinding::friends)
      .function("find", &AccountTableBinding::find)
      .function("rows", &AccountTableBinding::rows)
      .function("summary", &AccountTableBinding::summary)
      .function("csv", &AccountTableBinding::csv)
      .function("saved", &AccountTableBinding::saved)
      .function("load", &AccountTableBinding::load);
  emscripten::function("isSavedTable", &perch::wasm::is_saved_table);
}
