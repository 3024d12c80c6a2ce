/// \file
/// JavaScript's face of Posts.
#pragma once

#include <emscripten/val.h>

#include <string>

#include "perch/posts.hpp"

namespace perch::wasm {

/// Texts are undefined when there is no memory for them.
class PostsBinding {
 public:
  explicit PostsBinding(Report report);

  bool advance(double posts) { return posts_.advance(static_cast<std::size_t>(posts)); }
  double scored() const { return static_cast<double>(posts_.scored()); }
  double total() const { return static_cast<double>(posts_.total()); }
  emscripten::val report();
  emscripten::val mood(double age_exponent, double activity_exponent, bool is_every_post_the_same);
  /// \param unit "month" or "week".
  emscripten::val timeline(const std::string& unit);
  /// \param zone [fromSeconds, offsetSeconds, …], pair behind pair.
  emscripten::val activity(const emscripten::val& zone);
  emscripten::val find(const std::string& query);
  emscripten::val rows(double from, double count);

 private:
  Posts posts_;
};

}  // namespace perch::wasm
