/// \file
/// The two directions in which points differ most.
#pragma once

#include <array>

#include "perch/segments.hpp"
#include "segments/points.hpp"

namespace perch {

/// Principal components (Pearson 1901): the eigenvectors of the covariance with the largest eigenvalues. Either sign of
/// one would do; here its largest part is positive, the first among equals.
[[nodiscard]] PrincipalComponents components_of(const Points& points);

}  // namespace perch
