/// \file
/// A text head, ready to compute with.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

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
  std::vector<Branch> branches;
  std::size_t row_size = 0;  ///< Products in a row.
  std::size_t features = 0;
  /// What a token adds, one row a token. In a row the branches follow one another, in a branch its blocks of channels,
  /// in a block the places of the window, in a place the block's channels.
  std::vector<std::int16_t> products;
  float product_scale = 0;  ///< What 1 in the products is worth.
  std::vector<float> feature_bias;

  std::vector<DenseLayer> dense;  ///< The last one gives a logit for each class.
  double temperature = 1;

  [[nodiscard]] const std::int16_t* row(std::size_t index) const noexcept { return products.data() + index * row_size; }
};

}  // namespace perch::text
