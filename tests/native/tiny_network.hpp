/// \file
/// A classifier that can be worked out by hand, and the files that hold it.
#pragma once

#include <cstring>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/attributes.hpp"
#include "sha256.hpp"

namespace perch::tests {

struct RawTensor {
  std::string name, dtype;
  std::vector<std::size_t> shape;
  std::string bytes;
};

template <class T>
std::string bytes_of(std::initializer_list<T> values) {
  std::string out(values.size() * sizeof(T), '\0');
  std::memcpy(out.data(), values.begin(), out.size());
  return out;
}

/// Two edges for `age` (100 and 200) and one for `interaction_mentions` (0.5); two hidden units; six scores.
///   hidden = relu(b0 + [mentions > 0.5] (1, -1) + [age > 100] (2, 0) + [age > 200] (4, 8)), b0 = (0.5, 0)
///   scores = (h1, h2, 0, -h1, -h2, h1 + h2 - 100)
inline std::vector<RawTensor> tiny_tensors() {
  return {
      {"encoder.edges", "F32", {3}, bytes_of<float>({0.5f, 100.0f, 200.0f})},
      {"encoder.offsets", "I32", {18}, bytes_of<std::int32_t>({0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3})},
      {"layer0.weight", "F32", {2, 3}, bytes_of<float>({1, 2, 4, -1, 0, 8})},
      {"layer0.bias", "F32", {2}, bytes_of<float>({0.5f, 0})},
      {"layer1.weight", "F32", {6, 2}, bytes_of<float>({1, 0, 0, 1, 0, 0, -1, 0, 0, -1, 1, 1})},
      {"layer1.bias", "F32", {6}, bytes_of<float>({0, 0, 0, 0, 0, -100})}};
}

/// A safetensors file with this header in front of these bytes.
inline std::string file_of(const std::string& header, const std::string& data) {
  const std::uint64_t length = header.size();
  return bytes_of<std::uint64_t>({length}) + header + data;
}

inline std::string header_of(const std::vector<RawTensor>& tensors) {
  std::string header = "{";
  std::size_t at = 0;
  for (const RawTensor& tensor : tensors) {
    std::string shape;
    for (const std::size_t extent : tensor.shape) shape += (shape.empty() ? "" : ",") + std::to_string(extent);
    header += (at == 0 && header == "{" ? "\"" : ",\"") + tensor.name + "\":{\"dtype\":\"" + tensor.dtype +
              "\",\"shape\":[" + shape + "],\"data_offsets\":[" + std::to_string(at) + "," +
              std::to_string(at + tensor.bytes.size()) + "]}";
    at += tensor.bytes.size();
  }
  return header + "}";
}

inline std::string data_of(const std::vector<RawTensor>& tensors) {
  std::string data;
  for (const RawTensor& tensor : tensors) data += tensor.bytes;
  return data;
}

inline std::string safetensors_of(const std::vector<RawTensor>& tensors) {
  return file_of(header_of(tensors), data_of(tensors));
}

inline std::span<const std::uint8_t> as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The manifest that belongs to these weights.
inline std::string manifest_of(std::string_view weights) {
  std::string names;
  for (const Attribute a : kModelAttributes) {
    names += (names.empty() ? "\"" : ",\"") + std::string(kAttributeNames[static_cast<std::size_t>(a)]) + "\"";
  }
  return "{\"name\":\"tiny-v1\",\"format\":1,\"feature_version\":" + std::to_string(kFeatureVersion) +
         ",\"attributes\":[" + names + "],\"classes\":[1,2,3,4,5,6],\"weights\":{\"file\":\"weights.safetensors\"," +
         "\"size_bytes\":" + std::to_string(weights.size()) + ",\"sha256\":\"" + sha256_hex(as_bytes(weights)) +
         "\"},\"encoder\":\"threshold\",\"activation\":\"relu\",\"output\":\"sigmoid\"}";
}

}  // namespace perch::tests
