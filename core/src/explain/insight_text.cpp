#include "explain/insight_text.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "report_text.hpp"

namespace perch {
namespace {

std::string_view attribute_name(std::size_t input) noexcept {
  return kAttributeNames[static_cast<std::size_t>(kModelAttributes[input])];
}

/// Six decimals, as probabilities have.
double rounded(double value) noexcept { return std::round(value * 1e6) / 1e6; }

/// What was shipped in float, as the decimal it stands for.
void put_shipped(json::Writer& out, double value) { out.value(std::round(value * 1e4) / 1e4); }

void put_scores(json::Writer& out, std::string_view key, double chosen, double runner_up) {
  out.key(key);
  out.open_object();
  out.key("chosen");
  out.value(rounded(chosen));
  out.key("runner_up");
  out.value(rounded(runner_up));
  out.close_object();
}

void put_contributions(json::Writer& out, std::string_view name, const Contributions& from) {
  out.open_object();
  out.key("baseline");
  out.value(name);
  out.key("cluster");
  out.value(std::int64_t{from.cluster});
  put_scores(out, "scores", from.chosen_before, from.runner_up_before);
  out.key("attributes");
  out.open_object();
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    out.key(attribute_name(i));
    out.open_object();
    out.key("value");
    put_shipped(out, from.baseline[i]);
    out.key("chosen");
    out.value(rounded(from.chosen[i]));
    out.key("runner_up");
    out.value(rounded(from.runner_up[i]));
    out.close_object();
  }
  out.close_object();
  out.close_object();
}

void put_change(json::Writer& out, const Change& change) {
  out.open_object();
  out.key("value");
  out.value(change.value);
  out.key("spreads");
  out.value(rounded(change.spreads));
  out.key("cluster");
  out.value(std::int64_t{change.cluster});
  out.close_object();
}

/// Two numbers a cluster: where its lowest and its highest tenth of accounts end.
void put_typical(json::Writer& out, std::size_t input, const Background& background) {
  out.key("typical");
  out.open_array();
  for (std::size_t c = 0; c < kClusters; ++c) {
    out.open_array();
    put_shipped(out, background.typical_low[c][input]);
    put_shipped(out, background.typical_high[c][input]);
    out.close_array();
  }
  out.close_array();
}

void put_explanation(json::Writer& out, const Explanation& why, const Background& background) {
  out.open_object();
  out.key("cluster");
  out.value(std::int64_t{why.cluster});
  out.key("runner_up");
  out.value(std::int64_t{why.runner_up});
  put_scores(out, "scores", why.chosen, why.runner_up_score);
  out.key("contributions");
  out.open_array();
  put_contributions(out, "typical_of_runner_up", why.against_runner_up);
  put_contributions(out, "median_account", why.against_median);
  out.close_array();
  out.key("attributes");
  out.open_object();
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    out.key(attribute_name(i));
    out.open_object();
    put_typical(out, i, background);
    out.key("change");
    why.changes[i] ? put_change(out, *why.changes[i]) : out.null();
    out.close_object();
  }
  out.close_object();
  out.key("smallest_change");
  why.smallest ? out.value(attribute_name(*why.smallest)) : out.null();
  out.close_object();
}

void put_stability(json::Writer& out, const Stability& stability, int cluster) {
  const auto share = [](std::size_t draws) {
    return static_cast<double>(draws) / static_cast<double>(Stability::kDraws);
  };
  out.open_object();
  out.key("draws");
  out.value(static_cast<std::int64_t>(Stability::kDraws));
  out.key("same");
  out.value(share(stability.chosen[static_cast<std::size_t>(cluster - 1)]));
  out.key("clusters");
  out.open_array();
  for (const std::size_t draws : stability.chosen) out.value(share(draws));
  out.close_array();
  out.close_object();
}

void put_familiarity(json::Writer& out, const Confidence& how, const Background& background) {
  out.key("beyond_range");
  out.open_object();
  for (const BeyondRange& one : how.beyond_range) {
    out.key(attribute_name(one.input));
    out.open_object();
    out.key("value");
    out.value(one.value);
    out.key("low");
    put_shipped(out, one.low);
    out.key("high");
    put_shipped(out, one.high);
    out.close_object();
  }
  out.close_object();
  out.key("distance");
  out.open_object();
  out.key("value");
  out.value(std::round(how.distance * 1e4) / 1e4);
  out.key("far_beyond");
  put_shipped(out, background.far);
  out.key("is_far");
  out.value(how.is_far);
  out.key("false_alarms");
  put_shipped(out, background.false_alarms);
  out.close_object();
}

void put_artefact(json::Writer& out, const Confidence& how, int cluster) {
  out.key("rounded_times");
  if (how.artefact == ClockArtefact::none) return out.null();
  out.open_object();
  out.key("to");
  out.value(how.artefact == ClockArtefact::midnight ? "day" : "minute");
  out.key("cluster_with_whole_times");
  out.value(std::int64_t{how.cluster_with_whole_times});
  out.key("decides");
  out.value(how.cluster_with_whole_times != cluster);
  out.close_object();
}

void put_confidence(json::Writer& out, const Confidence& how, int cluster, const Background& background) {
  out.open_object();
  out.key("probabilities");
  out.open_array();
  for (const double p : how.probabilities) out.value(rounded(p));
  out.close_array();
  out.key("stability");
  how.stability ? put_stability(out, *how.stability, cluster) : out.null();
  put_familiarity(out, how, background);
  put_artefact(out, how, cluster);
  out.close_object();
}

}  // namespace

void put_insight(json::Writer& out, const Report& report) {
  const Insight& insight = *report.insight;
  out.key("explanation");
  insight.explanation ? put_explanation(out, *insight.explanation, insight.background) : out.null();
  out.key("confidence");
  insight.confidence ? put_confidence(out, *insight.confidence, insight.explanation->cluster, insight.background)
                     : out.null();
}

std::string insight_json(const Report& report, bool pretty) {
  json::Writer out(pretty);
  out.open_object();
  if (report.insight) put_insight(out, report);
  put_warnings(out, report.subject.notes);
  out.close_object();
  return std::move(out).take();
}

}  // namespace perch
