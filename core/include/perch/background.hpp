/// \file
/// What an account is compared with when its choice is explained: typical accounts, ranges, and how far is far. Learnt
/// from the rows that the classifier was trained on, and shipped beside its weights.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "perch/attributes.hpp"
#include "perch/network.hpp"
#include "perch/result.hpp"

namespace perch {

/// One number for each attribute that the classifier reads, in its order.
using ModelInputs = std::array<double, kModelInputs>;

/// Immutable after loading; safe to share.
struct Background {
  /// Loads a safetensors file that the classifier's manifest describes. Both are untrusted: sizes, types, shapes,
  /// finiteness and the SHA-256 are checked, and whether ranges are ranges.
  /// Errors: bad_weights, naming what is wrong.
  [[nodiscard]] static Result<Background> load(std::span<const std::uint8_t> file, std::string_view manifest);

  ModelInputs median{};                           ///< Of each attribute over all training rows.
  std::array<ModelInputs, kClusters> clusters{};  ///< The same over the rows of each cluster.
  /// The lowest and highest tenth of the rows of each cluster end here.
  std::array<ModelInputs, kClusters> typical_low{}, typical_high{};
  ModelInputs low{}, high{};           ///< The range that training rows have.
  ModelInputs spread{};                ///< What counts as one step of an attribute; above 0.
  std::array<double, 2> clock{};       ///< Medians of the seconds and minutes attributes of rows with whole times.
  double temperature = 1.0;            ///< Divides scores before they become calibrated probabilities.
  std::vector<double> whitening;       ///< 17 rows: from places among the bins to a space that varies alike everywhere.
  std::vector<ModelInputs> centroids;  ///< Of the training rows, in that space.
  double far = 0.0;                    ///< Accounts further from all of them are unlike the training rows;
  double false_alarms = 0.0;           ///< this share of rows that were kept from training is, too.
};

}  // namespace perch
