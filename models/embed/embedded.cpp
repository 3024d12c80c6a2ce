// Compiled once for each model, PERCH_MODEL: its files, as bytes inside the program.
#include <cstdint>
#include <span>
#include <string_view>

#include "embed_file.hpp"

#define PERCH_NAME(a, b, c) PERCH_NAME_(a, b, c)
#define PERCH_NAME_(a, b, c) a##b##c
#define PERCH_WEIGHTS PERCH_NAME(perch_, PERCH_MODEL, _weights)
#define PERCH_MANIFEST PERCH_NAME(perch_, PERCH_MODEL, _manifest)

PERCH_EMBED(PERCH_TEXT(PERCH_WEIGHTS), PERCH_WEIGHTS_FILE, PERCH_WEIGHTS_SIZE);
PERCH_EMBED(PERCH_TEXT(PERCH_MANIFEST), PERCH_MANIFEST_FILE, PERCH_MANIFEST_SIZE);

#ifdef PERCH_BACKGROUND_FILE
#define PERCH_BACKGROUND PERCH_NAME(perch_, PERCH_MODEL, _background)
PERCH_EMBED(PERCH_TEXT(PERCH_BACKGROUND), PERCH_BACKGROUND_FILE, PERCH_BACKGROUND_SIZE);
extern "C" {
extern const std::uint8_t PERCH_BACKGROUND[PERCH_BACKGROUND_SIZE];
}
namespace perch::models {
std::span<const std::uint8_t> PERCH_NAME(, PERCH_MODEL, _background)() noexcept;
std::span<const std::uint8_t> PERCH_NAME(, PERCH_MODEL, _background)() noexcept { return PERCH_BACKGROUND; }
}  // namespace perch::models
#endif

extern "C" {
extern const std::uint8_t PERCH_WEIGHTS[PERCH_WEIGHTS_SIZE];
extern const char PERCH_MANIFEST[PERCH_MANIFEST_SIZE];
}

namespace perch::models {

std::span<const std::uint8_t> PERCH_NAME(, PERCH_MODEL, _weights)() noexcept;
std::string_view PERCH_NAME(, PERCH_MODEL, _manifest)() noexcept;

std::span<const std::uint8_t> PERCH_NAME(, PERCH_MODEL, _weights)() noexcept { return PERCH_WEIGHTS; }
std::string_view PERCH_NAME(, PERCH_MODEL, _manifest)() noexcept { return {PERCH_MANIFEST, PERCH_MANIFEST_SIZE}; }

}  // namespace perch::models
