/// \file
/// What holds for any bytes in the place of a post, of a head's weights, or of their manifest.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../native/text/tiny_head.hpp"
#include "json/json.hpp"
#include "perch/caps.hpp"
#include "perch/language.hpp"
#include "perch/text_json.hpp"
#include "perch/text_reader.hpp"

namespace perch::fuzz {

inline void demand_of_text(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  __builtin_trap();
}

/// The tokens, one space between two.
inline std::string checked_tokens(std::span<const Token> tokens) {
  demand_of_text(tokens.size() <= caps::kPostTokens, "there are not more tokens than the cap allows");
  std::string joined;
  for (const Token& token : tokens) {
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(token.text.data()), token.text.size());
    demand_of_text(!token.text.empty() && json::is_utf8(bytes), "a token is UTF-8 and not empty");
    demand_of_text(std::none_of(bytes.begin(), bytes.end(), [](std::uint8_t c) { return c <= ' ' || c == 0x7F; }),
                   "a token has no white space");
    demand_of_text(token.hash == token_hash(token.text), "a token has the hash of its text");
    joined += (joined.empty() ? "" : " ") + std::string(token.text);
  }
  return joined;
}

inline void check_scores(const TextReader& reader, TextReader::Scratch& scratch, Head head, std::string_view post) {
  double sum = 0;
  const TextScores scores = reader.read(post, scratch);
  for (const double p : scores.of(head)) {
    demand_of_text(p >= 0 && p <= 1, "a probability is 0 to 1");
    sum += p;
  }
  demand_of_text(std::abs(sum - 1) < 1e-6, "probabilities sum to 1");
}

inline void check_post(const std::string& post) {
  Tokens tokens;
  const std::string once = checked_tokens(tokens.read(post));
  if (tokens.read(post).size() < caps::kPostTokens && once.size() < caps::kPostBytes) {
    demand_of_text(checked_tokens(tokens.read(once)) == once, "tokens are cut into themselves");
  }
  static_cast<void>(pieces_json(post));
  static const LanguageDetector detector;
  static_cast<void>(detector.why_not_scored("", tokens.read(post)));
  static const TextReader reader = [] {
    std::vector<TextHead> heads;
    heads.push_back(tests::load_head(tests::tiny_head()).value());
    return TextReader(std::move(heads));
  }();
  static TextReader::Scratch scratch(reader);
  check_scores(reader, scratch, Head::subjectivity, post);
}

inline void check_head(Result<TextHead> loaded) {
  if (!loaded) {
    demand_of_text(loaded.error().code == ErrorCode::bad_weights, "bad weights are called bad weights");
    demand_of_text(!loaded.error().detail.empty(), "and why");
    return;
  }
  const Head head = loaded.value().head();
  std::vector<TextHead> heads;
  heads.push_back(std::move(loaded).value());
  const TextReader reader(std::move(heads));
  TextReader::Scratch scratch(reader);
  for (const std::string_view post : {"", "good", "a bad day :("}) check_scores(reader, scratch, head, post);
}

/// First byte by 4: the rest are a post (0, 1), weights with the manifest made for them (2), or the manifest of good
/// weights (3).
inline void check_text(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::string rest(data.begin() + 1, data.end());
  const tests::HeadNumbers numbers = tests::tiny_head();
  if (data[0] % 4 < 2) {
    check_post(rest);
  } else if (data[0] % 4 == 2) {
    check_head(TextHead::load(tests::as_bytes(rest), tests::head_manifest_of(numbers, rest)));
  } else {
    const std::string weights = tests::safetensors_of(tests::tensors_of(numbers));
    check_head(TextHead::load(tests::as_bytes(weights), rest));
  }
}

}  // namespace perch::fuzz
