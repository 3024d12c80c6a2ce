/// \file
/// The scale of the attributes that are logarithms.
#pragma once

#include "numeric.hpp"

namespace perch {

/// The reference's value for "log of nothing".
inline constexpr double kLogOfZero = -10.0;

inline double log10_or_floor(double x) noexcept { return x > 0.0 ? log10_exact(x) : kLogOfZero; }

}  // namespace perch
