/// \file
/// The codes of messages.def as types, with their wire names and sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace perch {

/// Why an input could not be read at all.
enum class ErrorCode : std::uint8_t {
#define PERCH_ERROR(code, sentence) code,
#include "perch/messages.def"
};

/// What a reader of a report should know besides its numbers.
enum class Warning : std::uint8_t {
#define PERCH_WARNING(code, sentence) code,
#include "perch/messages.def"
  kCount
};
inline constexpr std::size_t kWarningCount = static_cast<std::size_t>(Warning::kCount);

/// Why an account got no cluster, or no type.
enum class Abstention : std::uint8_t {
#define PERCH_ABSTENTION(code, sentence) code,
#include "perch/messages.def"
};

/// Why an attribute has no value.
enum class Unknown : std::uint8_t {
#define PERCH_UNKNOWN(code, sentence) code,
#include "perch/messages.def"
};

/// Why a record was left out.
enum class Skip : std::uint8_t {
#define PERCH_SKIP(code, sentence) code,
#include "perch/messages.def"
  kCount
};
inline constexpr std::size_t kSkipCount = static_cast<std::size_t>(Skip::kCount);

/// Why a post was not read for what it says.
enum class NotScored : std::uint8_t {
#define PERCH_NOT_SCORED(code, sentence) code,
#include "perch/messages.def"
};

/// What goes with every answer of a model.
enum class Caveat : std::uint8_t {
#define PERCH_CAVEAT(code, sentence) code,
#include "perch/messages.def"
};

/// The wire name of a code: what reports and pages carry.
[[nodiscard]] std::string_view name(ErrorCode code) noexcept;
[[nodiscard]] std::string_view name(Warning code) noexcept;
[[nodiscard]] std::string_view name(Abstention code) noexcept;
[[nodiscard]] std::string_view name(Unknown code) noexcept;
[[nodiscard]] std::string_view name(Skip code) noexcept;
[[nodiscard]] std::string_view name(NotScored code) noexcept;

/// The sentence for people.
[[nodiscard]] std::string_view sentence(ErrorCode code) noexcept;
[[nodiscard]] std::string_view sentence(Abstention code) noexcept;
[[nodiscard]] std::string_view sentence(Warning code) noexcept;
[[nodiscard]] std::string_view sentence(Caveat code) noexcept;

/// The sentence of any code by its wire name; empty where there is no such code.
[[nodiscard]] std::string_view sentence_of(std::string_view wire_name) noexcept;

/// The error of a wire name.
[[nodiscard]] std::optional<ErrorCode> error_named(std::string_view wire_name) noexcept;

}  // namespace perch
