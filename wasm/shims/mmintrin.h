// Eigen includes <mmintrin.h> (MMX), which Emscripten refuses; what Eigen wants of it is in SSE's header.
#pragma once

#include <xmmintrin.h>
