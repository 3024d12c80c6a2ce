#include "head_tensors.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "little_endian.hpp"
#include "perch/caps.hpp"

namespace perch::text {
namespace {

// Far beyond what a net needs, and so far within what a float holds that nothing worked out from them overflows.
constexpr double kMostNumber = 1e15;

}  // namespace

Error bad_head(std::string detail) { return {ErrorCode::bad_weights, std::move(detail)}; }

Result<std::vector<float>> read_floats(const Tensors& tensors, const std::string& name, std::size_t size) {
  const Tensor* tensor = find_tensor(tensors, name, TensorType::f32, 1);
  if (tensor == nullptr || tensor->size() != size) return bad_head("tensor " + name);
  const std::vector<double> values = tensor->values();
  const auto is_sound = [](double value) { return std::abs(value) <= kMostNumber; };
  if (values.size() != size || !std::all_of(values.begin(), values.end(), is_sound)) {
    return bad_head("tensor " + name + " has a number that is none or too large");
  }
  return std::vector<float>(values.begin(), values.end());
}

Result<std::span<const std::int8_t>> read_bytes(const Tensors& tensors, const std::string& name, std::size_t rows,
                                                std::size_t columns) {
  const Tensor* tensor = find_tensor(tensors, name, TensorType::i8, 2);
  if (tensor == nullptr) return bad_head("tensor " + name);
  if (tensor->shape[0] != rows || tensor->shape[1] != columns) return bad_head("shape of " + name);
  return std::span(reinterpret_cast<const std::int8_t*>(tensor->bytes.data()), tensor->bytes.size());
}

Result<std::vector<std::uint32_t>> read_vocabulary(const Tensors& tensors) {
  const Tensor* tensor = find_tensor(tensors, "vocabulary", TensorType::i32, 1);
  if (tensor == nullptr) return bad_head("tensor vocabulary");
  if (tensor->size() > caps::kVocabulary) return bad_head("too many words");
  std::vector<std::uint32_t> out(tensor->size());
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = u32_at(tensor->bytes, i * sizeof out[i]);
  const bool ascends = std::adjacent_find(out.begin(), out.end(), std::greater_equal<>()) == out.end();
  return ascends ? Result<std::vector<std::uint32_t>>(std::move(out)) : bad_head("vocabulary is not in order");
}

}  // namespace perch::text
