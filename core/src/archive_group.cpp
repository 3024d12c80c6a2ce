#include "archive_group.hpp"

#include <algorithm>

#include "json/user_reader.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_same_name(std::string_view a, std::string_view b) noexcept {
  if (a.starts_with('@')) a.remove_prefix(1);
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

bool is_account(std::string_view wanted, std::string_view id, std::string_view handle) noexcept {
  return is_same_name(wanted, id) || is_same_name(wanted, handle);
}

std::optional<std::int64_t> ArchiveGroup::generated_us() const {
  if (manifest && manifest->generated_us) return manifest->generated_us;
  return payload ? payload->created_us : std::nullopt;
}

std::optional<std::int64_t> ArchiveGroup::newest_undated_s() const {
  if (manifest && manifest->generated_us) return std::nullopt;
  const bool has_payload = payload && payload->created_us;
  return has_payload ? newest_tweet_s : std::max(newest_tweet_s, newest_grailbird_s);
}

Account ArchiveGroup::account() const {
  Account out;
  for (const json::AccountFile& file : account_files) {
    if (!file.account_id.empty()) out.key = file.account_id;
    if (!file.screen_name.empty()) out.screen_name = Text::of(file.screen_name);
    if (file.created_us) out.created_us = file.created_us;
  }
  if (manifest) {
    Account named;
    named.key = manifest->account_id;
    if (!manifest->screen_name.empty()) named.screen_name = Text::of(manifest->screen_name);
    json::fill_unknown(out, named);
  }
  json::fill_unknown(out, profile);
  if (user_details) json::fill_unknown(out, *user_details);
  json::fill_unknown(out, author);
  return out;
}

std::map<std::string, std::string> ArchiveGroup::owners() const {
  std::map<std::string, std::string> out;
  const auto add = [&](const std::string& id, const std::string& handle) {
    if (id.empty()) return;
    std::string& known = out[id];
    if (known.empty()) known = handle;
  };
  for (const json::AccountFile& file : account_files) add(file.account_id, file.screen_name);
  if (manifest) add(manifest->account_id, manifest->screen_name);
  if (user_details) add(user_details->key, user_details->screen_name.value);
  add(profile.key, {});
  add(author.key, author.screen_name.value);
  for (const auto& [id, handle] : authors) add(id, handle);
  return out;
}

std::set<std::string> ArchiveGroup::handles() const {
  std::set<std::string> out;
  const auto add = [&](std::string handle) {
    std::transform(handle.begin(), handle.end(), handle.begin(), lower);
    if (!handle.empty()) out.insert(std::move(handle));
  };
  for (const json::AccountFile& file : account_files) add(file.screen_name);
  if (manifest) add(manifest->screen_name);
  return out;
}

std::optional<std::int64_t> ArchiveGroup::manifest_count(std::string_view type) const {
  const auto* found = manifest ? manifest->type(type) : nullptr;
  return found != nullptr ? found->count : std::nullopt;
}

std::optional<std::int64_t> ArchiveGroup::months_promised() const {
  if (months.empty()) return std::nullopt;
  std::int64_t sum = 0;
  for (const json::MonthEntry& month : months) sum = std::min(sum + month.tweets, caps::kCount);
  return sum;
}

std::optional<std::int64_t> ArchiveGroup::headers_promised() const {
  const bool are_whole = header_files == last_header_part + 1 && !are_headers_damaged;
  return are_whole && headers > 0 ? std::optional(headers + community_records) : std::nullopt;
}

std::optional<std::int64_t> ArchiveGroup::promised_by_index() const {
  std::optional<std::int64_t> sum = months_promised();
  if (!sum && payload) sum = payload->tweets;
  if (const auto tweets = manifest_count("tweets") ? manifest_count("tweets") : manifest_count("tweet")) {
    sum = std::min(sum.value_or(0) + *tweets + manifest_count("communityTweet").value_or(0), caps::kCount);
  }
  return sum;
}

std::optional<std::int64_t> ArchiveGroup::promised() const {
  const auto by_index = promised_by_index();
  return by_index ? by_index : headers_promised();
}

}  // namespace perch
