/// \file
/// One drop, from the names of its files to the reports. The caller owns files, time and loops; the core owns the order
/// and the meaning. Page and command drive it in the same way:
///
///     Reading reading(network, {});
///     for (each file) reading.add_entry(path, size, modified);
///     reading.plan();
///     while (auto index = reading.next()) {
///       reading.begin(*index);
///       for (each chunk) { copy into reading.writable(n); reading.commit(n); }
///       reading.end();                      // or reading.fail(code) where unpacking broke off
///     }
///     reading.finish();
///     for (i < reading.reports().size()) to_json(reading.reports()[i]);
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/archive_layout.hpp"
#include "perch/report.hpp"
#include "perch/reports.hpp"
#include "perch/result.hpp"

namespace perch {

class Reading {
 public:
  /// `network` must outlive the reading.
  /// \param account an id or a handle: of several accounts only this one is read.
  /// \param keep with Keep::posts the reports keep their tweets and the texts of these.
  Reading(const Network& network, WindowChoice window, std::string account = {}, Keep keep = Keep::numbers);
  Reading(Reading&&) noexcept;
  ~Reading();

  /// Names one file of the drop; its index is the number of files named before. Nothing is opened yet.
  /// \param modified_us when the file was last changed, for archives that do not say when they were made.
  /// \param source the zip or folder that it stands in: exports of one source and one folder belong together.
  /// \param first_bytes where they were looked at: another platform's file is known by them under any name.
  void add_entry(std::string_view path, std::uint64_t size_bytes, std::optional<std::int64_t> modified_us = {},
                 std::uint32_t source = 0, std::span<const std::uint8_t> first_bytes = {});

  /// Before plan(): the zip of that name may hold more files than were named, and reports say that it is damaged.
  void add_damaged(std::string_view zip_path);

  [[nodiscard]] std::string_view path_of(std::size_t index) const noexcept;
  /// Once plan() is through: whether next() may give that one.
  [[nodiscard]] bool may_open(std::size_t index) const noexcept;

  /// Decides which files will be opened. Errors: nothing_to_read, too_many_entries, other_platform, export_not_json,
  /// no_tweets_file.
  Status plan();

  /// The next file to open, in the order in which they are needed; empty when there is none. Those that say whose an
  /// export is come first, and what belongs to another account than the chosen one is never opened.
  [[nodiscard]] std::optional<std::size_t> next();
  void begin(std::size_t index);
  /// Room for the next bytes, at most caps::kChunkBytes; valid until commit(). The RecordScanner::kHistoryBytes that
  /// were committed last, or all when there are fewer, stand right before it.
  [[nodiscard]] std::span<std::uint8_t> writable(std::size_t size_bytes);
  /// Reads what was written. The work is linear in the bytes.
  /// \param file_bytes how many of the size that add_entry() was told they are, where that is the packed size.
  void commit(std::size_t size_bytes, std::optional<std::size_t> file_bytes = {});
  void end();
  /// Unpacking the open file broke off; what came before stays good.
  void fail(ErrorCode code, std::string detail);

  /// Everything was read: computes what is left. Errors: two_accounts, two_exports, account_not_found, and those of a
  /// drop without any tweet.
  Status finish();

  /// Reports so far: those of a dump grow while it is read; an archive gives one at finish(), and a list of the API's
  /// tweets one for each author.
  [[nodiscard]] Reports& reports() noexcept;

  /// Progress: bytes of the files that hold tweets.
  [[nodiscard]] std::uint64_t tweets_bytes() const noexcept;
  [[nodiscard]] std::uint64_t tweets_bytes_read() const noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace perch
