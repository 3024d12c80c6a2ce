#include "perch/insight.hpp"

#include <algorithm>
#include <utility>

#include "bounded_choice.hpp"
#include "json/json.hpp"

namespace perch {
namespace {

std::string names_of(const std::vector<BeyondRange>& beyond) {
  std::string names;
  for (const BeyondRange& one : beyond) {
    names += names.empty() ? "" : ", ";
    names += kAttributeNames[static_cast<std::size_t>(kModelAttributes[one.input])];
  }
  return names;
}

void add_warnings(std::vector<Note>& notes, const Confidence& confidence, int cluster) {
  const int other = confidence.cluster_with_whole_times;
  if (other != 0 && other != cluster) {
    notes.push_back({Warning::rounded_times_decide, "cluster " + std::to_string(other)});
  }
  if (!confidence.beyond_range.empty()) {
    notes.push_back({Warning::beyond_training_range, names_of(confidence.beyond_range)});
  }
  if (confidence.is_far) notes.push_back({Warning::unlike_training_rows, {}});
}

}  // namespace

void add_insight(Report& report, const Network& network, const Background& background) {
  if (report.insight) return;
  auto insight = std::make_shared<Insight>();
  insight->background = background;
  const PartialInputs partial = model_inputs(report.attributes);
  std::array<bool, kModelInputs> is_known{};
  std::transform(partial.begin(), partial.end(), is_known.begin(), [](const auto& value) { return value.has_value(); });
  const auto choice = report.prediction ? bounded_choice(partial, network) : std::nullopt;
  if (choice) {
    insight->explanation = explain_choice(choice->inputs, is_known, network, background);
    insight->confidence = confidence_of(report.subject.account, report.window_tweets, choice->inputs, is_known, *choice,
                                        network, background);
    add_warnings(report.subject.notes, *insight->confidence, choice->cluster);
  }
  report.insight = std::move(insight);
}

}  // namespace perch
