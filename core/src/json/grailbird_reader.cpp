#include "grailbird_reader.hpp"

#include "fields.hpp"
#include "user_reader.hpp"

namespace perch::json {
namespace {

template <class Visit>
bool walk_record(Parser& parser, std::span<std::uint8_t> record, Visit&& visit) {
  const auto root = parser.open(record);
  if (!root || !is_object(*root)) return false;
  for_each_member(*root, visit);
  return true;
}

}  // namespace

bool read_payload(Parser& parser, std::span<std::uint8_t> record, Payload& out, FieldSkips& skipped) {
  return walk_record(parser, record, [&](std::string_view key, const Value& value) {
    if (key == "tweets") out.tweets = count_field(value, skipped);
    if (key == "created_at") out.created_us = instant_field(value, skipped);
  });
}

bool read_month_entry(Parser& parser, std::span<std::uint8_t> record, MonthEntry& out, FieldSkips& skipped) {
  return walk_record(parser, record, [&](std::string_view key, const Value& value) {
    if (key == "file_name") out.file = text_or_empty(value);
    if (key == "tweet_count") out.tweets = count_field(value, skipped).value_or(0);
  });
}

bool read_user_details(Parser& parser, std::span<std::uint8_t> record, Account& out, FieldSkips& skipped) {
  if (!read_user(parser, record, out, skipped)) return false;
  if (out.url.is_missing() || out.url.value.empty()) out.url = Text::none();
  if (out.location.is_missing()) out.location = Text::of({});
  return true;
}

}  // namespace perch::json
