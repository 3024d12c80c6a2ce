/// \file
/// A text head that can be worked out by hand, and the files that hold it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "../tiny_network.hpp"
#include "perch/text_head.hpp"
#include "perch/tokens.hpp"
#include "sha256.hpp"

namespace perch::tests {

/// The numbers of a head as its file holds them, in the names of the file.
struct HeadNumbers {
  std::string head = "subjectivity";
  std::vector<std::string> classes = {"objective", "subjective"};
  std::size_t dimensions = 1, buckets = 2;
  struct Window {
    std::size_t width, channels;
    std::string pool;
  };
  std::vector<Window> branches;
  std::vector<std::size_t> hidden;
  std::string temperature = "1";

  std::vector<std::uint32_t> vocabulary;
  std::vector<std::int8_t> embedding, products_weight;
  std::vector<float> products_scale, features_scale, features_bias;
  struct Layer {
    std::vector<std::int8_t> weight;
    std::vector<float> scale, bias;
  };
  std::vector<Layer> dense;

  [[nodiscard]] std::size_t products() const {
    std::size_t out = 0;
    for (const Window& window : branches) out += window.width * window.channels;
    return out;
  }
  [[nodiscard]] std::size_t features() const {
    std::size_t out = 0;
    for (const Window& window : branches) out += window.channels;
    return out;
  }
};

template <class T>
std::string raw_bytes(const std::vector<T>& values) {
  return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

inline std::vector<RawTensor> tensors_of(const HeadNumbers& n) {
  std::vector<RawTensor> out = {{"vocabulary", "I32", {n.vocabulary.size()}, raw_bytes(n.vocabulary)},
                                {"products.scale", "F32", {n.products_scale.size()}, raw_bytes(n.products_scale)},
                                {"features.scale", "F32", {n.features_scale.size()}, raw_bytes(n.features_scale)},
                                {"features.bias", "F32", {n.features_bias.size()}, raw_bytes(n.features_bias)}};
  for (std::size_t i = 0; i < n.dense.size(); ++i) {
    const std::string name = "dense" + std::to_string(i);
    out.push_back({name + ".scale", "F32", {n.dense[i].scale.size()}, raw_bytes(n.dense[i].scale)});
    out.push_back({name + ".bias", "F32", {n.dense[i].bias.size()}, raw_bytes(n.dense[i].bias)});
  }
  // Bytes last, so that every number starts at a multiple of its size.
  out.push_back({"embedding", "I8", {n.embedding.size() / n.dimensions, n.dimensions}, raw_bytes(n.embedding)});
  out.push_back(
      {"products.weight", "I8", {n.products_weight.size() / n.dimensions, n.dimensions}, raw_bytes(n.products_weight)});
  for (std::size_t i = 0; i < n.dense.size(); ++i) {
    const std::size_t outputs = n.dense[i].scale.size();
    out.push_back({"dense" + std::to_string(i) + ".weight",
                   "I8",
                   {outputs, n.dense[i].weight.size() / outputs},
                   raw_bytes(n.dense[i].weight)});
  }
  return out;
}

inline std::string head_manifest_of(const HeadNumbers& n, std::string_view weights) {
  std::string classes, branches, hidden;
  for (const std::string& name : n.classes) classes += (classes.empty() ? "\"" : ",\"") + name + "\"";
  for (const auto& [width, channels, pool] : n.branches) {
    branches += (branches.empty() ? "" : ",") + ("{\"width\":" + std::to_string(width)) +
                ",\"channels\":" + std::to_string(channels) + ",\"pool\":\"" + pool + "\"}";
  }
  for (const std::size_t width : n.hidden) hidden += (hidden.empty() ? "" : ",") + std::to_string(width);
  return "{\"name\":\"tiny-head\",\"format\":2,\"head\":\"" + n.head +
         "\",\"tokens_version\":" + std::to_string(kTokensVersion) + ",\"classes\":[" + classes +
         "],\"dimensions\":" + std::to_string(n.dimensions) + ",\"buckets\":" + std::to_string(n.buckets) +
         ",\"branches\":[" + branches + "],\"hidden\":[" + hidden + "],\"temperature\":" + n.temperature +
         ",\"weights\":{\"file\":\"weights.safetensors\",\"size_bytes\":" + std::to_string(weights.size()) +
         ",\"sha256\":\"" + sha256_hex(as_bytes(weights)) + "\"}}";
}

inline Result<TextHead> load_head(const HeadNumbers& numbers) {
  const std::string weights = safetensors_of(tensors_of(numbers));
  return TextHead::load(as_bytes(weights), head_manifest_of(numbers, weights));
}

/// Two words, `good` (3) and `bad` (-2); any other word is 10. Eight channels that are the largest of all words, the
/// first times 1, the second times -1, the others 0. Logits: 0 and (first - second) / 2.
inline HeadNumbers tiny_head() {
  HeadNumbers n;
  n.branches = {{1, 8, "max"}};
  const std::uint32_t good = token_hash("good"), bad = token_hash("bad");
  n.vocabulary = {std::min(good, bad), std::max(good, bad)};
  const std::int8_t first = good < bad ? 3 : -2;
  n.embedding = {first, static_cast<std::int8_t>(1 - first), 10, 10};
  n.products_weight = {1, -1, 0, 0, 0, 0, 0, 0};
  n.products_scale.assign(8, 1.0f);
  n.features_scale.assign(8, 1.0f);
  n.features_bias.assign(8, 0.0f);
  n.dense = {{{0, 0, 0, 0, 0, 0, 0, 0, 1, -1, 0, 0, 0, 0, 0, 0}, {0.5f, 0.5f}, {0, 0}}};
  return n;
}

}  // namespace perch::tests
