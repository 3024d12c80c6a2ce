#include "note_reader.hpp"

#include "perch/time.hpp"
#include "post_text.hpp"

namespace perch::json {

std::optional<Note> read_note(Parser& parser, std::span<std::uint8_t> record, std::string* whole) {
  const auto root = parser.open(record);
  if (!root) return std::nullopt;
  Note note;
  bool has_date = false, has_text = false;
  const auto visit_core = [&](std::string_view key, const Value& value) {
    if (key == "hashtags") note.has_hashtag = is_filled(value);
    if (key == "mentions") note.has_mention = is_filled(value);
    const auto words = key == "text" ? text(value) : std::nullopt;
    if (words) note.opening = opening_hash(*words);
    if (words && whole != nullptr) *whole = *words;
    has_text = has_text || words.has_value();
  };
  const auto visit_note = [&](std::string_view key, const Value& value) {
    if (key == "core") for_each_member(value, visit_core);
    const auto date = key == "createdAt" ? instant(value) : std::nullopt;
    if (date) note.created_s = floor_seconds(*date);
    has_date = has_date || date.has_value();
  };
  for_each_member(*root, [&](std::string_view key, const Value& value) {
    if (key == "noteTweet") for_each_member(value, visit_note);
  });
  return has_date && has_text ? std::optional(note) : std::nullopt;
}

}  // namespace perch::json
