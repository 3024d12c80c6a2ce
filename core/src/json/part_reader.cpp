#include "part_reader.hpp"

#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch::json {
namespace {

std::string text_or_empty(const Value& value) { return text(value).value_or(""); }

std::optional<std::int64_t> count(const Value& value) {
  const auto number = integer(value);
  return number && *number >= 0 && *number <= caps::kCount ? number : std::nullopt;
}

template <class Visit>
bool walk_record(Parser& parser, std::span<std::uint8_t> record, Visit&& visit) {
  const auto root = parser.open(record);
  if (!root || !is_object(*root)) return false;
  for_each_member(*root, visit);
  return true;
}

void read_files(const Value& value, Manifest::DataType& out) {
  for_each_element(value, [&](const Value& file) {
    for_each_member(file, [&](std::string_view key, const Value& member) {
      if (key == "fileName") out.files.push_back(text_or_empty(member));
      if (key == "count") out.count += count(member).value_or(0);
    });
  });
}

Text text_field(const Value& value) {
  if (is_null(value)) return Text::none();
  auto found = text(value);
  return found ? Text::of(std::move(*found)) : Text{};
}

}  // namespace

const Manifest::DataType* Manifest::type(std::string_view name) const {
  const auto found = types.find(name);
  return found == types.end() ? nullptr : &found->second;
}

bool read_manifest(Parser& parser, std::span<std::uint8_t> record, Manifest& out) {
  return walk_record(parser, record, [&](std::string_view key, const Value& value) {
    for_each_member(value, [&](std::string_view inner, const Value& member) {
      if (key == "userInfo" && inner == "accountId") out.account_id = text_or_empty(member);
      if (key == "userInfo" && inner == "userName") out.screen_name = text_or_empty(member);
      if (key == "archiveInfo" && inner == "generationDate") out.generated_us = instant(member);
      if (key == "archiveInfo" && inner == "isPartialArchive") out.is_partial = boolean(member).value_or(false);
      if (key != "dataTypes") return;
      Manifest::DataType& type = out.types[std::string(inner)];
      for_each_member(member, [&](std::string_view part, const Value& list) {
        if (part == "files") read_files(list, type);
      });
    });
  });
}

bool read_account_file(Parser& parser, std::span<std::uint8_t> record, AccountFile& out) {
  return walk_record(parser, record, [&](std::string_view, const Value& value) {
    for_each_member(value, [&](std::string_view key, const Value& member) {
      if (key == "accountId") out.account_id = text_or_empty(member);
      if (key == "username") out.screen_name = text_or_empty(member);
      if (key == "createdAt") out.created_us = instant(member);
    });
  });
}

bool read_profile_file(Parser& parser, std::span<std::uint8_t> record, Account& out) {
  return walk_record(parser, record, [&](std::string_view, const Value& profile) {
    for_each_member(profile, [&](std::string_view part, const Value& description) {
      if (part != "description") return;
      out.url = Text::none();  // a profile that was read and names none has none
      out.location = Text::of({});
      for_each_member(description, [&](std::string_view key, const Value& member) {
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
  return walk_record(parser, record, [&](std::string_view, const Value& value) {
    for_each_member(value, [&](std::string_view key, const Value& member) {
      if (key == "verified") out.verified = boolean(member);
    });
  });
}

bool read_user_data(Parser& parser, std::span<std::uint8_t> record, Account& out) {
  return walk_record(parser, record, [&](std::string_view key, const Value& value) {
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
    const auto root = parser.open(record);
    if (root) out.crawled_us = instant(*root);
    return root.has_value();
  }
  const auto date = read_text(parser, record);
  if (date) out.crawled_us = parse_utc(*date);
  return date.has_value();
}

std::optional<std::string> read_text(Parser& parser, std::span<std::uint8_t> record) {
  const auto root = parser.open(record);
  return root ? text(*root) : std::nullopt;
}

}  // namespace perch::json
