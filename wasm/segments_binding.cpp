// JavaScript's face of Segments.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <optional>
#include <span>
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
    model_.reset();
    if (!made) return error_object(made.error());
    segments_.emplace(std::move(made).value());
    return val::undefined();
  }
  bool advance() { return segments_ && segments_->advance(); }
  double progress() const { return segments_ ? segments_->progress() : 1; }
  void choose(double k) {
    if (segments_) segments_->choose(static_cast<std::size_t>(std::max(k, 1.0)));
  }
  /// Who the accounts are, as many names as rows, and that their rows are from posts that the heads read; without it
  /// they are numbers, and the rows are anybody's.
  void tell(const val& names, double without_mention) {
    source_ = {emscripten::vecFromJSArray<std::string>(names), static_cast<std::int64_t>(without_mention), true};
  }
  /// segments_json() or assigned_json(); undefined where there is nothing.
  val report() const {
    const auto accounts = said();
    if (is_assigned()) {
      return value_or_undefined(assigned_json(*model_, assigned_, assigned_rows_, source_of(accounts)));
    }
    return is_ready() ? value_or_undefined(segments_json(*segments_, source_of(accounts))) : val::undefined();
  }
  /// segments_csv(); undefined where there is nothing.
  val csv() const {
    const auto accounts = said();
    if (!is_assigned() && !is_ready()) return val::undefined();
    return value_or_undefined(segments_csv(table(), rows(), scale(), components(), source_of(accounts)));
  }
  /// The segment of each account, from 0 on.
  val labels() const {
    const bool is_there = is_assigned() || is_ready();
    return array_of("Uint32Array", is_there ? table().labels : std::vector<std::uint32_t>());
  }
  /// x and y of each account on the principal components, one pair behind the other.
  val coordinates() const {
    std::vector<double> out;
    if (is_assigned() || is_ready()) {
      for (const ProfileRow& row : rows()) {
        for (const double at : components().coordinates(scale().scaled(row))) out.push_back(at);
      }
    }
    return array_of("Float64Array", out);
  }
  val model() const {
    if (is_assigned()) return val(to_json(*model_));
    return is_ready() ? val(to_json(model_of(*segments_))) : val::undefined();
  }
  /// Puts the rows in the room into saved segments. Undefined, or why not.
  val assign(const std::string& json) {
    auto rows = std::exchange(rows_, {});
    auto model = read_segment_model(json);
    if (!model) return error_object(model.error());
    auto table = perch::assign(model.value(), rows);
    if (!table) return error_object(table.error());
    model_.emplace(std::move(model).value());
    assigned_ = std::move(table).value();
    assigned_rows_ = std::move(rows);
    return val::undefined();
  }

 private:
  struct Source {
    std::vector<std::string> names;
    std::int64_t without_mention = 0;
    bool is_read_by_heads = false;
  };

  [[nodiscard]] bool is_ready() const { return segments_ && segments_->chosen() > 0; }
  [[nodiscard]] bool is_assigned() const { return model_.has_value(); }
  [[nodiscard]] const SegmentTable& table() const { return is_assigned() ? assigned_ : segments_->table(); }
  [[nodiscard]] std::span<const ProfileRow> rows() const {
    if (is_assigned()) return assigned_rows_;
    return is_ready() ? segments_->rows() : std::span<const ProfileRow>();
  }
  [[nodiscard]] const ColumnScale& scale() const { return is_assigned() ? model_->scale : segments_->scale(); }
  [[nodiscard]] const PrincipalComponents& components() const {
    return is_assigned() ? model_->components : segments_->components();
  }
  [[nodiscard]] std::vector<SegmentAccount> said() const {
    std::vector<SegmentAccount> accounts(rows().size());
    for (std::size_t i = 0; i < accounts.size(); ++i) {
      accounts[i].name = i < source_.names.size() ? source_.names[i] : std::to_string(i + 1);
    }
    return accounts;
  }
  [[nodiscard]] SegmentSource source_of(const std::vector<SegmentAccount>& accounts) const {
    return {accounts, source_.without_mention, source_.is_read_by_heads ? &all_heads() : nullptr};
  }

  std::vector<ProfileRow> rows_;
  std::optional<Segments> segments_;
  std::optional<SegmentModel> model_;  ///< Of others, where rows were assigned.
  SegmentTable assigned_;
  std::vector<ProfileRow> assigned_rows_;
  Source source_;
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
      .function("tell", &SegmentsBinding::tell)
      .function("report", &SegmentsBinding::report)
      .function("csv", &SegmentsBinding::csv)
      .function("labels", &SegmentsBinding::labels)
      .function("coordinates", &SegmentsBinding::coordinates)
      .function("model", &SegmentsBinding::model)
      .function("assign", &SegmentsBinding::assign);
}
