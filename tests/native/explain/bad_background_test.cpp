// The background is as untrusted as the weights: every way to be wrong is named.
#include <gtest/gtest.h>

#include <limits>

#include "background_file.hpp"

namespace perch::tests {
namespace {

std::string refusal(const std::vector<RawTensor>& tensors) {
  const std::string file = safetensors_of(tensors);
  const auto background = Background::load(as_bytes(file), background_manifest_of(file));
  if (background) return "accepted";
  EXPECT_EQ(background.error().code, ErrorCode::bad_weights);
  return background.error().detail;
}

std::string with(const std::string& name, const std::vector<std::size_t>& shape, float value) {
  auto tensors = background_tensors();
  for (RawTensor& tensor : tensors) {
    if (tensor.name == name) tensor = filled(name, shape, value);
  }
  return refusal(tensors);
}

TEST(BadBackground, OfTheRightFormIsAccepted) { EXPECT_EQ(refusal(background_tensors()), "accepted"); }

TEST(BadBackground, ThatBelongsToAnotherManifestIsNamed) {
  std::string file = safetensors_of(background_tensors());
  const std::string manifest = background_manifest_of(file);
  file.back() ^= 1;
  EXPECT_EQ(Background::load(as_bytes(file), manifest).error().detail, "background: hash against the manifest");
  EXPECT_EQ(Background::load(as_bytes(file), "{}").error().detail, "background: size against the manifest");
  EXPECT_EQ(Background::load(as_bytes(file), "[").error().detail, "background: the manifest is no JSON object");
}

TEST(BadBackground, EveryTensorIsLookedAt) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  for (const RawTensor& tensor : background_tensors()) {
    EXPECT_EQ(with(tensor.name, tensor.shape, nan), "background: tensor " + tensor.name + " is not finite");
    auto longer = tensor.shape;
    ++longer.back();
    EXPECT_EQ(with(tensor.name, longer, 1), "background: tensor " + tensor.name);
    auto deeper = tensor.shape;
    deeper.push_back(1);
    EXPECT_EQ(with(tensor.name, deeper, 1), "background: tensor " + tensor.name);
  }
}

TEST(BadBackground, NonsenseIsNamed) {
  EXPECT_EQ(with("range.low", {17}, 2), "background: range");
  EXPECT_EQ(with("typical.high", {6, 17}, -1), "background: typical range");
  EXPECT_EQ(with("spread", {17}, 0), "background: spread");
  EXPECT_EQ(with("calibration.temperature", {1}, 0), "background: calibration.temperature");
  EXPECT_EQ(with("space.threshold", {1}, -1), "background: space.threshold");
  EXPECT_EQ(with("space.false_alarms", {1}, 1.5f), "background: space.false_alarms");
  EXPECT_EQ(with("space.centroids", {0, 17}, 1), "background: tensor space.centroids");
  EXPECT_EQ(with("space.centroids", {caps::kCentroids + 1, 17}, 1), "background: tensor space.centroids");
}

}  // namespace
}  // namespace perch::tests
