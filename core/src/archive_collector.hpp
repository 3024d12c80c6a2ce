/// \file
/// Gathers the exports of one account into a Subject.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <variant>
#include <vector>

#include "archive_group.hpp"
#include "note_join.hpp"
#include "perch/archive_layout.hpp"
#include "perch/record_scanner.hpp"
#include "perch/report.hpp"
#include "perch/result.hpp"
#include "tweet_dates.hpp"
#include "tweet_merge.hpp"
#include "tweet_record.hpp"

namespace perch {

class ArchiveCollector {
 public:
  explicit ArchiveCollector(Keep keep = Keep::numbers) {
    if (keep == Keep::posts) texts_ = std::make_shared<PostTexts>();
  }

  /// Notes that a file of this role is in the drop. Groups count from 0.
  void saw_file(std::string_view path, FileRole role, std::optional<std::int64_t> modified_us, std::size_t group);
  /// The records that come now are of this file.
  void begin_file(std::string_view path, std::size_t group);
  /// The open file could not be read to its end.
  void saw_damage();

  /// A record of any role but tweets.
  void add(json::Parser& parser, FileRole role, const Record& record);
  /// A tweet, or why there is none.
  void add_tweet(const std::variant<TweetRecord, Skip>& read, FileRole role);

  /// To be called when all files are read that tell whose the exports are: leaves out the exports of others than
  /// `wanted`, an id or a handle. Errors: two_accounts, unless one is wanted; account_not_found.
  [[nodiscard]] Status choose_account(std::string_view wanted);
  [[nodiscard]] bool is_used(std::size_t group) const { return group >= groups_.size() || groups_[group].is_used; }

  /// Whether tweet-headers.js of this export says what nothing before it did.
  [[nodiscard]] bool needs_headers(std::size_t group) const;

  /// Everything was read. Errors: two_accounts, where it shows only now.
  [[nodiscard]] Result<Subject> finish();

  [[nodiscard]] std::size_t tweets_seen() const noexcept { return tweets_.size(); }
  [[nodiscard]] const RecordCounts& records() const noexcept { return records_; }
  /// What is known of tweets that are not there: dialect, missing file, how many. Empty when nothing is.
  [[nodiscard]] std::string absent_tweets() const;

 private:
  struct Counted {
    std::int64_t records = 0;
    bool is_damaged = false;  ///< Then its length is not the list's.
  };
  /// Followers and the like: each file of a list, by its path, and the export that it comes from.
  struct ListFile {
    FileRole role;
    std::string path;
    std::size_t group;
    bool operator<(const ListFile& other) const noexcept {  // written out: Emscripten's strings have no <=> yet
      return std::tie(role, path, group) < std::tie(other.role, other.path, other.group);
    }
  };

  /// The tweets from here on are of this export.
  struct Run {
    std::size_t begin;
    std::size_t group;
  };

  [[nodiscard]] ArchiveGroup& group() { return groups_[group_]; }
  [[nodiscard]] std::vector<const ArchiveGroup*> newest_groups() const;
  [[nodiscard]] static std::map<std::string, std::string> owners_of(const ArchiveGroup& of, bool has_ids);
  [[nodiscard]] bool has_ids() const;
  [[nodiscard]] std::map<std::string, std::string> owners() const;
  [[nodiscard]] Error two_accounts() const;
  void add_header(json::Parser& parser, const Record& record);
  void read_small_file(json::Parser& parser, FileRole role, const Record& record);
  bool read_part(json::Parser& parser, FileRole role, const Record& record);
  void note_author(const TweetRecord& record, bool is_grailbird);
  void put_account(Subject& subject) const;
  void put_generated(Subject& subject) const;
  void put_times(Subject& subject) const;
  void put_expected(Subject& subject) const;
  void put_missing_parts(Subject& subject) const;
  [[nodiscard]] std::int64_t count_copies() const;
  [[nodiscard]] std::vector<std::string> absent_parts(FileRole role, std::string_view type) const;
  [[nodiscard]] std::optional<std::int64_t> list_length(FileRole role, std::string_view type,
                                                        std::vector<Note>& notes) const;
  [[nodiscard]] std::string dialect() const;

  std::vector<ArchiveGroup> groups_;
  std::string path_;
  std::size_t group_ = 0;
  bool is_damage_noted_ = false;  ///< Of the open file.
  std::map<ListFile, Counted> lists_;
  std::set<std::string, std::less<>> files_;  ///< Base names of all files that were opened.
  std::vector<Tweet> tweets_;
  std::vector<Run> runs_;
  std::shared_ptr<PostTexts> texts_;  ///< None where they are not asked for.
  std::vector<Version> versions_;
  std::unordered_set<std::int64_t> circle_ids_;
  NoteJoin notes_joined_;
  bool has_note_file_ = false;
  HeaderDates header_dates_;
  RecordCounts records_;
  std::vector<Note> notes_;
  bool has_edit_info_ = false, has_identity_ = false, has_wrapped_ = false;
};

}  // namespace perch
