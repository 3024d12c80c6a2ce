/// \file
/// What is known of a text, as one line of JSON without a line end.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "perch/messages.hpp"
#include "perch/text_reader.hpp"
#include "perch/tokens.hpp"

namespace perch {

/// `{"tokens":["i","feel",…]}`
[[nodiscard]] std::string tokens_json(std::span<const Token> tokens);

/// `{"hash":N,"pieces":[N,…]}` of a token; it may be any bytes.
[[nodiscard]] std::string pieces_json(std::string_view token);

/// `{"label":"joy","probabilities":{"anger":0.01,…}}`, for sentiment and subjectivity with a `score` from 0 to 1 behind
/// it. Numbers have six decimals.
[[nodiscard]] std::string scores_json(const TextScores& scores, Head head);

/// `{"emotion":{…},"sentiment":{…},"subjectivity":{…},"claim":{…}}`
[[nodiscard]] std::string scores_json(const TextScores& scores);

/// `{"label":null,"not_scored":"other_language"}`, in the place of one head's scores.
[[nodiscard]] std::string head_not_scored_json(NotScored why);

/// The same in the place of each head's: `{"emotion":{"label":null,"not_scored":"other_language"},…}`
[[nodiscard]] std::string not_scored_json(NotScored why);

}  // namespace perch
