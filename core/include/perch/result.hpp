/// \file
/// A value, or the reason there is none. Bad input is a Result; a bug is an assert.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

#include "perch/messages.hpp"

namespace perch {

struct Error {
  ErrorCode code;
  std::string detail;  ///< Names the place (an entry, a line, a key); the sentence comes from the code.
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit by design
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}  // NOLINT: implicit by design

  [[nodiscard]] bool ok() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return ok(); }

  [[nodiscard]] T& value() & noexcept { return *checked<0>(&state_); }
  [[nodiscard]] const T& value() const& noexcept { return *checked<0>(&state_); }
  [[nodiscard]] T&& value() && noexcept { return std::move(*checked<0>(&state_)); }
  [[nodiscard]] const Error& error() const noexcept { return *checked<1>(&state_); }

 private:
  template <std::size_t I, class State>
  static auto checked(State* state) noexcept {
    auto* found = std::get_if<I>(state);
    assert(found != nullptr);
    return found;
  }

  std::variant<T, Error> state_;
};

/// What a call without a value gives back.
using Status = Result<std::monostate>;
inline Status ok_status() { return Status{std::monostate{}}; }

}  // namespace perch
