#include "perch/text_json.hpp"

#include "json/writer.hpp"

namespace perch {

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

}  // namespace perch
