/// \file
/// What the files of one export say beside its tweets. A drop may hold several exports: of one account over the years,
/// in parts, or of different accounts.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "json/grailbird_reader.hpp"
#include "json/part_reader.hpp"
#include "perch/account.hpp"
#include "perch/archive_layout.hpp"

namespace perch {

/// Whether `wanted`, an id or a handle with or without `@`, in any case, names the account.
[[nodiscard]] bool is_account(std::string_view wanted, std::string_view id, std::string_view handle) noexcept;

struct ArchiveGroup {
  std::string name;  ///< Its folder, or the name of its first file.
  std::optional<json::Manifest> manifest;
  std::vector<json::AccountFile> account_files;
  Account profile;                      ///< Of profile.js and verified.js.
  std::optional<Account> user_details;  ///< Of 2012 to 2019.
  std::optional<json::Payload> payload;
  std::vector<json::MonthEntry> months;
  /// Of tweet-headers.js: its records and files, the number of its last part, and whether it could be read.
  std::int64_t headers = 0, header_files = 0, last_header_part = 0;
  bool are_headers_damaged = false;
  std::int64_t community_records = 0;  ///< Which the headers do not count.
  Account author;                      ///< Of 2012 to 2019: the `user` of its newest tweet that has one.
  std::int64_t author_s = 0;
  std::map<std::string, std::string> authors;  ///< Ids and handles of all whose tweets are in such files.

  bool is_used = true;
  bool has_plural_tweets = false, has_x_files = false;
  bool has_tweets = false;     ///< Of the archives since 2018.
  bool has_grailbird = false;  ///< Tweets of the archives of 2012 to 2019.
  std::optional<std::int64_t> newest_tweet_s, newest_grailbird_s, newest_file_us;

  /// When the export was made, as it says itself.
  [[nodiscard]] std::optional<std::int64_t> generated_us() const;
  /// The newest of the tweets of which it does not say when they were exported.
  [[nodiscard]] std::optional<std::int64_t> newest_undated_s() const;
  /// What it holds about the account, the lists excepted.
  [[nodiscard]] Account account() const;
  /// Id and handle of everyone whom its files name as the owner; the handle may be empty.
  [[nodiscard]] std::map<std::string, std::string> owners() const;
  /// The handles that its files give the owner, in small letters.
  [[nodiscard]] std::set<std::string> handles() const;
  [[nodiscard]] std::optional<std::int64_t> months_promised() const;
  [[nodiscard]] std::optional<std::int64_t> headers_promised() const;
  /// What manifest, payload or months say.
  [[nodiscard]] std::optional<std::int64_t> promised_by_index() const;
  /// How many tweets it says that it holds.
  [[nodiscard]] std::optional<std::int64_t> promised() const;
  [[nodiscard]] std::optional<std::int64_t> manifest_count(std::string_view type) const;
};

}  // namespace perch
