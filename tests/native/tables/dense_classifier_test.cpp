// Dense classifiers of rows: what they compute, and that weights and manifests are not trusted.
#include "dense_classifier.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tables/tiny_dense.hpp"

namespace perch::tests {
namespace {

Result<DenseClassifier> load(const std::string& weights, const std::string& manifest) {
  return DenseClassifier::load(as_bytes(weights), manifest, kTinyFeatures, kTinyClasses);
}

std::string refusal(const std::string& weights, const std::string& manifest) {
  const auto loaded = load(weights, manifest);
  if (loaded) return "accepted";
  EXPECT_EQ(loaded.error().code, ErrorCode::bad_weights);
  return loaded.error().detail;
}

std::string with_tensor(std::size_t which, RawTensor tensor) {
  auto tensors = tiny_dense_tensors();
  tensors[which] = std::move(tensor);
  const std::string weights = safetensors_of(tensors);
  return refusal(weights, tiny_dense_manifest(weights));
}

std::string with_manifest(const std::string& part, const std::string& instead) {
  const std::string weights = safetensors_of(tiny_dense_tensors());
  std::string manifest = tiny_dense_manifest(weights);
  const std::size_t at = manifest.find(part);
  EXPECT_NE(at, std::string::npos) << part;
  return refusal(weights, manifest.replace(at, part.size(), instead));
}

TEST(DenseClassifier, IsWhatTheHandWorksOut) {
  const std::string weights = safetensors_of(tiny_dense_tensors());
  const auto loaded = load(weights, tiny_dense_manifest(weights));
  ASSERT_TRUE(loaded) << loaded.error().detail;
  EXPECT_EQ(loaded.value().least_margin(), 0.1);
  std::array<double, 2> p{};
  loaded.value().classify(std::array{5.0, 2.0}, p);  // h = (3, 1), scores (3, 1.5), over a temperature of 2
  EXPECT_NEAR(p[1], 1 / (1 + std::exp(0.75)), 1e-15);
  EXPECT_NEAR(p[0] + p[1], 1, 1e-15);
  loaded.value().classify(std::array{0.0, 0.0}, p);  // h = (0, 0) behind the ReLU, scores (0, 0.5)
  EXPECT_NEAR(p[1], 1 / (1 + std::exp(-0.25)), 1e-15);
  loaded.value().classify(std::array{1e9, 0.0}, p);
  EXPECT_EQ(p[0], 1);
}

TEST(DenseClassifier, NamesWhatIsWrongWithAManifest) {
  const std::string weights = safetensors_of(tiny_dense_tensors());
  EXPECT_EQ(refusal(weights, "[]"), "the manifest is no JSON object");
  EXPECT_EQ(with_manifest("\"format\":3", "\"format\":1"), "format of the manifest");
  EXPECT_EQ(with_manifest("\"x\",\"y\"", "\"y\",\"x\""), "features of the manifest");
  EXPECT_EQ(with_manifest("\"x\",\"y\"", "\"x\""), "features of the manifest");
  EXPECT_EQ(with_manifest("\"no\",", ""), "classes of the manifest");
  EXPECT_EQ(with_manifest("\"relu\"", "\"tanh\""), "activation of the manifest");
  for (const char* wrong : {"0", "-1", "1e9", "null", "\"2\""}) {
    EXPECT_EQ(with_manifest("\"temperature\":2", std::string("\"temperature\":") + wrong), "temperature") << wrong;
  }
  EXPECT_EQ(with_manifest("\"least_margin\":0.1", "\"least_margin\":1.5"), "least margin");
  EXPECT_EQ(with_manifest("\"least_margin\":0.1,", ""), "least margin");
  EXPECT_EQ(with_manifest("\"size_bytes\":", "\"size_bytes\":1"), "size against the manifest");
  EXPECT_EQ(with_manifest("\"sha256\":\"", "\"sha256\":\"0"), "hash against the manifest");
}

TEST(DenseClassifier, NamesWhatIsWrongWithWeights) {
  constexpr float kInfinite = std::numeric_limits<float>::infinity();
  EXPECT_EQ(with_tensor(0, {"dense0.weight", "F32", {1, 4}, bytes_of<float>({1, 1, 1, 1})}), "shape of dense0.weight");
  EXPECT_EQ(with_tensor(0, {"dense0.weight", "I32", {2, 2}, bytes_of<std::int32_t>({1, 1, 1, 1})}),
            "shape of dense0.weight");
  EXPECT_EQ(with_tensor(0, {"other", "F32", {2, 2}, bytes_of<float>({1, 1, 1, 1})}),
            "the last layer does not give a score for each class");
  EXPECT_EQ(with_tensor(1, {"dense0.bias", "F32", {1}, bytes_of<float>({0})}), "tensor dense0.bias");
  EXPECT_EQ(with_tensor(1, {"dense0.bias", "F32", {2}, bytes_of<float>({0, kInfinite})}),
            "tensor dense0.bias has a number that is none or too large");
  EXPECT_EQ(with_tensor(1, {"dense0.bias", "F32", {2}, bytes_of<float>({0, -2e6f})}),
            "tensor dense0.bias has a number that is none or too large");
  EXPECT_EQ(with_tensor(2, {"dense1.weight", "F32", {1, 2}, bytes_of<float>({1, 1})}), "tensor dense1.bias");
}

TEST(DenseClassifier, AnyChangedByteIsFound) {
  const std::string good = safetensors_of(tiny_dense_tensors());
  const std::string manifest = tiny_dense_manifest(good);
  for (std::size_t i = 0; i < good.size(); ++i) {
    std::string weights = good;
    weights[i] = static_cast<char>(weights[i] ^ 1);
    EXPECT_EQ(refusal(weights, manifest), "hash against the manifest") << i;
  }
}

}  // namespace
}  // namespace perch::tests
