#include "perch/confidence.hpp"

#include <algorithm>
#include <cmath>

#include "network_file.hpp"
#include "perch/time.hpp"
#include "text/exponential.hpp"

namespace perch {
namespace {

std::vector<BeyondRange> beyond_range(const ModelInputs& inputs, const std::array<bool, kModelInputs>& is_known,
                                      const Background& background) {
  std::vector<BeyondRange> out;
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const double value = static_cast<float>(inputs[i]);  // the range was rounded to float, too
    if (!is_known[i] || (value >= background.low[i] && value <= background.high[i])) continue;
    out.push_back({i, inputs[i], background.low[i], background.high[i]});
  }
  return out;
}

/// Euclidean distance from the nearest centroid, in the space of the background.
double distance_from_training_rows(const ModelInputs& inputs, const NetworkLayers& layers,
                                   const Background& background) {
  ModelInputs places{}, point{};
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const std::size_t bins = std::max<std::size_t>(layers.edges[i].size(), 1);
    places[i] = static_cast<double>(layers.bin(i, inputs[i])) / static_cast<double>(bins);
  }
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    for (std::size_t j = 0; j < kModelInputs; ++j) point[i] += background.whitening[i * kModelInputs + j] * places[j];
  }
  double nearest = -1.0;
  for (const ModelInputs& centroid : background.centroids) {
    double square = 0.0;
    for (std::size_t i = 0; i < kModelInputs; ++i) square += (point[i] - centroid[i]) * (point[i] - centroid[i]);
    if (nearest < 0.0 || square < nearest) nearest = square;
  }
  return std::sqrt(std::max(nearest, 0.0));
}

/// Whether the tenths of the window's time that burst() counts in are shorter than what the times were cut to.
bool is_burst_lost(std::span<const Tweet> window, ClockArtefact artefact) noexcept {
  const auto by_time = [](const Tweet& a, const Tweet& b) { return a.created_s < b.created_s; };
  const auto [first, last] = std::minmax_element(window.begin(), window.end(), by_time);
  const std::int64_t unit_s = artefact == ClockArtefact::midnight ? kSecondsPerDay : 60;
  return last->created_s - first->created_s < 10 * unit_s;
}

/// What was lost with the times gives way to what is usual: of the clock among rows with whole times, of bursts among
/// all.
int choice_with_whole_times(ModelInputs inputs, std::span<const Tweet> window, ClockArtefact artefact,
                            const Network& network, const Background& background) {
  const bool lost_minutes = artefact == ClockArtefact::midnight, lost_burst = is_burst_lost(window, artefact);
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const Attribute attribute = kModelAttributes[i];
    if (attribute == Attribute::posting_automation_seconds) inputs[i] = background.clock[0];
    if (attribute == Attribute::posting_automation_minutes && lost_minutes) inputs[i] = background.clock[1];
    if (attribute == Attribute::burst && lost_burst) inputs[i] = background.median[i];
  }
  return network.predict(inputs).cluster;
}

}  // namespace

std::array<double, kClusters> calibrated(const Prediction& prediction, const Background& background) {
  constexpr double kLimit = 1e-6;
  std::array<double, kClusters> scores{}, out{};
  for (std::size_t i = 0; i < kClusters; ++i) {
    const double p = std::clamp(prediction.probabilities[i], kLimit, 1.0 - kLimit);
    scores[i] = std::log(p / (1.0 - p)) / background.temperature;
  }
  const double highest = *std::max_element(scores.begin(), scores.end());
  double sum = 0.0;
  for (std::size_t i = 0; i < kClusters; ++i) {
    out[i] = text::exponential(std::max(scores[i] - highest, -700.0));
    sum += out[i];
  }
  for (double& p : out) p /= sum;
  return out;
}

ClockArtefact clock_artefact(std::span<const Tweet> window) noexcept {
  constexpr std::size_t kEnoughToTell = 10;
  const auto is_timed = [](const Tweet& tweet) { return !tweet.is_day_only; };
  const auto on_every = [&](std::int64_t seconds) {
    return std::all_of(window.begin(), window.end(), [&](const Tweet& t) { return t.created_s % seconds == 0; });
  };
  if (!on_every(60)) return ClockArtefact::none;
  if (static_cast<std::size_t>(std::count_if(window.begin(), window.end(), is_timed)) < kEnoughToTell) {
    return ClockArtefact::none;
  }
  return on_every(kSecondsPerDay) ? ClockArtefact::midnight : ClockArtefact::full_minutes;
}

Confidence confidence_of(const Account& account, std::span<const Tweet> window, const ModelInputs& inputs,
                         const std::array<bool, kModelInputs>& is_known, const Prediction& prediction,
                         const Network& network, const Background& background) {
  Confidence out;
  out.probabilities = calibrated(prediction, background);
  if (!window.empty()) out.stability = stability_of(account, window, inputs, is_known, network);
  out.beyond_range = beyond_range(inputs, is_known, background);
  out.distance = distance_from_training_rows(inputs, network.layers(), background);
  out.is_far = out.distance > background.far;
  out.artefact = clock_artefact(window);
  if (out.artefact != ClockArtefact::none) {
    out.cluster_with_whole_times = choice_with_whole_times(inputs, window, out.artefact, network, background);
  }
  return out;
}

}  // namespace perch
