#include "perch/models/suggestions.hpp"

#include "embed_file.hpp"

PERCH_EMBED("perch_suggestions", PERCH_SUGGESTIONS_FILE, PERCH_SUGGESTIONS_SIZE);

extern "C" {
extern const char perch_suggestions[PERCH_SUGGESTIONS_SIZE];
}

namespace perch::models {

std::string_view suggestions_json() noexcept { return {perch_suggestions, PERCH_SUGGESTIONS_SIZE}; }

}  // namespace perch::models
