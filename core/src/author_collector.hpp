/// \file
/// Gathers tweets of the API by the accounts that wrote them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "perch/report.hpp"
#include "tweet_record.hpp"

namespace perch {

class AuthorCollector {
 public:
  explicit AuthorCollector(Keep keep = Keep::numbers) : keep_(keep) {}

  /// A tweet that names its author, or that a page of the API holds. Those without an author are one account.
  void add_tweet(TweetRecord record);
  /// A record of the same file that is no tweet. It counts for the author of the tweet before, because most files list
  /// one timeline after the other.
  void skip(Skip reason);
  void skip(const RecordCounts& records);
  /// An account that a page lists beside its tweets, before or after them.
  void add_user(Account user);

  /// One account for each author, in the order of their first tweets, with their tweets in the order of the source; a
  /// tweet that comes again is left out. What an account looked like is taken from its newest tweet. When the data
  /// were collected is not in them: it is not before the newest tweet of all.
  [[nodiscard]] std::vector<Subject> finish();

  [[nodiscard]] bool is_empty() const noexcept { return authors_.empty(); }

 private:
  struct Author {
    Account account;
    std::optional<std::int64_t> newest_s;  ///< Of the tweets that described it.
    std::vector<Tweet> tweets;
    std::shared_ptr<PostTexts> texts;
    RecordCounts records;
    bool is_second_version = false;
  };

  Author* author_of(std::int64_t id);
  void describe(Author& author, TweetRecord& record);
  [[nodiscard]] Subject subject_of(std::int64_t id, Author& author) const;

  Keep keep_;
  std::map<std::int64_t, std::size_t> places_;
  std::vector<std::int64_t> ids_;
  std::vector<Author> authors_;
  std::size_t last_ = 0;  ///< Whose tweet came last.
  std::size_t tweets_ = 0;
  std::map<std::int64_t, Account> users_;
  std::optional<std::int64_t> newest_s_;
};

}  // namespace perch
