#include "numeric.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace perch {
namespace {

TEST(Log10, PowersOfTenAreExact) {
  for (int exponent = 0; exponent <= 22; ++exponent) {  // 10^22 is the last that a double holds exactly
    EXPECT_EQ(log10_exact(std::pow(10.0, exponent)), exponent);
  }
  EXPECT_EQ(log10_exact(1.0), 0.0);
}

TEST(Log10, KnownValues) {
  EXPECT_EQ(log10_exact(2.0), 0.3010299956639812);
  EXPECT_EQ(log10_exact(5.0), 0.6989700043360189);
  EXPECT_EQ(log10_exact(0.5), -0.3010299956639812);
  EXPECT_EQ(log10_exact(59.0 / 3600.0), -1.785450489125143);
}

TEST(Log10, StaysWithinOneUnitOfTheLibraryOnRandomNumbers) {
  std::mt19937_64 random(20180517);
  std::uniform_real_distribution<double> exponent(-300.0, 300.0);
  for (int i = 0; i < 200'000; ++i) {
    const double x = std::exp2(exponent(random) * 3.3);
    const double expected = std::log10(x);
    const double unit =
        std::nextafter(std::abs(expected), std::numeric_limits<double>::infinity()) - std::abs(expected);
    ASSERT_LE(std::abs(log10_exact(x) - expected), unit) << std::hexfloat << x;
  }
}

TEST(Log10, GrowsWithItsArgumentAroundOne) {
  double x = 1.0 - 1e-12;
  for (int i = 0; i < 1000; ++i) {
    const double next = std::nextafter(x, 2.0);
    ASSERT_LE(log10_exact(x), log10_exact(next)) << std::hexfloat << x;
    x = next;
  }
}

// What Python's round(x, 4) gives. 0.00015 lies below its tie in binary, 0.00025 and 0.12345 above theirs.
TEST(Round4, RoundsTheBinaryValueAsPythonDoes) {
  EXPECT_EQ(round4(0.00005), 0.0001);
  EXPECT_EQ(round4(0.00015), 0.0001);
  EXPECT_EQ(round4(0.00025), 0.0003);
  EXPECT_EQ(round4(2.5 / 1e4), 0.0003);
  EXPECT_EQ(round4(0.12345), 0.1235);
  EXPECT_EQ(round4(0.12355), 0.1235);
  EXPECT_EQ(round4(123.45675), 123.4567);
  EXPECT_EQ(round4(-0.00015), -0.0001);
  EXPECT_EQ(round4(1.0 / 3.0), 0.3333);
  EXPECT_EQ(round4(2.0 / 3.0), 0.6667);
}

// Multiples of 1/32 that end in 5 at the fifth decimal are true ties.
TEST(Round4, TrueTiesGoToTheEvenDigit) {
  EXPECT_EQ(round4(0.03125), 0.0312);
  EXPECT_EQ(round4(0.09375), 0.0938);
  EXPECT_EQ(round4(0.15625), 0.1562);
  EXPECT_EQ(round4(0.21875), 0.2188);
  EXPECT_EQ(round4(0.40625), 0.4062);
}

TEST(Round4, WholeNumbersStay) {
  for (const double x : {0.0, 1.0, 7.0, 1e6}) EXPECT_EQ(round4(x), x);
}

// NumPy scales first, and the product hides which side of the tie the binary value was on.
TEST(NumpyRound4, RoundsTheScaledProduct) {
  EXPECT_EQ(numpy_round4(0.12345), 0.1234);
  EXPECT_EQ(numpy_round4(0.00025), 0.0002);
  EXPECT_EQ(numpy_round4(0.00005), 0.0);
  EXPECT_EQ(numpy_round4(0.00035), 0.0004);
  EXPECT_EQ(numpy_round4(86400.0 / 7.0), 12342.8571);
}

}  // namespace
}  // namespace perch
