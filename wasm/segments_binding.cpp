// JavaScript's face of Segments.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "loaded.hpp"
#include "mentions_binding.hpp"
#include "perch/segment_model.hpp"
#include "perch/segments.hpp"
#include "perch/segments_text.hpp"

namespace perch::wasm {
namespace {

using emscripten::val;

/// A copy in an array of JavaScript's own.
template <class Number>
val array_of(const char* type, const std::vector<Number>& numbers) {
  return val::global(type).new_(val(emscripten::typed_memory_view(numbers.size(), numbers.data())));
}

/// Rows are written into the room, nine numbers an account, NaN where one is unknown; then they are grouped.
class SegmentsBinding {
 public:
  /// A view into memory that moves when it grows: write at once, never keep it.
  val room(double accounts) {
    rows_.resize(static_cast<std::size_t>(accounts));
    double* const begin = rows_.empty() ? nullptr : rows_.front().data();
    return val(emscripten::typed_memory_view(rows_.size() * kProfileColumns, begin));
  }
  /// Undefined: it goes on with advance(). Otherwise why not.
  val begin(const std::string& scaling, double seed) {
    SegmentOptions options;
    options.scaling = scaling_named(scaling).value_or(Scaling::log);
    options.seed = static_cast<std::uint64_t>(seed);
    auto made = Segments::of(std::exchange(rows_, {}), options);
    segments_.reset();
    if (!made) return error_object(made.error());
    segments_.emplace(std::move(made).value());
    return val::undefined();
  }
  bool advance() { return segments_ && segments_->advance(); }
  double progress() const { return segments_ ? segments_->progress() : 1; }
  void choose(double k) {
    if (segments_) segments_->choose(static_cast<std::size_t>(std::max(k, 1.0)));
  }
  /// segments_json() with numbers for accounts; undefined where there is nothing.
  val report() const {
    if (!is_ready()) return val::undefined();
    std::vector<SegmentAccount> accounts(segments_->rows().size());
    for (std::size_t i = 0; i < accounts.size(); ++i) accounts[i].name = std::to_string(i + 1);
    return val(segments_json(*segments_, {accounts, 0}));
  }
  /// The segment of each account, from 0 on.
  val labels() const {
    return array_of("Uint32Array", is_ready() ? segments_->table().labels : std::vector<std::uint32_t>());
  }
  /// x and y of each account on the principal components, one pair behind the other.
  val coordinates() const {
    std::vector<double> out;
    if (is_ready()) {
      for (const ProfileRow& row : segments_->rows()) {
        for (const double at : segments_->components().coordinates(segments_->scale().scaled(row))) out.push_back(at);
      }
    }
    return array_of("Float64Array", out);
  }
  val model() const { return is_ready() ? val(to_json(model_of(*segments_))) : val::undefined(); }
  /// Puts the rows in the room into saved segments: their numbers from 0 on, or why not.
  val assign(const std::string& json) {
    const auto rows = std::exchange(rows_, {});
    const auto model = read_segment_model(json);
    if (!model) return error_object(model.error());
    const auto table = perch::assign(model.value(), rows);
    return table ? array_of("Uint32Array", table.value().labels) : error_object(table.error());
  }

 private:
  [[nodiscard]] bool is_ready() const { return segments_ && segments_->chosen() > 0; }

  std::vector<ProfileRow> rows_;
  std::optional<Segments> segments_;
};

}  // namespace
}  // namespace perch::wasm

EMSCRIPTEN_BINDINGS(perch_segments) {
  using perch::wasm::MentionsBinding;
  using perch::wasm::SegmentsBinding;
  emscripten::class_<MentionsBinding>("Mentions")
      .constructor<>()
      .function("addKeyword", &MentionsBinding::add_keyword)
      .function("addHandle", &MentionsBinding::add_handle);
  emscripten::class_<SegmentsBinding>("Segments")
      .constructor<>()
      .function("room", &SegmentsBinding::room)
      .function("begin", &SegmentsBinding::begin)
      .function("advance", &SegmentsBinding::advance)
      .function("progress", &SegmentsBinding::progress)
      .function("choose", &SegmentsBinding::choose)
      .function("report", &SegmentsBinding::report)
      .function("labels", &SegmentsBinding::labels)
      .function("coordinates", &SegmentsBinding::coordinates)
      .function("model", &SegmentsBinding::model)
      .function("assign", &SegmentsBinding::assign);
}
