#include "user_reader.hpp"

#include "fields.hpp"

namespace perch::json {
namespace {

struct Draft {
  Account& account;
  FieldSkips& skipped;
  bool is_second_version = false;
  bool has_id_string = false;
};

void read_public_metrics(const Value& value, Draft& out) {
  for_each_member(value, [&](std::string_view key, const Value& member) {
    if (key == "followers_count") out.account.followers = count_field(member, out.skipped);
    if (key == "following_count") out.account.friends = count_field(member, out.skipped);
    if (key == "like_count") out.account.favourites = count_field(member, out.skipped);
    if (key == "tweet_count") out.account.statuses = count_field(member, out.skipped);
  });
}

bool read_count(std::string_view key, const Value& value, Draft& out) {
  Account& account = out.account;
  if (key == "followers_count") {
    account.followers = count_field(value, out.skipped);
  } else if (key == "friends_count") {
    account.friends = count_field(value, out.skipped);
  } else if (key == "favourites_count") {
    account.favourites = count_field(value, out.skipped);
  } else if (key == "statuses_count") {
    account.statuses = count_field(value, out.skipped);
  } else {
    return false;
  }
  return true;
}

void read_id(std::string_view key, const Value& value, Draft& out) {
  if (key == "id" && out.has_id_string) return;
  const std::int64_t id = id_field(value, out.skipped);
  if (id == 0) return;
  out.account.key = std::to_string(id);
  out.has_id_string = key == "id_str";
}

void read_member(std::string_view key, const Value& value, Draft& out) {
  Account& account = out.account;
  if (key == "public_metrics") return read_public_metrics(value, out);
  if (read_count(key, value, out)) return;
  if (key == "id_str" || key == "id") read_id(key, value, out);
  if (key == "screen_name" || key == "username") account.screen_name = text_field(value);
  if (key == "username") out.is_second_version = true;
  if (key == "url") account.url = text_field(value);
  if (key == "location") account.location = text_field(value);
  if (key == "verified") account.verified = boolean(value);
  if (key == "protected") account.is_protected = boolean(value);
  if (key == "created_at") account.created_us = instant_field(value, out.skipped);
}

void finish(Draft& draft) {
  Account& account = draft.account;
  if (!draft.is_second_version || account.url.is_missing()) return;
  if (account.url.value.empty()) account.url = Text::none();
  if (account.location.is_missing()) account.location = Text::of({});
}

}  // namespace

void read_user(const Value& value, Account& out, FieldSkips& skipped) {
  Draft draft{out, skipped};
  for_each_member(value, [&](std::string_view key, const Value& member) { read_member(key, member, draft); });
  finish(draft);
}

bool read_user(Parser& parser, std::span<std::uint8_t> record, Account& out, FieldSkips& skipped) {
  const auto root = parser.open(record);
  if (!root || !is_object(*root)) return false;
  read_user(*root, out, skipped);
  return true;
}

void fill_unknown(Account& account, const Account& other) {
  const auto fill = [](auto& to, const auto& from) {
    if (!to) to = from;
  };
  const auto fill_text = [](Text& to, const Text& from) {
    if (to.is_missing()) to = from;
  };
  if (account.key.empty()) account.key = other.key;
  fill_text(account.screen_name, other.screen_name);
  fill_text(account.url, other.url);
  fill_text(account.location, other.location);
  fill(account.verified, other.verified);
  fill(account.is_protected, other.is_protected);
  fill(account.followers, other.followers);
  fill(account.friends, other.friends);
  fill(account.favourites, other.favourites);
  fill(account.statuses, other.statuses);
  fill(account.created_us, other.created_us);
  fill(account.crawled_us, other.crawled_us);
}

}  // namespace perch::json
