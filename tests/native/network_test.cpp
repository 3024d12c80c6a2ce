// A classifier that can be worked out by hand, and every way in which its files can be wrong.
#include "perch/network.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tiny_network.hpp"

namespace perch::tests {
namespace {

Result<Network> load(const std::vector<RawTensor>& tensors) {
  const std::string weights = safetensors_of(tensors);
  return Network::load(as_bytes(weights), manifest_of(weights));
}

Prediction predict(const Network& network, double mentions, double age) {
  std::array<double, kModelInputs> inputs{};
  inputs[0] = mentions;
  inputs[15] = age;
  return network.predict(inputs);
}

TEST(Network, KnowsItsNameAndHash) {
  const std::string weights = safetensors_of(tiny_tensors());
  const auto network = Network::load(as_bytes(weights), manifest_of(weights));
  ASSERT_TRUE(network) << network.error().detail;
  EXPECT_EQ(network.value().name(), "tiny-v1");
  EXPECT_EQ(network.value().sha256(), sha256_hex(as_bytes(weights)));
}

TEST(Network, GivesTheScoresThatAHandGives) {
  const auto network = load(tiny_tensors());
  ASSERT_TRUE(network) << network.error().detail;
  const auto sigmoid = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
  // hidden (0.5, 0): scores 0.5, 0, 0, -0.5, 0, -99.5.
  const Prediction low = predict(network.value(), 0, 50);
  EXPECT_EQ(low.cluster, 1);
  EXPECT_NEAR(low.probabilities[0], 0.6224593312018546, 1e-15);
  EXPECT_EQ(low.probabilities[1], 0.5);
  EXPECT_EQ(low.probabilities[2], 0.5);
  EXPECT_NEAR(low.probabilities[3], 0.3775406687981454, 1e-15);
  EXPECT_NEAR(low.probabilities[5], 0.0, 1e-40);
  // Without mentions but old: (6.5, 8). With both: (7.5, 7).
  const Prediction old = predict(network.value(), 0, 300);
  EXPECT_EQ(old.cluster, 2);
  EXPECT_NEAR(old.probabilities[0], sigmoid(6.5), 1e-15);
  EXPECT_NEAR(old.probabilities[1], sigmoid(8), 1e-15);
  EXPECT_EQ(predict(network.value(), 1, 300).cluster, 1);
  EXPECT_NEAR(predict(network.value(), 1, 300).probabilities[1], sigmoid(7), 1e-15);
  // Negative hidden values are cut off: (1.5, -1) behaves as (1.5, 0).
  EXPECT_EQ(predict(network.value(), 1, 50).probabilities[4], 0.5);
}

TEST(Network, AnEdgeIsPassedBeyondItAndInFloat) {
  auto tensors = tiny_tensors();
  tensors[0].bytes = bytes_of<float>({0.7f, 100.0f, 200.0f});
  const auto network = load(tensors);
  ASSERT_TRUE(network);
  const double below = predict(network.value(), 0, 50).probabilities[0];
  EXPECT_EQ(predict(network.value(), 0.7, 50).probabilities[0], below);  // 0.7 > 0.7f in double, not in float
  EXPECT_NE(predict(network.value(), std::nextafter(0.7f, 1.0f), 50).probabilities[0], below);
  EXPECT_EQ(predict(network.value(), 0, 100).probabilities[0], below);
  EXPECT_NE(predict(network.value(), 0, 100.1).probabilities[0], below);
}

TEST(Network, EqualScoresGoToTheLowestCluster) {
  auto tensors = tiny_tensors();
  tensors[4].bytes = bytes_of<float>({0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0});
  const auto network = load(tensors);
  ASSERT_TRUE(network);
  EXPECT_EQ(predict(network.value(), 0, 50).cluster, 2);
}

TEST(Network, ScoresBeyondTheSigmoidStillDiffer) {
  auto tensors = tiny_tensors();
  tensors[5].bytes = bytes_of<float>({100, 200, 150, 0, 0, 0});
  const auto network = load(tensors);
  ASSERT_TRUE(network);
  const Prediction prediction = predict(network.value(), 0, 50);
  EXPECT_EQ(prediction.probabilities[0], prediction.probabilities[1]);
  EXPECT_EQ(prediction.cluster, 2);
}

TEST(Network, TakesNumbersOfAnySize) {
  const auto network = load(tiny_tensors());
  ASSERT_TRUE(network);
  for (const double x : {1e300, -1e300, 1e-320, std::numeric_limits<double>::max()}) {
    const Prediction prediction = predict(network.value(), x, x);
    EXPECT_GE(prediction.cluster, 1);
    for (const double p : prediction.probabilities) EXPECT_TRUE(p >= 0 && p <= 1);
  }
}

TEST(Network, EightBitWeightsAreScaledByRow) {
  auto tensors = tiny_tensors();
  tensors[2] = {"layer0.weight", "I8", {2, 3}, bytes_of<std::int8_t>({2, 4, 8, -4, 0, 32})};
  auto scaled = tensors;
  scaled.insert(scaled.begin(), {"layer0.scale", "F32", {2}, bytes_of<float>({0.5f, 0.25f})});
  // Four-byte tensors first, so that they stay aligned.
  std::swap(scaled[3], scaled.back());
  const auto network = load(scaled), plain = load(tiny_tensors());
  ASSERT_TRUE(network) << network.error().detail;
  for (const double age : {50.0, 150.0, 300.0}) {
    EXPECT_EQ(predict(network.value(), 1, age).probabilities, predict(plain.value(), 1, age).probabilities);
  }
}

TEST(Network, MayHaveNoEdgeForAnAttributeAtAll) {
  auto tensors = tiny_tensors();
  tensors[0] = {"encoder.edges", "F32", {0}, ""};
  tensors[1].bytes = std::string(18 * 4, '\0');
  tensors[2] = {"layer0.weight", "F32", {2, 0}, ""};
  const auto network = load(tensors);
  ASSERT_TRUE(network) << network.error().detail;
  EXPECT_EQ(predict(network.value(), 1, 300).cluster, 1);
}

}  // namespace
}  // namespace perch::tests
