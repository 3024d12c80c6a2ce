/// \file
/// Fields whose values may be unbelievable: what is there and cannot be right is unknown, and counted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "json.hpp"
#include "perch/account.hpp"

namespace perch::json {

/// A count from 0 to caps::kCount. Null is no count and no fault.
[[nodiscard]] std::optional<std::int64_t> count_field(const Value& value, FieldSkips& skipped);
/// A date in any form that exports use. Null and the empty text are no date and no fault.
[[nodiscard]] std::optional<std::int64_t> instant_field(const Value& value, FieldSkips& skipped);
/// A positive id; 0 = none. Null, 0 and the empty text are no id and no fault.
[[nodiscard]] std::int64_t id_field(const Value& value, FieldSkips& skipped);

/// A string; null; or missing, for anything else.
[[nodiscard]] Text text_field(const Value& value);
[[nodiscard]] std::string text_or_empty(const Value& value);
/// The id of an account, which may be written as a number.
[[nodiscard]] std::string id_text(const Value& value);

}  // namespace perch::json
