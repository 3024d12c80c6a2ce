/// \file
/// Gathers the parts of one archive into a Subject.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "json/part_reader.hpp"
#include "json/tweet_reader.hpp"
#include "perch/archive_layout.hpp"
#include "perch/record_scanner.hpp"
#include "perch/report.hpp"
#include "perch/result.hpp"

namespace perch {

class ArchiveCollector {
 public:
  /// Notes that a file of this role is in the drop.
  void saw_file(std::string_view path, FileRole role, std::optional<std::int64_t> modified_us);
  /// A file under that path could not be read to its end.
  void saw_damage(std::string_view path);
  void add(json::Parser& parser, FileRole role, const Record& record);
  /// The whole archive was read. Errors: two_accounts.
  [[nodiscard]] Result<Subject> finish();

  [[nodiscard]] const json::Manifest* manifest() const noexcept { return manifest_ ? &*manifest_ : nullptr; }
  [[nodiscard]] std::size_t tweets_seen() const noexcept { return tweets_.size(); }

 private:
  struct Counted {
    std::int64_t records = 0;
    bool has_file = false;
    bool is_damaged = false;  ///< Then its length is not the list's.
  };

  [[nodiscard]] Counted* counted(FileRole role) noexcept;
  void add_tweet(json::Parser& parser, FileRole role, const Record& record);
  void read_small_file(json::Parser& parser, FileRole role, const Record& record);
  void drop_circle_tweets(Subject& subject);
  void drop_old_versions(Subject& subject);
  void drop_duplicates(Subject& subject);
  void put_account(Subject& subject) const;
  void put_times(Subject& subject) const;
  void put_record_counts(Subject& subject) const;
  void put_missing_parts(Subject& subject) const;
  [[nodiscard]] std::optional<std::int64_t> manifest_count(std::string_view type) const;
  [[nodiscard]] std::optional<std::int64_t> list_length(const Counted& list, std::string_view type) const;
  [[nodiscard]] std::string dialect() const;

  std::optional<json::Manifest> manifest_;
  std::vector<json::AccountFile> account_files_;
  Account account_;
  std::vector<Tweet> tweets_;
  std::vector<std::pair<std::int64_t, std::int64_t>> versions_;  ///< First version's id, this version's id.
  std::unordered_set<std::int64_t> circle_ids_;
  Counted followers_, following_, likes_;
  RecordCounts records_;
  std::vector<Note> notes_;
  std::set<std::string, std::less<>> files_;  ///< Base names of all files that were opened.
  std::optional<std::int64_t> newest_file_us_;
  bool has_plural_tweets_ = false, has_edit_info_ = false, has_x_files_ = false, has_identity_ = false;
  bool has_wrapped_ = false;
};

}  // namespace perch
