#include "bounded_choice.hpp"

#include <vector>

namespace perch {
namespace {

struct Unknowns {
  std::vector<std::size_t> places;
  std::vector<std::vector<double>> values;  ///< One a bin, for each place.
  std::size_t cases = 1;
};

Unknowns list_unknowns(const PartialInputs& inputs, const Network& network, std::size_t most_cases) {
  Unknowns out;
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    if (inputs[i]) continue;
    out.places.push_back(i);
    out.values.push_back(network.one_value_a_bin(i));
    out.cases *= out.values.back().size();
    if (out.cases > most_cases) break;
  }
  return out;
}

/// The digits of a case's number pick one value for each unknown.
void put_values(const Unknowns& unknowns, std::size_t number, std::array<double, kModelInputs>& point) noexcept {
  for (std::size_t u = 0; u < unknowns.places.size(); ++u) {
    const std::vector<double>& values = unknowns.values[u];
    point[unknowns.places[u]] = values[number % values.size()];
    number /= values.size();
  }
}

}  // namespace

std::optional<BoundedChoice> bounded_choice(const PartialInputs& inputs, const Network& network,
                                            std::size_t most_cases) {
  const Unknowns unknowns = list_unknowns(inputs, network, most_cases);
  if (unknowns.cases > most_cases) return std::nullopt;
  std::array<double, kModelInputs> point{};
  for (std::size_t i = 0; i < kModelInputs; ++i) point[i] = inputs[i].value_or(0.0);
  const auto predict = [&](std::size_t number) {
    put_values(unknowns, number, point);
    return network.predict(point);
  };
  BoundedChoice weakest{predict(0), point};
  const auto is_other = [&](const Prediction& prediction) { return prediction.cluster != weakest.cluster; };
  // Where the choice depends on what is unknown, the case that is farthest from the first one most often tells.
  if (unknowns.cases > 2 && is_other(predict(unknowns.cases - 1))) return std::nullopt;
  const auto chosen = static_cast<std::size_t>(weakest.cluster - 1);
  for (std::size_t number = 1; number < unknowns.cases; ++number) {
    const Prediction prediction = predict(number);
    if (is_other(prediction)) return std::nullopt;
    if (prediction.probabilities[chosen] < weakest.probabilities[chosen]) weakest = {prediction, point};
  }
  return weakest;
}

PartialInputs model_inputs(const Attributes& attributes) noexcept {
  PartialInputs inputs;
  for (std::size_t i = 0; i < kModelInputs; ++i) {
    const double* const number = std::get_if<double>(&attributes[kModelAttributes[i]]);
    if (number != nullptr) inputs[i] = *number;
  }
  return inputs;
}

}  // namespace perch
