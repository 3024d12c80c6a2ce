/// \file
/// What the files of one export come to, while they are read.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "perch/messages.hpp"
#include "perch/platform_export.hpp"
#include "perch/post_texts.hpp"
#include "perch/report.hpp"

namespace perch {

/// One post, comment or repost.
struct ExportPost {
  std::optional<std::int64_t> created_us;
  std::optional<std::string> text;
  std::string language;  ///< As the platform writes it; empty where it does not.
  std::string identity;  ///< What makes it the same post when it comes again; empty: nothing does.
  std::int64_t likes = -1;
  bool is_reply = false, is_repost = false;
  bool has_marks = false;  ///< The record says whether there are hashtags and mentions; else its text does.
  bool has_hashtag = false, has_mention = false;
};

class ExportDraft {
 public:
  explicit ExportDraft(Keep keep) : keep_(keep) {}

  Account account;
  ExportFacts facts;
  std::optional<std::int64_t> followers_counted, friends_counted;  ///< By the platform; else the lists are counted.
  std::optional<std::int64_t> posts_promised;                      ///< By the file that lists them.
  std::optional<std::int64_t> posts_counted;                       ///< By the platform; else those that were read.
  bool saw_posts = false;                                          ///< There was a list of posts, be it empty.

  void add(const ExportPost& post);
  /// There is a list of followers, or of those whom the account follows: its length is known.
  void saw_list(bool of_followers);
  /// One of that list, by a name or an address. Whom another file has named counts once.
  void add_to_list(bool of_followers, std::string_view identity);
  void skip(Skip reason) noexcept { records_.skip(reason); }
  /// Fields of what is kept that cannot be right.
  [[nodiscard]] FieldSkips& fields_skipped() noexcept { return records_.fields_skipped; }
  void note(Note note) { notes_.push_back(std::move(note)); }
  /// The handle that a file names. Exports of two accounts are never mixed.
  void name_owner(std::string_view handle);

  [[nodiscard]] bool is_empty() const noexcept;
  [[nodiscard]] const std::vector<std::string>& owners() const noexcept { return owners_; }
  /// \param dialect names the layout.
  [[nodiscard]] Subject finish(std::string dialect);

 private:
  Keep keep_;
  RecordCounts records_;
  std::vector<Tweet> posts_;
  std::shared_ptr<PostTexts> texts_;
  std::unordered_set<std::uint64_t> seen_, followers_, friends_;  ///< Hashes of identities.
  std::vector<Note> notes_;
  std::vector<std::string> owners_;
};

}  // namespace perch
