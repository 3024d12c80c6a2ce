/// \file
/// The second step of a report: why, how sure, and when not. It takes some hundred times as long as the first, so that
/// it is done where somebody wants it.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "perch/background.hpp"
#include "perch/confidence.hpp"
#include "perch/explanation.hpp"
#include "perch/report.hpp"

namespace perch {

/// Both are there unless the report has no choice to explain.
struct Insight {
  std::optional<Explanation> explanation;
  std::optional<Confidence> confidence;
  Background background;  ///< What was compared with.
};

/// Adds `insight` and its warnings to a report, which to_json() then writes as well. A second time does nothing.
/// \param report made with WindowChoice::keeps_tweets, or its choice has no `stability`.
void add_insight(Report& report, const Network& network, const Background& background);

/// `{"explanation":…,"confidence":…,"warnings":[…]}` of a report with an insight; the warnings are all of its warnings.
[[nodiscard]] std::string insight_json(const Report& report, bool pretty = false);

}  // namespace perch
