#include "explain/change.hpp"

#include <array>
#include <cmath>
#include <limits>

#include "network_file.hpp"

namespace perch::explain {
namespace {

constexpr double kPlaces = 10'000.0;

bool is_whole(std::size_t input) noexcept {
  return kModelAttributes[input] == Attribute::age || kModelAttributes[input] == Attribute::language_variation;
}

/// Classifies an account of which one attribute moves.
class Probe {
 public:
  Probe(const ModelInputs& inputs, std::size_t input, const Network& network)
      : layers_(network.layers()), input_(input), others_(layers_.first_bias) {
    for (std::size_t i = 0; i < kModelInputs; ++i) {
      if (i != input) others_ += layers_.tables[i].col(layers_.bin(i, inputs[i]));
    }
  }

  [[nodiscard]] int cluster_of_bin(Eigen::Index bin) const {
    return layers_.choose(layers_.scores(others_ + layers_.tables[input_].col(bin)));
  }
  [[nodiscard]] Eigen::Index bin(double value) const { return layers_.bin(input_, value); }
  [[nodiscard]] const std::vector<float>& edges() const { return layers_.edges[input_]; }

 private:
  const NetworkLayers& layers_;
  std::size_t input_;
  Vector others_;
};

/// The first value of a bin when coming from below or from above, preferably a short one.
std::optional<double> first_value(const Probe& probe, Eigen::Index bin, bool from_below, bool whole) {
  const auto at = static_cast<std::size_t>(bin);
  const float edge = from_below ? probe.edges()[at - 1] : probe.edges()[at];  // a bin includes its upper edge
  const double scale = whole ? 1.0 : kPlaces;
  const double near = std::floor(double{edge} * scale);
  for (const double step : {0.0, 1.0}) {
    const double rounded = (near + (from_below ? step : -step)) / scale;
    if (probe.bin(rounded) == bin) return rounded;
  }
  const double exact = from_below ? std::nextafter(edge, std::numeric_limits<float>::infinity()) : edge;
  if (whole || probe.bin(exact) != bin) return std::nullopt;
  return exact;
}

}  // namespace

std::optional<Change> smallest_change(const ModelInputs& inputs, std::size_t input, int cluster, const Network& network,
                                      const Background& background) {
  const Probe probe(inputs, input, network);
  const Eigen::Index now = probe.bin(inputs[input]), last = static_cast<Eigen::Index>(probe.edges().size());
  std::optional<Change> best;
  const auto look = [&](Eigen::Index bin, bool from_below) {
    const int other = probe.cluster_of_bin(bin);
    if (other == cluster) return false;
    const auto value = first_value(probe, bin, from_below, is_whole(input));
    if (!value) return false;
    if (*value < background.low[input] || *value > background.high[input]) return true;
    const Change change = {*value, std::abs(*value - inputs[input]) / background.spread[input], other};
    if (!best || change.spreads < best->spreads) best = change;
    return true;
  };
  for (Eigen::Index bin = now + 1; bin <= last && !look(bin, true); ++bin) continue;
  for (Eigen::Index bin = now; bin-- > 0 && !look(bin, false);) continue;
  return best;
}

}  // namespace perch::explain
