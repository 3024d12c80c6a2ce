/// \file
/// The tensors of a classifier, ready to compute with.
#pragma once

#include <Eigen/Core>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/attributes.hpp"
#include "perch/result.hpp"

namespace perch {

// Everything is computed in double: an account takes microseconds, and the sums then agree between native and wasm far
// beyond the six digits that a report prints, whatever the order in which a vector unit adds.
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic>;
using Vector = Eigen::VectorXd;

struct Dense {
  Matrix weight;  ///< outputs x inputs
  Vector bias;
};

struct NetworkLayers {
  std::string name, sha256;
  std::array<std::vector<float>, kModelInputs> edges;  ///< Ascending, one list an attribute.
  std::array<Matrix, kModelInputs> tables;             ///< Column b: what the first layer adds when b edges lie below.
  Vector first_bias;
  std::vector<Dense> dense;  ///< The layers behind the first; the last one gives six scores.

  /// How many edges of an input lie below a value, which is rounded to float as in training.
  [[nodiscard]] Eigen::Index bin(std::size_t input, double value) const noexcept;
  /// The six scores before the sigmoid. \param first the first layer before its ReLU.
  [[nodiscard]] Vector scores(const Vector& first) const;
  /// 1..6, the highest score, the lowest number among equals.
  [[nodiscard]] static int choose(const Vector& scores) noexcept;
};

/// Reads and checks weights and manifest, both untrusted. Errors: bad_weights, naming what is wrong.
[[nodiscard]] Result<NetworkLayers> read_network(std::span<const std::uint8_t> weights, std::string_view manifest);

}  // namespace perch
