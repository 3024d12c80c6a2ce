/// \file
/// Small classifiers of rows: numbers in, one probability a class out.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/result.hpp"

namespace perch {

/// Dense layers with ReLU between them, a softmax at the end. Immutable after loading; safe to share.
class DenseClassifier {
 public:
  /// Loads weights (safetensors, F32) that the manifest (JSON, format 3) describes. Both are untrusted. Errors:
  /// bad_weights, naming what is wrong.
  /// \param features, classes the names that the manifest must have, in this order.
  [[nodiscard]] static Result<DenseClassifier> load(std::span<const std::uint8_t> weights, std::string_view manifest,
                                                    std::span<const std::string_view> features,
                                                    std::span<const std::string_view> classes);

  /// \param features finite numbers, as many as were named. \param probabilities one a class; they sum to 1.
  /// Everything is added in the order of the inputs, so that the bits are the same on every machine.
  void classify(std::span<const double> features, std::span<double> probabilities) const;

  [[nodiscard]] const std::string& name() const noexcept { return about_.name; }
  [[nodiscard]] const std::string& sha256() const noexcept { return about_.sha256; }
  [[nodiscard]] const std::string& text_head() const noexcept { return about_.text_head; }
  /// Where the two highest probabilities lie closer together than this, there is no choice.
  [[nodiscard]] double least_margin() const noexcept { return about_.least_margin; }

  struct About {
    std::string name, sha256;
    std::string text_head;  ///< SHA-256 of the text head whose features it reads; empty: it reads none.
    double temperature = 0, least_margin = 0;
  };
  struct Layer {
    std::size_t inputs = 0, outputs = 0;
    std::vector<float> weight;  ///< inputs x outputs
    std::vector<float> bias;
  };

 private:
  DenseClassifier(About about, std::vector<Layer> layers) : about_(std::move(about)), layers_(std::move(layers)) {}

  About about_;
  std::vector<Layer> layers_;
};

}  // namespace perch
