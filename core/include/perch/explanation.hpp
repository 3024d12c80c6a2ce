/// \file
/// Why the classifier chose what it chose.
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "perch/background.hpp"
#include "perch/network.hpp"

namespace perch {

/// What each attribute adds to two scores, on the way from a baseline to the account.
struct Contributions {
  int cluster = 0;                                     ///< What the classifier says of the baseline itself.
  ModelInputs baseline{};                              ///< The account that this one is compared with.
  double chosen_before = 0.0, runner_up_before = 0.0;  ///< The baseline's scores.
  /// Exact Shapley values. Those of `chosen` add up to the account's score of the chosen cluster less `chosen_before`,
  /// and so for the runner-up.
  ModelInputs chosen{}, runner_up{};
};

/// The smallest change of one attribute that leads to another choice, all others staying as they are.
struct Change {
  double value = 0.0;    ///< The attribute afterwards.
  double spreads = 0.0;  ///< How far that is, in the attribute's typical spread.
  int cluster = 0;       ///< What is chosen then.
};

struct Explanation {
  int cluster = 0, runner_up = 0;              ///< Highest and second highest score.
  double chosen = 0.0, runner_up_score = 0.0;  ///< The scores that are explained: those of the report.
  Contributions against_runner_up;  ///< Against the typical account of the runner-up: each attribute's median.
  Contributions against_median;     ///< Against the median account of all training rows.
  /// One an attribute; none where no value inside the training range changes the choice. Days and languages
  /// change in whole numbers.
  std::array<std::optional<Change>, kModelInputs> changes;
  std::optional<std::size_t> smallest;  ///< Which of them is the smallest.
};

/// \param is_known an attribute that is not known stands at the same value in account and baseline, so that nothing is
///     put down to it, and no change of it is looked for.
[[nodiscard]] Explanation explain_choice(const ModelInputs& inputs, const std::array<bool, kModelInputs>& is_known,
                                         const Network& network, const Background& background);

}  // namespace perch
