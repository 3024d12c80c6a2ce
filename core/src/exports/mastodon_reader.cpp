// Mastodon's two files (ActivityStreams 2.0):
//
//     actor.json   {id, preferredUsername, name, url, published}
//     outbox.json  {totalItems, orderedItems: [{type: Create, object: Note}, {type: Announce, object: address}]}
#include <algorithm>
#include <array>

#include "exports/html_text.hpp"
#include "exports/platform_readers.hpp"
#include "json/fields.hpp"

namespace perch {
namespace {

using json::Value;

Want want(ExportFile file, std::string_view path) {
  if (file == ExportFile::mastodon_actor) return Want::whole;
  if (path.empty() || path == "orderedItems/") return Want::inside;
  return path == "orderedItems/*/" || path == "totalItems/" ? Want::whole : Want::nothing;
}

void enter(ExportFile /*file*/, std::string_view path, ExportDraft& out) {
  if (path == "orderedItems/") out.saw_posts = true;
}

void read_actor(const Value& actor, ExportDraft& out) {
  Account& account = out.account;
  if (const auto handle = member_text(actor, "preferredUsername")) account.screen_name = Text::of(*handle);
  account.key = member_text(actor, "id").value_or(account.screen_name.value);
  out.name_owner(account.key);
  if (const auto shown = member_text(actor, "name")) out.facts.display_name = Text::of(*shown);
  if (const auto url = member(actor, "url")) account.url = json::text_field(*url);
  if (const auto date = member(actor, "published")) {
    account.created_us = json::instant_field(*date, out.fields_skipped());
  }
}

bool is_one_of(const std::optional<std::string>& type, std::initializer_list<std::string_view> names) {
  return type && std::find(names.begin(), names.end(), *type) != names.end();
}

/// Whether a list of addresses, or the one address, holds one that others than those mentioned can read.
bool reaches_others(const std::optional<Value>& addresses) {
  if (!addresses) return false;
  const auto is_wide = [](const Value& address) {
    const std::string to = json::text_or_empty(address);
    return to.ends_with("#Public") || to == "as:Public" || to == "Public" || to.ends_with("/followers");
  };
  bool found = is_wide(*addresses);
  json::for_each_element(*addresses, [&](const Value& address) { found = found || is_wide(address); });
  return found;
}

/// What went only to those whom it names is a private message.
bool is_private(const Value& note) {
  const auto to = member(note, "to"), cc = member(note, "cc");
  return (to || cc) && !reaches_others(to) && !reaches_others(cc);
}

void read_marks(const Value& note, ExportPost& post) {
  const auto tags = member(note, "tag");
  if (!tags || tags->type() != json::Type::array) return;
  post.has_marks = true;
  json::for_each_element(*tags, [&](const Value& tag) {
    const auto type = member_text(tag, "type");
    post.has_hashtag = post.has_hashtag || type == "Hashtag";
    post.has_mention = post.has_mention || type == "Mention";
  });
}

/// The text in the language that the author wrote it in: the first one of the map, which is nearly always its only one.
void read_content(const Value& note, ExportPost& post) {
  auto html = member_text(note, "content");
  bool is_first = true;
  if (const auto map = member(note, "contentMap")) {
    json::for_each_member(*map, [&](std::string_view language, const Value& content) {
      if (!is_first) return;
      is_first = false;
      post.language = language;
      if (!html) html = json::text(content);
    });
  }
  if (html) post.text = text_of_html(*html);
}

void read_note(const Value& note, ExportPost post, ExportDraft& out) {
  if (!is_one_of(member_text(note, "type"), {"Note", "Question", "Article", "Page"})) {
    return out.skip(Skip::not_a_tweet);
  }
  if (is_private(note)) return out.skip(Skip::circle);
  if (const auto date = member(note, "published"); date && !post.created_us) {
    post.created_us = json::instant_field(*date, out.fields_skipped());
  }
  const auto parent = member(note, "inReplyTo");
  post.is_reply = parent && !json::is_null(*parent);
  post.identity = member_text(note, "id").value_or(post.identity);
  read_content(note, post);
  read_marks(note, post);
  out.add(post);
}

void read_item(const Value& item, ExportDraft& out) {
  const auto type = member_text(item, "type");
  const auto object = member(item, "object");
  ExportPost post;
  post.identity = member_text(item, "id").value_or("");
  if (const auto date = member(item, "published")) {
    post.created_us = json::instant_field(*date, out.fields_skipped());
  }
  if (type == "Create" && object && json::is_object(*object)) return read_note(*object, std::move(post), out);
  post.is_repost = type == "Announce";
  post.is_repost ? out.add(post) : out.skip(Skip::not_a_tweet);
}

void take(ExportFile file, std::string_view path, const Value& value, ExportDraft& out) {
  if (file == ExportFile::mastodon_actor) {
    if (json::is_object(value)) read_actor(value, out);
    return;
  }
  if (path == "totalItems/") {
    out.posts_promised = out.posts_counted = json::count_field(value, out.fields_skipped());
  } else if (path == "orderedItems/*/") {
    json::is_object(value) ? read_item(value, out) : out.skip(Skip::not_a_tweet);
  }
}

}  // namespace

const PlatformReader kMastodonReader = {want, enter, take, false};

}  // namespace perch
