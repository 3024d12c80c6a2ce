#include "perch/text_json.hpp"

#include <cmath>

#include "json/writer.hpp"

namespace perch {
namespace {

/// As reports have them.
double rounded(double number) noexcept { return std::round(number * 1e6) / 1e6; }

void write_scores(json::Writer& writer, const TextScores& scores, Head head) {
  writer.open_object();
  writer.key("label");
  writer.value(scores.label(head));
  writer.key("probabilities");
  writer.open_object();
  const auto classes = classes_of(head);
  const auto probabilities = scores.of(head);
  for (std::size_t i = 0; i < classes.size(); ++i) {
    writer.key(classes[i]);
    writer.value(rounded(probabilities[i]));
  }
  writer.close_object();
  if (head == Head::sentiment || head == Head::subjectivity) {
    writer.key("score");
    writer.value(rounded(head == Head::sentiment ? scores.polarity() : scores.subjectivity()));
  }
  writer.close_object();
}

void write_not_scored(json::Writer& writer, NotScored why) {
  writer.open_object();
  writer.key("label");
  writer.null();
  writer.key("not_scored");
  writer.value(name(why));
  writer.close_object();
}

}  // namespace

std::string tokens_json(std::span<const Token> tokens) {
  json::Writer writer(false);
  writer.open_object();
  writer.key("tokens");
  writer.open_array();
  for (const Token& token : tokens) writer.value(token.text);
  writer.close_array();
  writer.close_object();
  return std::move(writer).take();
}

std::string pieces_json(std::string_view token) {
  json::Writer writer(false);
  writer.open_object();
  writer.key("hash");
  writer.value(std::int64_t{token_hash(token)});
  writer.key("pieces");
  writer.open_array();
  const Pieces pieces(token);
  for (const std::uint32_t hash : pieces.hashes()) writer.value(std::int64_t{hash});
  writer.close_array();
  writer.close_object();
  return std::move(writer).take();
}

std::string scores_json(const TextScores& scores, Head head) {
  json::Writer writer(false);
  write_scores(writer, scores, head);
  return std::move(writer).take();
}

std::string scores_json(const TextScores& scores) {
  json::Writer writer(false);
  writer.open_object();
  for (std::size_t i = 0; i < kHeads; ++i) {
    writer.key(kHeadNames[i]);
    write_scores(writer, scores, static_cast<Head>(i));
  }
  writer.close_object();
  return std::move(writer).take();
}

std::string head_not_scored_json(NotScored why) {
  json::Writer writer(false);
  write_not_scored(writer, why);
  return std::move(writer).take();
}

std::string not_scored_json(NotScored why) {
  json::Writer writer(false);
  writer.open_object();
  for (const std::string_view head : kHeadNames) {
    writer.key(head);
    write_not_scored(writer, why);
  }
  writer.close_object();
  return std::move(writer).take();
}

}  // namespace perch
