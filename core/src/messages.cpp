#include "perch/messages.hpp"

#include <array>

namespace perch {
namespace {

struct Message {
  std::string_view name;
  std::string_view sentence;
};

constexpr auto kErrors = std::to_array<Message>({
#define PERCH_ERROR(code, sentence) {#code, sentence},
#include "perch/messages.def"
});
constexpr auto kWarnings = std::to_array<Message>({
#define PERCH_WARNING(code, sentence) {#code, sentence},
#include "perch/messages.def"
});
constexpr auto kAbstentions = std::to_array<Message>({
#define PERCH_ABSTENTION(code, sentence) {#code, sentence},
#include "perch/messages.def"
});
constexpr auto kUnknowns = std::to_array<Message>({
#define PERCH_UNKNOWN(code, sentence) {#code, sentence},
#include "perch/messages.def"
});
constexpr auto kSkips = std::to_array<Message>({
#define PERCH_SKIP(code, sentence) {#code, sentence},
#include "perch/messages.def"
});
static_assert(kSkips.size() == kSkipCount);
constexpr auto kNotScored = std::to_array<Message>({
#define PERCH_NOT_SCORED(code, sentence) {#code, sentence},
#include "perch/messages.def"
});
constexpr auto kCaveats = std::to_array<Message>({
#define PERCH_CAVEAT(code, sentence) {#code, sentence},
#include "perch/messages.def"
});

template <std::size_t N>
std::string_view find_sentence(const std::array<Message, N>& table, std::string_view wire_name) {
  for (const Message& message : table) {
    if (message.name == wire_name) return message.sentence;
  }
  return {};
}

}  // namespace

std::string_view name(ErrorCode code) noexcept { return kErrors[static_cast<std::size_t>(code)].name; }
std::string_view name(Warning code) noexcept { return kWarnings[static_cast<std::size_t>(code)].name; }
std::string_view name(Abstention code) noexcept { return kAbstentions[static_cast<std::size_t>(code)].name; }
std::string_view name(Unknown code) noexcept { return kUnknowns[static_cast<std::size_t>(code)].name; }
std::string_view name(Skip code) noexcept { return kSkips[static_cast<std::size_t>(code)].name; }
std::string_view name(NotScored code) noexcept { return kNotScored[static_cast<std::size_t>(code)].name; }

std::string_view sentence(ErrorCode code) noexcept { return kErrors[static_cast<std::size_t>(code)].sentence; }
std::string_view sentence(Warning code) noexcept { return kWarnings[static_cast<std::size_t>(code)].sentence; }
std::string_view sentence(Abstention code) noexcept { return kAbstentions[static_cast<std::size_t>(code)].sentence; }
std::string_view sentence(Caveat code) noexcept { return kCaveats[static_cast<std::size_t>(code)].sentence; }

std::string_view sentence_of(std::string_view wire_name) noexcept {
  if (const auto found = find_sentence(kErrors, wire_name); !found.empty()) return found;
  if (const auto found = find_sentence(kWarnings, wire_name); !found.empty()) return found;
  if (const auto found = find_sentence(kAbstentions, wire_name); !found.empty()) return found;
  if (const auto found = find_sentence(kUnknowns, wire_name); !found.empty()) return found;
  if (const auto found = find_sentence(kSkips, wire_name); !found.empty()) return found;
  if (const auto found = find_sentence(kNotScored, wire_name); !found.empty()) return found;
  return find_sentence(kCaveats, wire_name);
}

std::optional<ErrorCode> error_named(std::string_view wire_name) noexcept {
  for (std::size_t i = 0; i < kErrors.size(); ++i) {
    if (kErrors[i].name == wire_name) return static_cast<ErrorCode>(i);
  }
  return std::nullopt;
}

}  // namespace perch
