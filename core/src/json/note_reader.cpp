#include "note_reader.hpp"

#include "perch/time.hpp"
#include "post_text.hpp"

namespace perch::json {
namespace {

Walk read_whether_filled(od::value value, bool& filled) {
  return walk_array(value, [&](od::value) {
    filled = true;
    return Walk::complete;
  });
}

}  // namespace

std::optional<Note> read_note(Parser& parser, std::span<std::uint8_t> record) {
  od::document document;
  od::object outer;
  if (parser.open(record).get(document) != simdjson::SUCCESS) return std::nullopt;
  if (document.get_object().get(outer) != simdjson::SUCCESS) return std::nullopt;
  Note note;
  bool has_date = false, has_text = false;
  const auto visit_core = [&](std::string_view key, od::value value) {
    if (key == "hashtags") return read_whether_filled(value, note.has_hashtag);
    if (key == "mentions") return read_whether_filled(value, note.has_mention);
    const auto words = key == "text" ? text(value) : std::nullopt;
    if (words) note.opening = opening_hash(*words);
    has_text = has_text || words.has_value();
    return Walk::complete;
  };
  const auto visit_note = [&](std::string_view key, od::value value) {
    if (key == "core") return walk_object(value, visit_core);
    const auto date = key == "createdAt" ? instant(value) : std::nullopt;
    if (date) note.created_s = floor_seconds(*date);
    has_date = has_date || date.has_value();
    return Walk::complete;
  };
  const Walk walk = for_each_member(outer, [&](std::string_view key, od::value value) {
    return key == "noteTweet" ? walk_object(value, visit_note) : Walk::complete;
  });
  return walk == Walk::complete && has_date && has_text ? std::optional(note) : std::nullopt;
}

}  // namespace perch::json
