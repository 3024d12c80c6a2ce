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

Walk read_public_metrics(od::value value, Draft& out) {
  return walk_object(value, [&](std::string_view key, od::value member) {
    if (key == "followers_count") out.account.followers = count_field(member, out.skipped);
    if (key == "following_count") out.account.friends = count_field(member, out.skipped);
    if (key == "like_count") out.account.favourites = count_field(member, out.skipped);
    if (key == "tweet_count") out.account.statuses = count_field(member, out.skipped);
    return Walk::complete;
  });
}

bool read_count(std::string_view key, od::value value, Draft& out) {
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

void read_id(std::string_view key, od::value value, Draft& out) {
  if (key == "id" && out.has_id_string) return;
  const std::int64_t id = id_field(value, out.skipped);
  if (id == 0) return;
  out.account.key = std::to_string(id);
  out.has_id_string = key == "id_str";
}

Walk read_member(std::string_view key, od::value value, Draft& out) {
  Account& account = out.account;
  if (key == "public_metrics") return read_public_metrics(value, out);
  if (read_count(key, value, out)) return Walk::complete;
  if (key == "id_str" || key == "id") read_id(key, value, out);
  if (key == "screen_name" || key == "username") account.screen_name = text_field(value);
  if (key == "username") out.is_second_version = true;
  if (key == "url") account.url = text_field(value);
  if (key == "location") account.location = text_field(value);
  if (key == "verified") account.verified = boolean(value);
  if (key == "created_at") account.created_us = instant_field(value, out.skipped);
  return Walk::complete;
}

void finish(Draft& draft) {
  Account& account = draft.account;
  if (!draft.is_second_version || account.url.is_missing()) return;
  if (account.url.value.empty()) account.url = Text::none();
  if (account.location.is_missing()) account.location = Text::of({});
}

}  // namespace

Walk read_user(od::value value, Account& out, FieldSkips& skipped) {
  Draft draft{out, skipped};
  const Walk walk = walk_object(
      value, [&](std::string_view key, od::value member) { return read_member(key, member, draft); });
  finish(draft);
  return walk;
}

bool read_user(Parser& parser, std::span<std::uint8_t> record, Account& out, FieldSkips& skipped) {
  od::document document;
  od::value value;
  if (parser.open(record).get(document) != simdjson::SUCCESS) return false;
  if (document.get_value().get(value) != simdjson::SUCCESS || !is_object(value)) return false;
  return read_user(value, out, skipped) == Walk::complete;
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
  fill(account.followers, other.followers);
  fill(account.friends, other.friends);
  fill(account.favourites, other.favourites);
  fill(account.statuses, other.statuses);
  fill(account.created_us, other.created_us);
  fill(account.crawled_us, other.crawled_us);
}

}  // namespace perch::json
