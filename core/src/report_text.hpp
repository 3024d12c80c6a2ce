/// \file
/// Pieces of reports that more than one text holds.
#pragma once

#include <cstdint>
#include <string_view>

#include "json/writer.hpp"
#include "perch/messages.hpp"
#include "perch/network.hpp"
#include "perch/report.hpp"
#include "perch/time.hpp"

namespace perch {

/// The members of a report, from `schema` to `warnings`, and its insight, into an open object.
void put_report(json::Writer& out, const Report& report);

/// The member `warnings`.
void put_warnings(json::Writer& out, const std::vector<Note>& notes);

/// The member `account_type`, of a report that has one. What is not said is null.
void put_account_type(json::Writer& out, const Report& report);

/// Six decimals: more than the probabilities mean, and few enough to be the same on every machine.
void put_probabilities(json::Writer& out, const Prediction& prediction);

/// One model, as model_json() has it.
void put_model(json::Writer& out, std::string_view name, std::string_view sha256, Caveat caveat);

/// An instant, as all of them are written.
inline void put_second(json::Writer& out, std::string_view key, std::int64_t instant_s) {
  out.key(key);
  out.value(format_utc(instant_s * kMicrosPerSecond));
}

}  // namespace perch
