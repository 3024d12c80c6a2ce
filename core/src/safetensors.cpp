#include "safetensors.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include "json/json.hpp"
#include "perch/caps.hpp"
#include "perch/record_scanner.hpp"

namespace perch {
namespace {

Error bad(std::string detail) { return {ErrorCode::bad_weights, std::move(detail)}; }

std::size_t element_bytes(TensorType type) noexcept {
  switch (type) {
    case TensorType::f32:
    case TensorType::i32: return 4;
    case TensorType::f16: return 2;
    case TensorType::i8: return 1;
  }
  return 0;
}

std::optional<TensorType> type_named(std::string_view name) noexcept {
  if (name == "F32") return TensorType::f32;
  if (name == "F16") return TensorType::f16;
  if (name == "I8") return TensorType::i8;
  if (name == "I32") return TensorType::i32;
  return std::nullopt;
}

template <class T>
T load_as(const std::uint8_t* bytes) noexcept {
  T value;
  std::memcpy(&value, bytes, sizeof value);  // safetensors is little-endian, as every target of Perch
  return value;
}

/// IEEE 754 binary16.
double half_to_double(std::uint16_t bits) noexcept {
  const int exponent = bits >> 10 & 0x1F;
  const double fraction = bits & 0x3FF;
  const double sign = (bits & 0x8000) != 0 ? -1.0 : 1.0;
  if (exponent == 0x1F) return fraction == 0 ? sign * INFINITY : NAN;
  if (exponent == 0) return sign * std::ldexp(fraction, -24);
  return sign * std::ldexp(1024 + fraction, exponent - 25);
}

double element(const Tensor& tensor, std::size_t i) noexcept {
  switch (tensor.type) {
    case TensorType::f32: return load_as<float>(tensor.bytes.data() + 4 * i);
    case TensorType::i32: return load_as<std::int32_t>(tensor.bytes.data() + 4 * i);
    case TensorType::f16: return half_to_double(load_as<std::uint16_t>(tensor.bytes.data() + 2 * i));
    case TensorType::i8: return static_cast<std::int8_t>(tensor.bytes[i]);
  }
  return NAN;
}

struct Range {
  std::size_t begin = 0, end = 0;
};

std::optional<std::vector<std::size_t>> read_sizes(const json::Value& value) {
  constexpr std::size_t kDimensions = 4;
  if (value.type() != json::Type::array) return std::nullopt;
  std::vector<std::size_t> out;
  bool good = true;
  json::for_each_element(value, [&](const json::Value& element) {
    const auto size = json::integer(element);
    good = good && size && *size >= 0 && out.size() < kDimensions;
    if (good) out.push_back(static_cast<std::size_t>(*size));
  });
  return good ? std::optional(std::move(out)) : std::nullopt;
}

/// One entry of the header; false when any of its three fields is missing or wrong.
bool read_entry(const json::Value& value, Tensor& tensor, Range& range) {
  bool has_type = false, has_shape = false, has_range = false;
  json::for_each_member(value, [&](std::string_view key, const json::Value& member) {
    if (key == "dtype") {
      const auto name = json::text(member);
      const auto type = name ? type_named(*name) : std::nullopt;
      has_type = type.has_value();
      if (type) tensor.type = *type;
    } else if (key == "shape") {
      auto shape = read_sizes(member);
      has_shape = shape.has_value();
      if (shape) tensor.shape = std::move(*shape);
    } else if (key == "data_offsets") {
      const auto offsets = read_sizes(member);
      has_range = offsets && offsets->size() == 2;
      if (has_range) range = {(*offsets)[0], (*offsets)[1]};
    }
  });
  return has_type && has_shape && has_range;
}

/// Bytes that the shape asks for; nothing on overflow.
std::optional<std::size_t> wanted_bytes(const Tensor& tensor) noexcept {
  std::size_t bytes = element_bytes(tensor.type);
  for (const std::size_t extent : tensor.shape) {
    if (extent != 0 && bytes > caps::kWeightsBytes / extent) return std::nullopt;
    bytes *= extent;
  }
  return bytes;
}

Status check_layout(std::vector<Range> ranges, std::size_t data_bytes) {
  std::sort(ranges.begin(), ranges.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
  std::size_t expected = 0;
  for (const Range& range : ranges) {
    if (range.begin != expected) return bad("tensors overlap or leave a hole");
    expected = range.end;
  }
  if (expected != data_bytes) return bad("bytes behind the last tensor");
  return ok_status();
}

Status read_header(std::span<const std::uint8_t> header, std::span<const std::uint8_t> data, Tensors& out) {
  json::Parser parser;
  const auto root = parser.open_copy({reinterpret_cast<const char*>(header.data()), header.size()});
  if (!root || !json::is_object(*root)) return bad("the header is no JSON object");
  std::vector<Range> ranges;
  std::string wrong;
  json::for_each_member(*root, [&](std::string_view key, const json::Value& value) {
    if (key == "__metadata__") return;
    Tensor tensor;
    Range range;
    const bool read = read_entry(value, tensor, range);
    const auto bytes = wanted_bytes(tensor);
    const bool fits = read && bytes && range.begin <= range.end && range.end <= data.size() &&
                      range.end - range.begin == *bytes && range.begin % element_bytes(tensor.type) == 0;
    if (!fits || out.contains(key)) {
      wrong = key;
      return;
    }
    tensor.bytes = data.subspan(range.begin, range.end - range.begin);
    ranges.push_back(range);
    out.emplace(key, std::move(tensor));
  });
  if (!wrong.empty()) return bad("tensor " + wrong);
  return check_layout(std::move(ranges), data.size());
}

}  // namespace

std::size_t Tensor::size() const noexcept { return bytes.size() / element_bytes(type); }

std::vector<double> Tensor::values() const {
  std::vector<double> out(size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = element(*this, i);
    if (!std::isfinite(out[i])) return {};
  }
  return out;
}

const Tensor* find_tensor(const Tensors& tensors, std::string_view name, TensorType type, std::size_t rank) {
  const auto found = tensors.find(name);
  if (found == tensors.end() || found->second.type != type || found->second.shape.size() != rank) return nullptr;
  return &found->second;
}

Result<Tensors> read_safetensors(std::span<const std::uint8_t> file) {
  constexpr std::size_t kLengthBytes = 8;
  if (file.size() < kLengthBytes || file.size() > caps::kWeightsBytes) return bad("file length");
  const auto header_bytes = load_as<std::uint64_t>(file.data());
  if (header_bytes > caps::kWeightsHeaderBytes || header_bytes > file.size() - kLengthBytes)
    return bad("header length");
  const auto header = file.subspan(kLengthBytes, static_cast<std::size_t>(header_bytes));
  const auto data = file.subspan(kLengthBytes + header.size());
  Tensors tensors;
  const Status status = read_header(header, data, tensors);
  if (!status) return status.error();
  return tensors;
}

}  // namespace perch
