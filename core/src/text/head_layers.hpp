/// \file
/// A text head, ready to compute with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "pair_matrix.hpp"
#include "perch/text_head.hpp"

namespace perch::text {

/// Channels are worked out in blocks of so many.
inline constexpr std::size_t kBlock = 8;

/// Windows of one width, and what is made of them.
struct Branch {
  enum class Pool : std::uint8_t { max, mean };

  std::size_t width = 1;  ///< Tokens in a window.
  std::size_t channels = 0;
  Pool pool = Pool::max;
  std::size_t products_at = 0;  ///< Where its products begin in a row.
  std::size_t features_at = 0;

  [[nodiscard]] std::size_t products() const noexcept { return width * channels; }
};

/// A dense layer that takes whole numbers: the features, in steps (set_feature_step()).
struct FirstLayer {
  std::size_t outputs = 0;
  PairMatrix weight;
  std::vector<float> scale;  ///< What 1 in a sum is worth; padded to whole blocks.
  std::vector<float> bias;   ///< Padded to whole blocks.
};

/// Outputs are padded to whole blocks with zeros.
struct DenseLayer {
  std::size_t inputs = 0, outputs = 0, padded = 0;
  std::vector<float> weight;  ///< inputs x padded
  std::vector<float> bias;    ///< padded
};

struct HeadLayers {
  Head head = Head::emotion;
  std::string name, sha256;

  std::vector<std::uint32_t> vocabulary;  ///< Hashes of words in ascending order; the rows begin with theirs.
  std::size_t buckets = 0;                ///< Rows for pieces of other words, behind those of the vocabulary.
  std::size_t dimensions = 0;
  std::vector<std::int8_t> embedding;  ///< rows x dimensions

  /// A row of products is what a token adds to every channel. In it the branches follow one another, in a branch its
  /// blocks of channels, in a block the places of the window, in a place the block's channels.
  std::vector<Branch> branches;
  std::size_t row_size = 0, features = 0;
  PairMatrix products;                ///< From dimensions to products.
  std::vector<float> product_factor;  ///< From sums of the matrix to steps of the feature.
  std::vector<float> feature_scale;   ///< What 1 in a product is worth, feature by feature, in steps.
  std::vector<float> feature_bias;    ///< In steps.

  FirstLayer first;
  std::vector<DenseLayer> dense;  ///< Those behind it. The last layer of all gives a logit for each class.
  double temperature = 1;

  [[nodiscard]] const std::int8_t* vector_of(std::size_t row) const noexcept {
    return embedding.data() + row * dimensions;
  }
};

}  // namespace perch::text
