/// \file
/// JavaScript's face of Mentions; a Drop takes it for its profiles.
#pragma once

#include <string>

#include "perch/mentions.hpp"

namespace perch::wasm {

class MentionsBinding {
 public:
  void add_keyword(const std::string& term) { mentions_.add_keyword(term); }
  void add_handle(const std::string& handle) { mentions_.add_handle(handle); }
  [[nodiscard]] const Mentions& mentions() const noexcept { return mentions_; }

 private:
  Mentions mentions_;
};

}  // namespace perch::wasm
