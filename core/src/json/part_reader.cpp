#include "part_reader.hpp"

#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch::json {
namespace {

std::string text_or_empty(od::value value) { return std::string(text(value).value_or(std::string_view{})); }

std::optional<std::int64_t> count(od::value value) {
  const auto number = integer(value);
  return number && *number >= 0 && *number <= caps::kCount ? number : std::nullopt;
}

template <class Visit>
bool walk_record(Parser& parser, std::span<std::uint8_t> record, Visit&& visit) {
  od::document document;
  od::object object;
  if (parser.open(record).get(document) != simdjson::SUCCESS) return false;
  if (document.get_object().get(object) != simdjson::SUCCESS) return false;
  return for_each_member(object, visit) == Walk::complete;
}

Walk read_files(od::value value, Manifest::DataType& out) {
  return walk_array(value, [&](od::value file) {
    return walk_object(file, [&](std::string_view key, od::value member) {
      if (key == "fileName") out.files.push_back(text_or_empty(member));
      if (key == "count") out.count += count(member).value_or(0);
    });
  });
}

Text text_field(od::value value) {
  if (is_null(value)) return Text::none();
  const auto found = text(value);
  return found ? Text::of(std::string(*found)) : Text{};
}

}  // namespace

const Manifest::DataType* Manifest::type(std::string_view name) const {
  const auto found = types.find(name);
  return found == types.end() ? nullptr : &found->second;
}

bool read_manifest(Parser& parser, std::span<std::uint8_t> record, Manifest& out) {
  return walk_record(parser, record, [&](std::string_view key, od::value value) {
    return walk_object(value, [&](std::string_view inner, od::value member) {
      if (key == "userInfo" && inner == "accountId") out.account_id = text_or_empty(member);
      if (key == "userInfo" && inner == "userName") out.screen_name = text_or_empty(member);
      if (key == "archiveInfo" && inner == "generationDate") out.generated_us = instant(member);
      if (key == "archiveInfo" && inner == "isPartialArchive") out.is_partial = boolean(member).value_or(false);
      if (key != "dataTypes") return Walk::complete;
      Manifest::DataType& type = out.types[std::string(inner)];
      return walk_object(member, [&](std::string_view part, od::value list) {
        return part == "files" ? read_files(list, type) : Walk::complete;
      });
    });
  });
}

bool read_account_file(Parser& parser, std::span<std::uint8_t> record, AccountFile& out) {
  return walk_record(parser, record, [&](std::string_view, od::value value) {
    return walk_object(value, [&](std::string_view key, od::value member) {
      if (key == "accountId") out.account_id = text_or_empty(member);
      if (key == "username") out.screen_name = text_or_empty(member);
      if (key == "createdAt") out.created_us = instant(member);
    });
  });
}

bool read_profile_file(Parser& parser, std::span<std::uint8_t> record, Account& out) {
  return walk_record(parser, record, [&](std::string_view, od::value profile) {
    return walk_object(profile, [&](std::string_view part, od::value description) {
      if (part != "description") return Walk::complete;
      out.url = Text::none();  // a profile that was read and names none has none
      out.location = Text::of({});
      return walk_object(description, [&](std::string_view key, od::value member) {
        if (key == "website") {
          const std::string website = text_or_empty(member);
          out.url = website.empty() ? Text::none() : Text::of(website);
        }
        if (key == "location") out.location = Text::of(text_or_empty(member));
      });
    });
  });
}

bool read_verified_file(Parser& parser, std::span<std::uint8_t> record, Account& out) {
  return walk_record(parser, record, [&](std::string_view, od::value value) {
    return walk_object(value, [&](std::string_view key, od::value member) {
      if (key == "verified") out.verified = boolean(member);
    });
  });
}

bool read_user_data(Parser& parser, std::span<std::uint8_t> record, Account& out) {
  return walk_record(parser, record, [&](std::string_view key, od::value value) {
    if (key == "screen_name") out.screen_name = text_field(value);
    if (key == "url") out.url = text_field(value);
    if (key == "location") out.location = text_field(value);
    if (key == "verified") out.verified = boolean(value);
    if (key == "followers_count") out.followers = count(value);
    if (key == "friends_count") out.friends = count(value);
    if (key == "favourites_count") out.favourites = count(value);
    if (key == "statuses_count") out.statuses = count(value);
    if (key == "created_at") out.created_us = instant(value);
  });
}

bool read_crawled_at(Parser& parser, std::span<std::uint8_t> record, Account& out) {
  if (record.empty()) return false;
  if (record.front() == '{') {  // {"$date": …}
    od::document document;
    od::value value;
    if (parser.open(record).get(document) != simdjson::SUCCESS) return false;
    if (document.get_value().get(value) != simdjson::SUCCESS) return false;
    out.crawled_us = instant(value);
    return true;
  }
  const auto date = read_text(parser, record);
  if (date) out.crawled_us = parse_utc(*date);
  return date.has_value();
}

std::optional<std::string> read_text(Parser& parser, std::span<std::uint8_t> record) {
  od::document document;
  std::string_view text;
  if (parser.open(record).get(document) != simdjson::SUCCESS) return std::nullopt;
  if (document.get_string(true).get(text) != simdjson::SUCCESS) return std::nullopt;
  return std::string(text);
}

}  // namespace perch::json
