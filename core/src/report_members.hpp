/// \file
/// Members of a report that may be unknown, which are null then; and its parts that stand in files of their own.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "json/writer.hpp"
#include "perch/report.hpp"
#include "perch/time.hpp"

namespace perch {

inline void put(json::Writer& out, std::string_view key, const std::optional<std::int64_t>& number) {
  out.key(key);
  number ? out.value(*number) : out.null();
}

inline void put_instant(json::Writer& out, std::string_view key, const std::optional<std::int64_t>& micros) {
  out.key(key);
  micros ? out.value(format_utc(*micros)) : out.null();
}

inline void put(json::Writer& out, std::string_view key, const Text& text) {
  out.key(key);
  text.state == Text::State::present ? out.value(text.value) : out.null();
}

/// The member `source`.
void put_source(json::Writer& out, const Subject& subject);

/// The member `account`.
void put_account(json::Writer& out, const Subject& subject);

/// The member `cluster`; where there is none, why in `abstained`.
void put_cluster(json::Writer& out, const Report& report);

/// All members of what is said of another platform's export.
void put_export(json::Writer& out, const Report& report);

}  // namespace perch
