/// \file
/// Arithmetic that gives the same bits natively and in WebAssembly, where the C libraries differ in the last place.
#pragma once

namespace perch {

/// Decimal logarithm of a positive finite number, correctly rounded but for about one input in 2^40.
[[nodiscard]] double log10_exact(double x) noexcept;

/// Natural logarithm of a positive finite number, to about two last places: for what is only compared or averaged.
[[nodiscard]] double log_anywhere(double x) noexcept;

/// Python's `round(x, 4)`: the decimal nearest to the binary value, exact ties to even. |x| < 1e9.
[[nodiscard]] double round4(double x) noexcept;

/// NumPy's `round(x, 4)`: scale, round to nearest even, unscale, each step in double. |x| < 1e11.
[[nodiscard]] double numpy_round4(double x) noexcept;

}  // namespace perch
