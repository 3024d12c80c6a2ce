/// \file
/// The dense cluster classifier: threshold encoder, dense layers, six one-vs-rest probabilities.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/attributes.hpp"
#include "perch/result.hpp"

namespace perch {

inline constexpr std::size_t kClusters = 6;

/// One answer. The probabilities are one-vs-rest scores: each says how much the account resembles that cluster
/// against all others, and they do not sum to 1.
struct Prediction {
  int cluster = 0;  ///< 1..6, the highest probability, the lowest number among equals.
  std::array<double, kClusters> probabilities{};
};

struct NetworkLayers;

/// Immutable after loading; safe to share.
class Network {
 public:
  /// Loads weights (safetensors) that the manifest (JSON) describes. Both are untrusted: sizes, types, shapes, ranges,
  /// finiteness, the SHA-256 and the feature version are checked before anything is used.
  [[nodiscard]] static Result<Network> load(std::span<const std::uint8_t> weights, std::string_view manifest);

  Network(Network&&) noexcept;
  Network& operator=(Network&&) noexcept;
  ~Network();

  /// \param inputs the 17 model attributes in the order of kModelAttributes; rounded to float as in training.
  [[nodiscard]] Prediction predict(const std::array<double, kModelInputs>& inputs) const;

  /// One value in each of the bins into which the encoder sorts an input, in ascending order.
  [[nodiscard]] std::vector<double> one_value_a_bin(std::size_t input) const;

  /// The tensors, for those who look inside (src/network_file.hpp).
  [[nodiscard]] const NetworkLayers& layers() const noexcept;

  [[nodiscard]] const std::string& name() const noexcept;
  [[nodiscard]] const std::string& sha256() const noexcept;

 private:
  struct Layers;
  explicit Network(std::unique_ptr<Layers> layers);
  std::unique_ptr<Layers> layers_;
};

}  // namespace perch
