/// \file
/// How far one attribute must move for another choice.
#pragma once

#include <cstddef>
#include <optional>

#include "perch/background.hpp"
#include "perch/explanation.hpp"

namespace perch::explain {

/// The smallest change of one attribute that leads away from `cluster`, inside the training range. The network sees
/// bins, so that going from bin to bin in both directions leaves nothing out. The value is the nearest decimal with
/// four places in the bin that changes the choice, or its edge in full where the bin is too narrow for that; days and
/// languages are whole numbers.
[[nodiscard]] std::optional<Change> smallest_change(const ModelInputs& inputs, std::size_t input, int cluster,
                                                    const Network& network, const Background& background);

}  // namespace perch::explain
