/// \file
/// The JSON form of an insight.
#pragma once

#include "json/writer.hpp"
#include "perch/insight.hpp"

namespace perch {

/// The members `explanation` and `confidence`, into an open object.
void put_insight(json::Writer& out, const Report& report);

}  // namespace perch
