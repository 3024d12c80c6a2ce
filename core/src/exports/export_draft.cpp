#include "exports/export_draft.hpp"

#include <algorithm>
#include <utility>

#include "perch/caps.hpp"
#include "perch/time.hpp"
#include "post_text.hpp"

namespace perch {
namespace {

/// Whether the platform counts answers and what was passed on as posts, too: Mastodon and Bluesky do.
bool counts_all(Platform platform) noexcept { return platform == Platform::mastodon || platform == Platform::bluesky; }

/// FNV-1a. Of a million posts two are taken for the same one with a chance of 3e-8.
std::uint64_t hash_of(std::string_view text) noexcept {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash;
}

Tweet tweet_of(const ExportPost& post) {
  Tweet out;
  out.created_s = floor_seconds(*post.created_us);
  out.favourites = post.likes;
  if (!post.language.empty()) out.language = pack_language(post.language);
  out.is_retweet = post.is_repost;
  out.is_reply = post.is_reply;
  const TextMarks marks =
      post.has_marks ? TextMarks{post.has_hashtag, post.has_mention} : marks_of(post.text.value_or(""));
  out.has_entities = post.has_marks || post.text;
  out.has_hashtag = marks.has_hashtag;
  out.has_mention = marks.has_mention;
  return out;
}

void note_missing(Subject& subject) {
  const RecordCounts& records = subject.records;
  if (records.missing().value_or(0) == 0) return;
  const std::string met = std::to_string(records.read + records.skipped_in_all());
  subject.notes.push_back({Warning::tweets_missing, met + " of " + std::to_string(*records.expected)});
}

}  // namespace

void ExportDraft::add(const ExportPost& post) {
  if (!post.created_us || *post.created_us < 0) return skip(Skip::bad_date);
  if (!post.identity.empty() && !seen_.insert(hash_of(post.identity)).second) return skip(Skip::duplicate);
  if (posts_.size() >= caps::kTweets) return skip(Skip::too_large);
  ++records_.read;
  posts_.push_back(tweet_of(post));
  if (keep_ == Keep::numbers) return;
  if (!texts_) texts_ = std::make_shared<PostTexts>();
  if (post.text) posts_.back().text = texts_->add(*post.text);
}

void ExportDraft::saw_list(bool of_followers) {
  auto& count = of_followers ? account.followers : account.friends;
  count = count.value_or(0);
}

void ExportDraft::add_to_list(bool of_followers, std::string_view identity) {
  saw_list(of_followers);
  auto& names = of_followers ? followers_ : friends_;
  auto& count = of_followers ? account.followers : account.friends;
  const bool is_new = identity.empty() || names.size() >= caps::kTweets || names.insert(hash_of(identity)).second;
  if (is_new) ++*count;
}

void ExportDraft::name_owner(std::string_view handle) {
  if (handle.empty() || std::find(owners_.begin(), owners_.end(), handle) != owners_.end()) return;
  if (owners_.size() < caps::kSources) owners_.emplace_back(handle);
}

bool ExportDraft::is_empty() const noexcept {
  return posts_.empty() && records_.skipped_in_all() == 0 && owners_.empty() && !account.followers &&
         !account.friends && !saw_posts;
}

Subject ExportDraft::finish(std::string dialect) {
  Subject subject;
  subject.kind = SourceKind::platform_export;
  subject.dialect = std::move(dialect);
  std::stable_sort(posts_.begin(), posts_.end(),
                   [](const Tweet& a, const Tweet& b) { return a.created_s > b.created_s; });
  if (keep_ == Keep::posts && !texts_) texts_ = std::make_shared<PostTexts>();
  const bool takes_all = counts_all(facts.platform);
  const auto posts = static_cast<std::int64_t>(std::count_if(
      posts_.begin(), posts_.end(), [&](const Tweet& t) { return takes_all || (!t.is_reply && !t.is_retweet); }));
  subject.tweets = std::move(posts_);
  subject.texts = std::move(texts_);
  subject.records = records_;
  subject.records.expected = posts_promised;
  subject.notes = std::move(notes_);
  note_skips(subject);
  note_missing(subject);
  subject.account = std::move(account);
  if (followers_counted) subject.account.followers = followers_counted;
  if (friends_counted) subject.account.friends = friends_counted;
  subject.account.statuses = posts_counted ? posts_counted : saw_posts ? std::optional(posts) : std::nullopt;
  subject.exported = std::move(facts);
  return subject;
}

}  // namespace perch
