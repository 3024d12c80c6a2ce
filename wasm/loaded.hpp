/// \file
/// The models of the module, loaded on their first use, and errors as JavaScript sees them.
#pragma once

#include <emscripten/val.h>

#include "perch/account_type.hpp"
#include "perch/background.hpp"
#include "perch/network.hpp"
#include "perch/post_scores.hpp"
#include "perch/result.hpp"
#include "perch/suggestions.hpp"
#include "perch/text_reader.hpp"
#include "perch/video_claim.hpp"

namespace perch::wasm {

/// A module without a sound model is of no use, so damaged ones trap.
const Network& network();
/// What its accounts are compared with.
const Background& background();
/// The four heads.
const TextReader& all_heads();
/// What says the type in reports, and of profiles.
const AccountTypeModel& account_types();
const VideoClaimModel& video_claims();
/// The one scorer of the module, which has a single thread.
PostScorer& scorer();
/// What is suggested for a mood.
const SuggestionLists& suggestions();

emscripten::val error_object(const Error& error);
/// error_object() and `ok`, which says whether there is none.
emscripten::val outcome(const Status& status);
/// A text, or undefined where there is an error.
emscripten::val value_or_undefined(const Result<std::string>& text);

}  // namespace perch::wasm
