// TikTok's one file. Lists move from section to section over the years, so a section is known by what it is called and
// not by where it stands:
//
//     Activity or Your Activity or Profile And Settings
//       Follower List or Follower . FansList . {Date, UserName}       null for none
//       Following List or Following . Following . {Date, UserName}
//       Reposts . RepostList . {Date, Link}
//     Profile or Profile And Settings
//       Profile Information or Profile Info . ProfileMap . {userName, likesReceived, followerCount, …}
//     Video or Post . Videos or Posts . VideoList . {Date, Link, Likes, Title}
//     Comment . Comments . CommentsList . {date, comment}
#include <algorithm>
#include <array>

#include "exports/platform_readers.hpp"
#include "json/fields.hpp"

namespace perch {
namespace {

using json::Value;

constexpr std::array<std::string_view, 9> kSections = {
    "Follower List", "Follower", "Following List", "Following", "Videos", "Posts", "Comments", "Reposts", "Repost"};
constexpr std::array<std::string_view, 2> kProfiles = {"Profile Information", "Profile Info"};
constexpr std::array<std::string_view, 5> kLists = {"FansList", "Following", "VideoList", "CommentsList", "RepostList"};

template <std::size_t N>
bool ends_with_one_of(const std::array<std::string_view, N>& keys, std::string_view path) noexcept {
  return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) { return ends_with_key(path, key); });
}

Want want(ExportFile /*file*/, std::string_view path) {
  const auto depth = std::count(path.begin(), path.end(), '/');
  switch (depth) {
    case 0:
    case 1: return Want::inside;
    case 2:
      return ends_with_one_of(kProfiles, path)   ? Want::whole
             : ends_with_one_of(kSections, path) ? Want::inside
                                                 : Want::nothing;
    case 3: return ends_with_one_of(kLists, path) ? Want::inside : Want::nothing;
    default: return Want::whole;
  }
}

/// A list that is there says that its count is known, be it null.
void saw_list(std::string_view path, ExportDraft& out) {
  if (ends_with_key(path, "FansList")) out.saw_list(true);
  if (ends_with_key(path, "Following/Following") || ends_with_key(path, "Following List/Following"))
    out.saw_list(false);
  if (ends_with_key(path, "VideoList")) out.saw_posts = true;
}

void enter(ExportFile /*file*/, std::string_view path, ExportDraft& out) { saw_list(path, out); }

/// `"None"` stands for what was not counted.
std::optional<std::int64_t> count_of(const Value& object, std::string_view key, ExportDraft& out) {
  const auto value = member(object, key);
  const bool is_none = !value || json::text(*value) == "None" || json::text(*value) == "";
  return is_none ? std::nullopt : json::count_field(*value, out.fields_skipped());
}

/// The list is what is sure to be the account's; where the platform counts, it counts those, too, that it hides.
void read_profile(const Value& section, ExportDraft& out) {
  const Value profile = member(section, "ProfileMap").value_or(section);
  if (const auto handle = member_text(profile, "userName"); handle && !handle->empty() && *handle != "None") {
    out.account.screen_name = Text::of(*handle);
    out.account.key = *handle;
    out.name_owner(*handle);
  }
  if (const auto shown = member_text(profile, "displayName")) out.facts.display_name = Text::of(*shown);
  out.facts.likes_received = count_of(profile, "likesReceived", out);
  if (const auto count = count_of(profile, "followerCount", out)) out.followers_counted = count;
  if (const auto count = count_of(profile, "followingCount", out)) out.friends_counted = count;
}

ExportPost post_of(const Value& record, ExportDraft& out) {
  ExportPost post;
  if (const auto date = member(record, "Date")) post.created_us = json::instant_field(*date, out.fields_skipped());
  post.likes = count_of(record, "Likes", out).value_or(-1);
  return post;
}

void read_video(const Value& record, bool is_repost, ExportDraft& out) {
  ExportPost post = post_of(record, out);
  post.is_repost = is_repost;
  if (const auto link = member_text(record, "Link"); link && !link->empty()) {
    post.identity = (is_repost ? "repost " : "") + *link;  // one may pass on one's own
  }
  post.text = member_text(record, "Title");
  if (post.text && (post.text->empty() || *post.text == "None" || *post.text == "N/A")) post.text.reset();
  out.add(post);
}

void read_comment(const Value& record, ExportDraft& out) {
  ExportPost post = post_of(record, out);
  post.is_reply = true;
  post.likes = -1;
  post.text = member_text(record, "comment");
  out.add(post);
}

void take(ExportFile /*file*/, std::string_view path, const Value& value, ExportDraft& out) {
  if (ends_with_one_of(kProfiles, path)) return read_profile(value, out);
  if (!path.ends_with("*/")) return saw_list(path, out);
  if (!json::is_object(value)) return out.skip(Skip::not_a_tweet);
  const bool is_follower = is_element_of(path, "FansList");
  if (is_follower || is_element_of(path, "Following")) {
    out.add_to_list(is_follower, member_text(value, "UserName").value_or(""));
  }
  if (is_element_of(path, "VideoList")) read_video(value, false, out);
  if (is_element_of(path, "RepostList")) read_video(value, true, out);
  if (is_element_of(path, "CommentsList")) read_comment(value, out);
}

}  // namespace

const PlatformReader kTikTokReader = {want, enter, take, true};

}  // namespace perch
