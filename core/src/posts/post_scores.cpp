#include "perch/post_scores.hpp"

#include <algorithm>
#include <cmath>

namespace perch {
namespace {

std::uint16_t units_of(double likelihood) noexcept {
  return static_cast<std::uint16_t>(std::lround(std::clamp(likelihood, 0.0, 1.0) * PostScores::kUnit));
}

}  // namespace

std::optional<NotScored> PostScorer::score(std::string_view post, Language language, PostScores& out) {
  const auto tokens = reader_.tokens(post, scratch_);
  if (const auto why_not = detector_.why_not_scored(unpack_language(language), tokens)) return why_not;
  const TextScores scores = reader_.score(tokens, scratch_);
  auto next = out.units.begin();
  for (const double likelihood : scores.of(Head::emotion)) *next++ = units_of(likelihood);
  for (const double likelihood : scores.of(Head::sentiment)) *next++ = units_of(likelihood);
  *next++ = units_of(scores.subjectivity());
  *next++ = units_of(scores.of(Head::claim)[1]);
  return std::nullopt;
}

}  // namespace perch
