// Weights and manifests are untrusted: every way to be wrong is named, and nothing of it is used.
#include <gtest/gtest.h>

#include <limits>

#include "perch/caps.hpp"
#include "perch/network.hpp"
#include "tiny_network.hpp"

namespace perch::tests {
namespace {

std::string refusal(const std::string& weights, const std::string& manifest) {
  const auto network = Network::load(as_bytes(weights), manifest);
  if (network) return "accepted";
  EXPECT_EQ(network.error().code, ErrorCode::bad_weights);
  return network.error().detail;
}

std::string refusal(const std::vector<RawTensor>& tensors) {
  const std::string weights = safetensors_of(tensors);
  return refusal(weights, manifest_of(weights));
}

/// The tiny network with one tensor replaced.
std::string with_tensor(std::size_t which, RawTensor tensor) {
  auto tensors = tiny_tensors();
  tensors[which] = std::move(tensor);
  return refusal(tensors);
}

std::string with_bytes(std::size_t which, std::string bytes) {
  RawTensor tensor = tiny_tensors()[which];
  tensor.bytes = std::move(bytes);
  return with_tensor(which, std::move(tensor));
}

std::string with_manifest(const std::string& part, const std::string& instead) {
  const std::string weights = safetensors_of(tiny_tensors());
  std::string manifest = manifest_of(weights);
  const std::size_t at = manifest.find(part);
  EXPECT_NE(at, std::string::npos);
  return refusal(weights, manifest.replace(at, part.size(), instead));
}

constexpr std::size_t kEdges = 0, kOffsets = 1, kWeight0 = 2, kBias0 = 3, kWeight1 = 4, kBias1 = 5;

TEST(BadManifest, IsNamed) {
  const std::string weights = safetensors_of(tiny_tensors());
  for (const char* manifest : {"", "[]", "{", "7", "nonsense"}) {
    EXPECT_EQ(refusal(weights, manifest), "the manifest is no JSON object") << manifest;
  }
  EXPECT_EQ(with_manifest("\"format\":1", "\"format\":2"), "format of the manifest");
  EXPECT_EQ(with_manifest("\"format\":1,", ""), "format of the manifest");
  EXPECT_EQ(with_manifest("\"feature_version\":1", "\"feature_version\":2"), "feature version");
  EXPECT_EQ(with_manifest("\"feature_version\":1,", ""), "feature version");
}

TEST(BadManifest, ThatBelongsToOtherWeightsIsNamed) {
  std::string weights = safetensors_of(tiny_tensors());
  const std::string manifest = manifest_of(weights);
  weights.back() ^= 1;
  EXPECT_EQ(refusal(weights, manifest), "hash against the manifest");
  EXPECT_EQ(with_manifest("\"size_bytes\":", "\"size_bytes\":1"), "size against the manifest");
  EXPECT_EQ(with_manifest("\"size_bytes\"", "\"size\""), "size against the manifest");
  EXPECT_EQ(with_manifest("\"sha256\":\"", "\"sha256\":\"0"), "hash against the manifest");
  EXPECT_EQ(with_manifest("\"sha256\"", "\"sha\""), "hash against the manifest");
}

TEST(BadManifest, WithOtherAttributesIsNamed) {
  EXPECT_EQ(with_manifest("\"interaction_mentions\",\"interaction_replies\"",
                          "\"interaction_replies\",\"interaction_mentions\""),
            "attributes of the manifest");
  EXPECT_EQ(with_manifest("\"interaction_mentions\",", ""), "attributes of the manifest");
  EXPECT_EQ(with_manifest("\"burst\"", "\"burst\",\"anonymity\""), "attributes of the manifest");
  EXPECT_EQ(with_manifest("\"attributes\"", "\"names\""), "attributes of the manifest");
}

TEST(BadEncoder, IsNamed) {
  EXPECT_EQ(with_bytes(kEdges, bytes_of<float>({0.5f, 200, 100})), "edges are not in order");
  EXPECT_EQ(with_bytes(kEdges, bytes_of<float>({0.5f, 100, std::numeric_limits<float>::infinity()})),
            "edges are not finite");
  EXPECT_EQ(with_bytes(kEdges, bytes_of<float>({std::numeric_limits<float>::quiet_NaN(), 100, 200})),
            "edges are not finite");
  EXPECT_EQ(with_tensor(kEdges, {"encoder.edges", "I32", {3}, std::string(12, '\0')}), "tensor encoder");
  EXPECT_EQ(with_tensor(kEdges, {"encoder.edges", "F32", {3, 1}, std::string(12, '\0')}), "tensor encoder");
  EXPECT_EQ(with_tensor(kEdges, {"encoder.edge", "F32", {3}, std::string(12, '\0')}), "tensor encoder");
  EXPECT_EQ(with_tensor(kOffsets, {"encoder.offsets", "I32", {17}, std::string(68, '\0')}), "tensor encoder");
  EXPECT_EQ(with_tensor(kOffsets, {"encoder.offsets", "F32", {18}, std::string(72, '\0')}), "tensor encoder");
  const std::size_t many = caps::kLayerWidth + 1;
  EXPECT_EQ(with_tensor(kEdges, {"encoder.edges", "F32", {many}, std::string(4 * many, '\0')}), "too many edges");
}

TEST(BadOffsets, AreNamed) {
  const auto offsets = [](std::int32_t first, std::int32_t middle, std::int32_t last) {
    return bytes_of<std::int32_t>({first, 1, 1, 1, 1, 1, 1, middle, 1, 1, 1, 1, 1, 1, 1, 1, 3, last});
  };
  EXPECT_EQ(with_bytes(kOffsets, offsets(0, 1, 3)), "accepted");
  EXPECT_EQ(with_bytes(kOffsets, offsets(1, 1, 3)), "encoder.offsets");
  EXPECT_EQ(with_bytes(kOffsets, offsets(-1, 1, 3)), "encoder.offsets");
  EXPECT_EQ(with_bytes(kOffsets, offsets(0, 2, 3)), "encoder.offsets");
  EXPECT_EQ(with_bytes(kOffsets, offsets(0, -5, 3)), "encoder.offsets");
  EXPECT_EQ(with_bytes(kOffsets, offsets(0, 1, 4)), "encoder.offsets");
  EXPECT_EQ(with_bytes(kOffsets, offsets(0, 2147483647, 3)), "encoder.offsets");
}

TEST(BadLayer, IsNamed) {
  EXPECT_EQ(with_tensor(kWeight0, {"layer0.weights", "F32", {2, 3}, std::string(24, '\0')}), "tensor layer0.weight");
  EXPECT_EQ(with_tensor(kWeight0, {"layer0.weight", "I32", {2, 3}, std::string(24, '\0')}), "tensor layer0.weight");
  EXPECT_EQ(with_tensor(kWeight0, {"layer0.weight", "F32", {3, 2}, std::string(24, '\0')}), "shape of layer0.weight");
  EXPECT_EQ(with_tensor(kWeight0, {"layer0.weight", "F32", {6}, std::string(24, '\0')}), "shape of layer0.weight");
  EXPECT_EQ(with_tensor(kWeight0, {"layer0.weight", "F32", {0, 3}, ""}), "shape of layer0.weight");
  EXPECT_EQ(with_tensor(kWeight0, {"layer0.weight", "I8", {2, 3}, "abcdef"}), "tensor layer1.bias")
      << "misaligned behind it";
  const std::size_t tall = caps::kLayerWidth + 1;
  EXPECT_EQ(with_tensor(kWeight0, {"layer0.weight", "F32", {tall, 3}, std::string(12 * tall, '\0')}),
            "shape of layer0.weight");
  const float nan = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ(with_bytes(kWeight0, bytes_of<float>({1, 2, nan, 0, 0, 0})), "tensor layer0.weight is not finite");
  EXPECT_EQ(with_bytes(kBias0, bytes_of<float>({nan, 0})), "tensor layer0.bias is not finite");
  EXPECT_EQ(with_tensor(kBias0, {"layer0.bias", "F32", {3}, std::string(12, '\0')}), "tensor layer0.bias");
  EXPECT_EQ(with_tensor(kBias0, {"layer0.bias", "F16", {2}, std::string(4, '\0')}), "tensor layer0.bias");
}

TEST(BadLayer, EightBitWeightsWithoutScaleAreNamed) {
  auto tensors = tiny_tensors();
  tensors[kWeight0] = tensors.back();
  tensors.back() = {"layer0.weight", "I8", {2, 3}, "abcdef"};
  EXPECT_EQ(refusal(tensors), "tensor layer0.scale");
}

TEST(BadLastLayer, IsNamed) {
  EXPECT_EQ(with_tensor(kWeight1, {"layer2.weight", "F32", {6, 2}, std::string(48, '\0')}),
            "the last layer does not give six scores");
  auto five = tiny_tensors();
  five[kWeight1] = {"layer1.weight", "F32", {5, 2}, std::string(40, '\0')};
  five[kBias1] = {"layer1.bias", "F32", {5}, std::string(20, '\0')};
  EXPECT_EQ(refusal(five), "the last layer does not give six scores");
}

}  // namespace
}  // namespace perch::tests
