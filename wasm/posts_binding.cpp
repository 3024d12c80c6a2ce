#include "posts_binding.hpp"

#include <emscripten/bind.h>

#include <utility>
#include <vector>

#include "loaded.hpp"

namespace perch::wasm {

using emscripten::val;

PostsBinding::PostsBinding(Report report) : posts_(std::move(report), network(), scorer(), suggestions()) {}

val PostsBinding::report() { return value_or_undefined(posts_.report_json()); }

val PostsBinding::mood(double age_exponent, double activity_exponent, bool is_every_post_the_same) {
  MoodWeighting weighting;
  weighting.age_exponent = age_exponent;
  weighting.activity_exponent = activity_exponent;
  weighting.is_every_post_the_same = is_every_post_the_same;
  return value_or_undefined(posts_.mood_json(weighting));
}

val PostsBinding::timeline(const std::string& unit) {
  return value_or_undefined(posts_.timeline_json(unit == "week" ? Period::week : Period::month));
}

val PostsBinding::activity(const val& zone) {
  const auto numbers = emscripten::vecFromJSArray<double>(zone);
  std::vector<ZoneOffset> offsets;
  for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
    offsets.push_back({static_cast<std::int64_t>(numbers[i]), static_cast<std::int64_t>(numbers[i + 1])});
  }
  return value_or_undefined(posts_.activity_json(offsets));
}

val PostsBinding::find(const std::string& query) {
  const auto count = posts_.find(query);
  return count ? val(static_cast<double>(count.value())) : val::undefined();
}

val PostsBinding::rows(double from, double count) {
  return value_or_undefined(posts_.rows_json(static_cast<std::size_t>(from), static_cast<std::size_t>(count)));
}

}  // namespace perch::wasm

EMSCRIPTEN_BINDINGS(perch_posts) {
  using perch::wasm::PostsBinding;
  emscripten::class_<PostsBinding>("Posts")
      .function("advance", &PostsBinding::advance)
      .function("scored", &PostsBinding::scored)
      .function("total", &PostsBinding::total)
      .function("report", &PostsBinding::report)
      .function("mood", &PostsBinding::mood)
      .function("timeline", &PostsBinding::timeline)
      .function("activity", &PostsBinding::activity)
      .function("find", &PostsBinding::find)
      .function("rows", &PostsBinding::rows);
}
