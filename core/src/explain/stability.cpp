#include <vector>

#include "burst.hpp"
#include "explain/resampler.hpp"
#include "perch/confidence.hpp"
#include "split_mix.hpp"

namespace perch {
namespace {

/// Drawing with replacement makes histograms less even than they are, by as much as
/// chance had made the window's own, and so moves the clock attributes all in one direction. They are moved back by the
/// mean of that (the bootstrap's estimate of bias: Efron and Tibshirani 1993, 10.2).
void take_bias_out(std::vector<ModelInputs>& draws, const ModelInputs& inputs) {
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const Attribute attribute = kModelAttributes[i];
    if (attribute != Attribute::posting_automation_seconds && attribute != Attribute::posting_automation_minutes) {
      continue;
    }
    double sum = 0.0;
    for (const ModelInputs& draw : draws) sum += draw[i] - inputs[i];
    const double bias = sum / static_cast<double>(draws.size());
    for (ModelInputs& draw : draws) draw[i] -= bias;
  }
}

}  // namespace

Stability stability_of(const Account& account, std::span<const Tweet> window, const ModelInputs& inputs,
                       const std::array<bool, kModelInputs>& is_known, const Network& network) {
  Stability out;
  SplitMix64 random(explain::Resampler::kSeed);
  explain::Resampler resampler(window);
  std::vector<ModelInputs> draws;
  for (std::size_t draw = 0; draw < Stability::kDraws; ++draw) {
    resampler.draw(random);
    Attributes measured = compute_attributes(account, resampler.drawn());
    if (std::holds_alternative<double>(measured[Attribute::burst])) {
      measured[Attribute::burst] = burst(resampler.spaced());
    }
    ModelInputs point = inputs;
    for (std::size_t i = 0; i < kModelInputs; ++i) {
      const double* const number = std::get_if<double>(&measured[kModelAttributes[i]]);
      if (number != nullptr && is_known[i]) point[i] = *number;
    }
    draws.push_back(point);
  }
  take_bias_out(draws, inputs);
  for (const ModelInputs& draw : draws) ++out.chosen[static_cast<std::size_t>(network.predict(draw).cluster - 1)];
  return out;
}

}  // namespace perch
