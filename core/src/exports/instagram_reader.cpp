// Instagram's files. Lists stand alone or under one key:
//
//     followers_1.json   [{string_list_data: [{href, value, timestamp}]}], or under relationships_followers
//     following.json     {relationships_following: […]}
//     posts_1.json       [{media: [{uri, creation_timestamp, title}], title?, creation_timestamp?}]
//     post_comments_1.json  [{string_map_data: {Comment: {value}, Time: {timestamp}}}]
//     personal_information.json  {profile_user: [{string_map_data: {Username: {value}, Name: {value}, …}}]}
#include <algorithm>

#include "exports/latin_text.hpp"
#include "exports/platform_readers.hpp"
#include "json/fields.hpp"
#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

using json::Value;

bool is_list(ExportFile file) noexcept {
  return file == ExportFile::instagram_followers || file == ExportFile::instagram_following;
}

Want want(ExportFile file, std::string_view path) {
  const auto depth = std::count(path.begin(), path.end(), '/');
  if (path.ends_with("*/")) return Want::whole;
  if (depth == 0) return Want::inside;
  const bool is_known = path == "relationships_followers/" || path == "relationships_following/" ||
                        path == "comments_media_comments/" || path == "profile_user/";
  if (depth == 1 && is_known) return Want::inside;
  // A single post is written without its list.
  return file == ExportFile::instagram_posts && path == "media/" ? Want::whole : Want::nothing;
}

void saw_list(ExportFile file, ExportDraft& out) {
  if (is_list(file)) out.saw_list(file == ExportFile::instagram_followers);
  if (file == ExportFile::instagram_posts) out.saw_posts = true;
}

void enter(ExportFile file, std::string_view /*path*/, ExportDraft& out) { saw_list(file, out); }

/// Microseconds since 1970 from whole seconds.
std::optional<std::int64_t> seconds_of(const std::optional<Value>& value, ExportDraft& out) {
  if (!value || json::is_null(*value)) return std::nullopt;
  const auto seconds = json::integer(*value);
  if (seconds && *seconds > 0 && *seconds < caps::kCount / kMicrosPerSecond) return *seconds * kMicrosPerSecond;
  ++out.fields_skipped().dates;
  return std::nullopt;
}

std::optional<std::string> repaired(std::optional<std::string> text) {
  if (!text || text->empty()) return std::nullopt;
  return repaired_text(*std::move(text));
}

std::optional<Value> first_element(const std::optional<Value>& list) {
  if (!list || list->type() != json::Type::array || !json::is_filled(*list)) return std::nullopt;
  return list->first_inside();
}

void read_post(const std::optional<Value>& media, const Value& record, ExportDraft& out) {
  const auto first = first_element(media);
  out.saw_posts = true;
  ExportPost post;
  post.created_us = seconds_of(member(record, "creation_timestamp"), out);
  post.text = repaired(member_text(record, "title"));
  if (first) {
    if (!post.created_us) post.created_us = seconds_of(member(*first, "creation_timestamp"), out);
    if (!post.text) post.text = repaired(member_text(*first, "title"));
    post.identity = member_text(*first, "uri").value_or("");
  }
  out.add(post);
}

/// `string_map_data.KEY.MEMBER`
std::optional<Value> entry_of(const Value& record, std::string_view key, std::string_view inner) {
  const auto map = member(record, "string_map_data");
  const auto entry = map ? member(*map, key) : std::nullopt;
  return entry ? member(*entry, inner) : std::nullopt;
}

void read_comment(const Value& record, ExportDraft& out) {
  ExportPost post;
  post.is_reply = true;
  const auto text = entry_of(record, "Comment", "value");
  post.text = repaired(text ? json::text(*text) : std::nullopt);
  post.created_us = seconds_of(entry_of(record, "Time", "timestamp"), out);
  out.add(post);
}

/// E-mail address, telephone number and birthday stand beside the names and are not looked at.
void read_profile(const Value& record, ExportDraft& out) {
  const auto text_of = [&](std::string_view key) {
    const auto value = entry_of(record, key, "value");
    return repaired(value ? json::text(*value) : std::nullopt);
  };
  if (const auto handle = text_of("Username")) {
    out.account.screen_name = Text::of(*handle);
    out.account.key = *handle;
    out.name_owner(*handle);
  }
  if (const auto shown = text_of("Name")) out.facts.display_name = Text::of(*shown);
}

/// Whom an element of a list names; newer exports have it in the title.
std::string name_in(const Value& record) {
  const auto entry = first_element(member(record, "string_list_data"));
  const auto link = entry ? member_text(*entry, "href") : std::nullopt;
  return link && !link->empty() ? *link : member_text(record, "title").value_or("");
}

void take_element(ExportFile file, const Value& value, ExportDraft& out) {
  if (is_list(file)) return out.add_to_list(file == ExportFile::instagram_followers, name_in(value));
  switch (file) {
    case ExportFile::instagram_posts: return read_post(member(value, "media"), value, out);
    case ExportFile::instagram_comments: return read_comment(value, out);
    default: return read_profile(value, out);
  }
}

void take(ExportFile file, std::string_view path, const Value& value, ExportDraft& out) {
  const bool is_lone_post = path == "media/";
  if (is_lone_post) return read_post(value, value, out);
  if (!path.ends_with("*/")) return saw_list(file, out);
  json::is_object(value) ? take_element(file, value, out) : out.skip(Skip::not_a_tweet);
}

}  // namespace

const PlatformReader kInstagramReader = {want, enter, take, false};

}  // namespace perch
