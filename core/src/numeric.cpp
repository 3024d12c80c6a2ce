#include "numeric.hpp"

#include <array>
#include <cmath>
#include <cstddef>

namespace perch {
namespace {

/// An unevaluated sum high + low with |low| <= ulp(high) / 2: about 106 bits.
struct DoubleDouble {
  double high;
  double low;
};

constexpr DoubleDouble two_sum(double a, double b) noexcept {  // Knuth 1969
  const double sum = a + b;
  const double b_part = sum - a;
  return {sum, (a - (sum - b_part)) + (b - b_part)};
}

constexpr DoubleDouble quick_two_sum(double a, double b) noexcept {  // Dekker 1971, |a| >= |b|
  const double sum = a + b;
  return {sum, b - (sum - a)};
}

constexpr DoubleDouble two_product(double a,
                                   double b) noexcept {  // Dekker 1971; std::fma is a slow call without hardware
  constexpr double kSplitter = 134217729.0;              // 2^27 + 1
  const double a_scaled = kSplitter * a, b_scaled = kSplitter * b;
  const double a_high = a_scaled - (a_scaled - a), a_low = a - a_high;
  const double b_high = b_scaled - (b_scaled - b), b_low = b - b_high;
  const double product = a * b;
  return {product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low};
}

DoubleDouble add(DoubleDouble a, DoubleDouble b) noexcept {
  const DoubleDouble sum = two_sum(a.high, b.high);
  return quick_two_sum(sum.high, sum.low + a.low + b.low);
}

DoubleDouble multiply(DoubleDouble a, DoubleDouble b) noexcept {
  const DoubleDouble product = two_product(a.high, b.high);
  return quick_two_sum(product.high, product.low + (a.high * b.low + a.low * b.high));
}

DoubleDouble divide(DoubleDouble a, DoubleDouble b) noexcept {
  const double first = a.high / b.high;
  const DoubleDouble back = multiply(b, {first, 0.0});
  const double rest = ((a.high - back.high) - back.low) + a.low;
  return quick_two_sum(first, rest / b.high);
}

/// 1/1, 1/3, 1/5 … as the nearest double and the nearest double of the rest.
constexpr auto kOddReciprocals = [] {
  std::array<DoubleDouble, 21> out{};
  for (std::size_t i = 0; i < out.size(); ++i) {
    const double k = static_cast<double>(2 * i + 1), nearest = 1.0 / k;
    const DoubleDouble back = two_product(nearest, k);
    out[i] = {nearest, ((1.0 - back.high) - back.low) / k};
  }
  return out;
}();

/// ln(m) for m in [sqrt(1/2), sqrt(2)] as 2 atanh((m - 1) / (m + 1)), terms until they vanish (below 1e-33 of the sum),
/// from the last to the first. The square of (m - 1) / (m + 1) is below 0.0295, so that terms from the tenth on do not
/// need more than a double.
DoubleDouble natural_log(double m) noexcept {
  constexpr std::size_t kExact = 10;
  const DoubleDouble s = divide(two_sum(m, -1.0), two_sum(m, 1.0));
  const DoubleDouble square = multiply(s, s);
  double last = 0.0;
  for (std::size_t i = kOddReciprocals.size(); i-- > kExact;) last = last * square.high + kOddReciprocals[i].high;
  DoubleDouble sum = {last, 0.0};
  for (std::size_t i = kExact; i-- > 0;) sum = add(kOddReciprocals[i], multiply(sum, square));
  const DoubleDouble log = multiply(s, sum);
  return {2 * log.high, 2 * log.low};
}

}  // namespace

double log10_exact(double x) noexcept {
  // log10(2) and 1 / ln(10), each as the nearest double and the nearest double of the rest.
  constexpr DoubleDouble kLog10Of2{0.30102999566398120, -2.8037281277851704e-18};
  constexpr DoubleDouble kInverseLn10{0.43429448190325182, 1.0983196502167651e-17};
  constexpr double kRootHalf = 0.70710678118654752;
  int exponent = 0;
  double mantissa = std::frexp(x, &exponent);
  if (mantissa < kRootHalf) {
    mantissa *= 2;
    --exponent;
  }
  const DoubleDouble tail = multiply(natural_log(mantissa), kInverseLn10);
  const DoubleDouble whole = multiply({static_cast<double>(exponent), 0.0}, kLog10Of2);
  const DoubleDouble sum = add(whole, tail);
  return sum.high + sum.low;
}

double log_anywhere(double x) noexcept {
  constexpr double kLn2 = 0.69314718055994531;
  constexpr double kRootHalf = 0.70710678118654752;
  constexpr int kTerms = 11;  // the next one is below 2^-55 of the first
  int exponent = 0;
  double mantissa = std::frexp(x, &exponent);
  if (mantissa < kRootHalf) {
    mantissa *= 2;
    --exponent;
  }
  // ln(m) = 2 atanh((m - 1) / (m + 1))
  const double s = (mantissa - 1) / (mantissa + 1), square = s * s;
  double sum = 0;
  for (int term = kTerms - 1; term > 0; --term) sum = (sum + 1.0 / (2 * term + 1)) * square;
  return exponent * kLn2 + 2 * (s + s * sum);
}

double round4(double x) noexcept {
  const DoubleDouble scaled = two_product(x, 10000.0);
  double nearest = std::nearbyint(scaled.high);
  // Only when the rounded product sits on a half can the rest of the product decide.
  const bool on_a_half = std::abs(scaled.high - nearest) == 0.5;
  if (on_a_half && scaled.low != 0.0) nearest = scaled.high + (scaled.low > 0.0 ? 0.5 : -0.5);
  return nearest / 10000.0;
}

double numpy_round4(double x) noexcept { return std::nearbyint(x * 10000.0) / 10000.0; }

}  // namespace perch
