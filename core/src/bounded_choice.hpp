/// \file
/// A choice in spite of missing attributes: valid when it is the same whatever they are.
#pragma once

#include <array>
#include <optional>

#include "perch/network.hpp"

namespace perch {

/// The classifier's input; an empty place is an unknown attribute.
using PartialInputs = std::array<std::optional<double>, kModelInputs>;

/// Two unknown attributes fit, three do not: a result that hangs on so little would mean nothing.
inline constexpr std::size_t kMostCases = 8192;

struct BoundedChoice : Prediction {
  std::array<double, kModelInputs> inputs{};  ///< The case that supports the choice least.
};

/// The one cluster that every possible value of the unknown attributes leads to, with the probabilities of the case
/// that supports it least. The network sees bins, so trying one value a bin tries them all. Empty when the choice
/// depends on an unknown attribute, or when there are too many cases.
[[nodiscard]] std::optional<BoundedChoice> bounded_choice(const PartialInputs& inputs, const Network& network,
                                                          std::size_t most_cases = kMostCases);

/// The attributes that the classifier reads, in its order.
[[nodiscard]] PartialInputs model_inputs(const Attributes& attributes) noexcept;

}  // namespace perch
