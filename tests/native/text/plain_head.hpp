/// \file
/// A head worked out in the plainest way, in double and without tables, and heads by chance to compare with.
#pragma once

#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "tiny_head.hpp"

namespace perch::tests {

/// The vector of a token: of the word, or the sum of those of its pieces over the root of their number.
inline std::vector<double> vector_of(const HeadNumbers& n, const Token& token) {
  std::vector<double> out(n.dimensions);
  const auto add = [&](std::size_t row) {
    for (std::size_t d = 0; d < n.dimensions; ++d) out[d] += n.embedding[row * n.dimensions + d];
  };
  const auto word = std::lower_bound(n.vocabulary.begin(), n.vocabulary.end(), token.hash);
  if (word != n.vocabulary.end() && *word == token.hash) {
    add(static_cast<std::size_t>(word - n.vocabulary.begin()));
    return out;
  }
  const Pieces pieces(token.text);
  for (const std::uint32_t piece : pieces.hashes()) add(n.vocabulary.size() + piece % n.buckets);
  for (double& value : out) value /= std::sqrt(static_cast<double>(pieces.hashes().size()));
  return out;
}

/// What a token adds to a feature by its product k.
inline double product_of(const HeadNumbers& n, const Token& token, std::size_t k, double feature_scale) {
  const std::vector<double> vector = vector_of(n, token);
  double sum = 0;
  for (std::size_t d = 0; d < n.dimensions; ++d) sum += vector[d] * n.products_weight[k * n.dimensions + d];
  return std::clamp(std::nearbyint(sum * static_cast<double>(n.products_scale[k]) / feature_scale), -127.0, 127.0);
}

inline std::vector<double> plain_features(const HeadNumbers& n, std::span<const Token> tokens) {
  std::vector<double> out;
  const auto size = static_cast<int>(tokens.size());
  std::size_t first_product = 0;
  for (const auto& [width, channels, pool] : n.branches) {
    for (std::size_t channel = 0; channel < channels; ++channel) {
      const double scale = n.features_scale[out.size()], bias = n.features_bias[out.size()];
      double sum = 0, best = tokens.empty() ? 0 : -1e9;
      for (const Token& token : tokens) sum += product_of(n, token, first_product + channel, scale);
      const auto wide = static_cast<int>(width);
      for (int start = 1 - wide; start < size; ++start) {
        double window = 0;
        for (int j = 0; j < wide; ++j) {
          if (start + j < 0 || start + j >= size) continue;
          const std::size_t k = first_product + static_cast<std::size_t>(j) * channels + channel;
          window += product_of(n, tokens[static_cast<std::size_t>(start + j)], k, scale);
        }
        best = std::max(best, window);
      }
      const double mean = tokens.empty() ? bias : sum * scale / size + bias;
      out.push_back(pool == "max" ? std::max(0.0, best * scale + bias) : mean);
    }
    first_product += width * channels;
  }
  return out;
}

/// Probabilities of a post.
inline std::vector<double> plain_scores(const HeadNumbers& n, std::string_view post) {
  Tokens tokens;
  std::vector<double> values = plain_features(n, tokens.read(post));
  for (std::size_t layer = 0; layer < n.dense.size(); ++layer) {
    const auto& [weight, scale, bias] = n.dense[layer];
    std::vector<double> next(bias.begin(), bias.end());
    for (std::size_t o = 0; o < next.size(); ++o) {
      for (std::size_t i = 0; i < values.size(); ++i) {
        const double input = layer == 0 ? values[i] : std::max(0.0, values[i]);
        next[o] += input * weight[o * values.size() + i] * static_cast<double>(scale[o]);
      }
    }
    values = std::move(next);
  }
  const double highest = *std::max_element(values.begin(), values.end());
  double sum = 0;
  for (double& value : values) sum += value = std::exp((value - highest) / std::stod(n.temperature));
  for (double& value : values) value /= sum;
  return values;
}

/// Numbers by chance, in the shape of a head that knows these words.
inline HeadNumbers random_head(std::mt19937& random, const std::vector<std::string>& words, Head head = Head::emotion) {
  const auto bytes = [&](std::size_t size) {
    std::vector<std::int8_t> out(size);
    for (std::int8_t& value : out) value = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
    return out;
  };
  const auto floats = [&](std::size_t size, float low, float high) {
    std::vector<float> out(size);
    std::uniform_real_distribution<float> between(low, high);
    for (float& value : out) value = between(random);
    return out;
  };
  HeadNumbers n;
  n.head = kHeadNames[static_cast<std::size_t>(head)];
  n.classes.assign(classes_of(head).begin(), classes_of(head).end());
  n.dimensions = 5 + random() % 20;
  n.buckets = 3 + random() % 50;
  n.branches = {{1, 8, "mean"}, {1, 16, "max"}, {2, 8, "max"}, {3, 24, "max"}, {4, 8, "max"}, {5, 8, "max"}};
  n.hidden = {12, 40};
  n.temperature = "1.5";
  for (const std::string& word : words) n.vocabulary.push_back(token_hash(word));
  std::sort(n.vocabulary.begin(), n.vocabulary.end());
  n.embedding = bytes((n.vocabulary.size() + n.buckets) * n.dimensions);
  n.products_weight = bytes(n.products() * n.dimensions);
  n.products_scale = floats(n.products(), 1e-5f, 1e-3f);
  n.features_scale = floats(n.features(), 1e-3f, 4e-2f);
  n.features_bias = floats(n.features(), -1, 1);
  std::size_t inputs = n.features();
  for (const std::size_t outputs : {n.hidden[0], n.hidden[1], n.classes.size()}) {
    n.dense.push_back({bytes(outputs * inputs), floats(outputs, 1e-4f, 1e-3f), floats(outputs, -1, 1)});
    inputs = outputs;
  }
  return n;
}

}  // namespace perch::tests
