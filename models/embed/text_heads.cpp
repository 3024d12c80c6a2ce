#include "perch/models/text_heads.hpp"

namespace perch::models {

// Each is defined by its own compilation of embedded.cpp.
#define PERCH_HEAD(model)                                   \
  std::span<const std::uint8_t> model##_weights() noexcept; \
  std::string_view model##_manifest() noexcept;
PERCH_HEAD(emotion_v1)
PERCH_HEAD(sentiment_v1)
PERCH_HEAD(subjectivity_v1)
PERCH_HEAD(claim_v1)
#undef PERCH_HEAD

std::array<HeadFiles, 4> text_heads() noexcept {
  return {{{"emotion-v1", emotion_v1_weights(), emotion_v1_manifest()},
           {"sentiment-v1", sentiment_v1_weights(), sentiment_v1_manifest()},
           {"subjectivity-v1", subjectivity_v1_weights(), subjectivity_v1_manifest()},
           {"claim-v1", claim_v1_weights(), claim_v1_manifest()}}};
}

}  // namespace perch::models
