#include "part_reader.hpp"

#include <algorithm>

#include "fields.hpp"
#include "perch/caps.hpp"

namespace perch::json {
namespace {

template <class Visit>
bool walk_record(Parser& parser, std::span<std::uint8_t> record, Visit&& visit) {
  const auto root = parser.open(record);
  if (!root || !is_object(*root)) return false;
  for_each_member(*root, visit);
  return true;
}

void read_files(const Value& value, Manifest::DataType& out, FieldSkips& skipped) {
  for_each_element(value, [&](const Value& file) {
    std::optional<std::int64_t> count;
    for_each_member(file, [&](std::string_view key, const Value& member) {
      if (key == "fileName") out.files.push_back(text_or_empty(member));
      if (key == "count") count = count_field(member, skipped);
    });
    if (count && out.count) out.count = std::min(*out.count + *count, caps::kCount);
    if (!count) out.count.reset();
  });
}

}  // namespace

const Manifest::DataType* Manifest::type(std::string_view name) const {
  const auto found = types.find(name);
  return found == types.end() ? nullptr : &found->second;
}

bool read_manifest(Parser& parser, std::span<std::uint8_t> record, Manifest& out) {
  return walk_record(parser, record, [&](std::string_view key, const Value& value) {
    for_each_member(value, [&](std::string_view inner, const Value& member) {
      if (key == "userInfo" && inner == "accountId") out.account_id = id_text(member);
      if (key == "userInfo" && inner == "userName") out.screen_name = text_or_empty(member);
      if (key == "archiveInfo" && inner == "generationDate") out.generated_us = instant_field(member, out.skipped);
      if (key == "archiveInfo" && inner == "isPartialArchive") out.is_partial = boolean(member).value_or(false);
      if (key != "dataTypes") return;
      Manifest::DataType& type = out.types[std::string(inner)];
      for_each_member(member, [&](std::string_view part, const Value& list) {
        if (part == "files") read_files(list, type, out.skipped);
      });
    });
  });
}

bool read_account_file(Parser& parser, std::span<std::uint8_t> record, AccountFile& out) {
  return walk_record(parser, record, [&](std::string_view, const Value& value) {
    for_each_member(value, [&](std::string_view key, const Value& member) {
      if (key == "accountId") out.account_id = id_text(member);
      if (key == "username") out.screen_name = text_or_empty(member);
      if (key == "createdAt") out.created_us = instant_field(member, out.skipped);
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
      if (key == "accountId") out.key = id_text(member);
      if (key == "verified") out.verified = boolean(member);
    });
  });
}

bool read_tweet_header(Parser& parser, std::span<std::uint8_t> record, TweetHeader& out) {
  FieldSkips ignored;  // the tweet's own are counted
  return walk_record(parser, record, [&](std::string_view, const Value& value) {
    for_each_member(value, [&](std::string_view key, const Value& member) {
      if (key == "tweet_id") out.id = id_field(member, ignored);
      if (key == "created_at") out.created_us = instant_field(member, ignored);
    });
  });
}

bool read_crawled_at(Parser& parser, std::span<std::uint8_t> record, Account& out, FieldSkips& skipped) {
  const auto root = parser.open(record);  // a string, or {"$date": …}
  if (!root || (root->type() != Type::string && !is_object(*root))) return false;
  out.crawled_us = instant_field(*root, skipped);
  return true;
}

std::optional<std::string> read_text(Parser& parser, std::span<std::uint8_t> record) {
  const auto root = parser.open(record);
  return root ? text(*root) : std::nullopt;
}

}  // namespace perch::json
