// Numbers by blocks give the bits of one number after the other.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <vector>

#include "text/float_block.hpp"
#include "text/nearest.hpp"
#include "text/pair_matrix.hpp"

namespace perch::text {
namespace {

using Floats = std::array<float, FloatBlock::kSize>;

Floats floats_of(const FloatBlock& block) {
  Floats out;
  block.store(out.data());
  return out;
}

TEST(FloatBlock, ComputesEachNumberByItself) {
  const Floats a = {1, -2, 0.1f, 3e8f, -0.0f, 1e-30f, 7, 65504}, b = {3, 5, 0.2f, -3, 4, 1e-30f, -7, 0.5f};
  const FloatBlock x = FloatBlock::of(a.data()), y = FloatBlock::of(b.data());
  const Floats sum = floats_of(x.plus(y)), product = floats_of(x.times(y)), quotient = floats_of(x.over(y));
  const Floats larger = floats_of(x.larger(y)), smaller = floats_of(x.smaller(y));
  for (std::size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(sum[i], a[i] + b[i]) << i;
    EXPECT_EQ(product[i], a[i] * b[i]) << i;
    EXPECT_EQ(quotient[i], a[i] / b[i]) << i;
    EXPECT_EQ(larger[i], std::max(a[i], b[i])) << i;
    EXPECT_EQ(smaller[i], std::min(a[i], b[i])) << i;
  }
}

TEST(FloatBlock, TakesTheOtherForWhatIsNoNumber) {
  const FloatBlock none = FloatBlock::all(std::numeric_limits<float>::quiet_NaN()), three = FloatBlock::all(3);
  for (const float value : floats_of(none.larger(three))) EXPECT_EQ(value, 3);
  for (const float value : floats_of(none.smaller(three))) EXPECT_EQ(value, 3);
}

TEST(FloatBlock, RoundsAsOneNumberIsRounded) {
  const Floats values = {0.5f, 1.5f, -0.5f, -2.5f, 32767, -32768, 126.49f, -127};
  std::array<std::int16_t, FloatBlock::kSize> nearest;
  FloatBlock::of(values.data()).nearest().store(nearest.data());
  for (std::size_t i = 0; i < values.size(); ++i) EXPECT_EQ(nearest[i], nearest_whole(values[i])) << i;
  EXPECT_EQ(nearest, (std::array<std::int16_t, 8>{0, 2, 0, -2, 32767, -32768, 126, -127}));
}

TEST(ShortBlock, BecomesFloatsAndBytes) {
  const std::array<std::int8_t, 8> bytes = {-128, -127, -1, 0, 1, 2, 126, 127};
  const ShortBlock block = ShortBlock::of_bytes(bytes.data());
  std::array<std::int8_t, 8> back;
  block.store_bytes(back.data());
  EXPECT_EQ(back, bytes);
  EXPECT_EQ(floats_of(FloatBlock::of(block)), (Floats{-128, -127, -1, 0, 1, 2, 126, 127}));
}

TEST(PairMatrix, GivesEveryOutputWhateverTheNumberOfBlocks) {
  std::mt19937 random(3);
  const auto draw = [&](int most) { return std::uniform_int_distribution<>(-most, most)(random); };
  for (const std::size_t outputs : {1u, 8u, 9u, 16u, 24u, 32u, 33u, 48u, 56u, 64u, 72u}) {
    for (const std::size_t inputs : {1u, 2u, 7u, 32u}) {
      std::vector<std::int8_t> weights(outputs * inputs);
      for (auto& weight : weights) weight = static_cast<std::int8_t>(draw(127));
      std::vector<std::size_t> backwards(outputs);
      std::iota(backwards.rbegin(), backwards.rend(), std::size_t{0});
      const PairMatrix matrix(weights, inputs, backwards);
      std::vector<std::int16_t> vector(matrix.inputs());
      for (std::size_t i = 0; i < inputs; ++i) vector[i] = static_cast<std::int16_t>(draw(3000));
      std::vector<float> found((outputs + 7) / 8 * 8, -1);
      matrix.multiply(vector.data(), [&](std::size_t o, const FloatBlock& sums) { sums.store(found.data() + o); });
      for (std::size_t o = 0; o < found.size(); ++o) {
        std::int32_t sum = 0;
        for (std::size_t i = 0; i < inputs && o < outputs; ++i) sum += weights[backwards[o] * inputs + i] * vector[i];
        EXPECT_EQ(found[o], static_cast<float>(sum)) << outputs << " x " << inputs << ": " << o;
      }
    }
  }
}

}  // namespace
}  // namespace perch::text
