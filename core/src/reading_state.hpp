/// \file
/// What a Reading knows between two calls.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "archive_collector.hpp"
#include "author_collector.hpp"
#include "csv_tweets.hpp"
#include "drop_entries.hpp"
#include "dump_collector.hpp"
#include "exports/export_collector.hpp"
#include "json/json.hpp"
#include "open_file.hpp"
#include "perch/reading.hpp"

namespace perch {

struct Reading::State {
  State(const Network& network_in, WindowChoice window_in, std::string account_in, Keep keep_in)
      : network(network_in),
        window(window_in),
        account(std::move(account_in)),
        keep(keep_in),
        archive(keep_in),
        dump(keep_in),
        authors(keep_in),
        exported(keep_in) {}

  const Network& network;
  WindowChoice window;
  std::string account;
  Keep keep;
  std::vector<DropEntry> entries;
  std::vector<std::string> damaged_zips;
  std::vector<std::string> cut_lists;  ///< Files that ended in an open list.
  std::vector<std::size_t> order;      ///< Entries to open, and how many of them were.
  std::size_t opened = 0;
  std::size_t current = 0;
  std::optional<OpenFile> file;
  CsvTweets table;
  bool table_began = false;
  std::vector<std::uint8_t> first_bytes;  ///< Of the open file.
  bool saw_tweets_value = false;          ///< A value of the open file says that it holds tweets.
  std::size_t value = 0;  ///< The top-level value of the open file that the roles belong to, counted from 1.
  FileRole prefix_role = FileRole::loose, value_role = FileRole::loose;
  json::Parser parser;
  ArchiveCollector archive;
  DumpCollector dump;
  AuthorCollector authors;
  ExportCollector exported;
  DropKind kind;
  bool chose_account = false;
  bool saw_list = false, saw_accounts_shape = false;  ///< In files that may hold tweets.
  bool last_was_authored = false;                     ///< The last tweet of the open file went to `authors`.
  bool has_report = false;
  std::string other_accounts;  ///< Those that were not asked for.
  std::optional<Error> refusal, tweets_failure;
  std::uint64_t tweets_bytes = 0, tweets_bytes_read = 0;
  Reports reports;

  DropEntry& entry() noexcept { return entries[current]; }
  void note_damaged_zips(Subject& subject) const;
  /// Everything was read that tells whose the exports are.
  void settle_account();
  void settle_roles();
  void note_first_bytes(std::size_t size_bytes);
  void judge_file();
  /// Sends one record to whoever collects its kind.
  void take(const Record& record);
  void take(const CsvRow& row);
  void take(std::span<const std::uint8_t> bytes) { exported.feed(bytes); }
  void take_tweet(const Record& record, FileRole role);
  /// Reports on one account, if it is one that was asked for.
  void give(Subject subject);
  void add_report(Report report);
  /// The report of what belongs to no author and no dump.
  Status finish_archive();
  /// The report of another platform's export.
  Status finish_export();
  Error why_no_tweets() const;
};

}  // namespace perch
