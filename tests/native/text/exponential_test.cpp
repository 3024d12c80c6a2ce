#include "text/exponential.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace perch::text {
namespace {

TEST(Exponential, EqualsTheLibrarysToTwoUnits) {
  for (double x = -700; x <= 0; x += 0.00371) {
    const double expected = std::exp(x);
    EXPECT_NEAR(exponential(x), expected, 2 * std::numeric_limits<double>::epsilon() * expected) << x;
  }
}

TEST(Exponential, IsExactAtNought) {
  EXPECT_EQ(exponential(0), 1);
  EXPECT_EQ(exponential(-0.0), 1);
  EXPECT_GT(exponential(-700), 0);
}

}  // namespace
}  // namespace perch::text
