/// \file
/// Everything that was dropped or named at once: zips, loose files, the files of a folder, in any mixture, as one
/// archive. The caller owns the files and reads the ranges that it is asked for; which bytes those are, and what they
/// mean, is decided here, so that page and command cannot differ:
///
///     Drop drop(network, {});
///     for (each file) drop.add_file(path, size);
///     while (auto want = drop.wanted()) {
///       for (each piece of that range of that file) {
///         copy it into drop.room(n); drop.commit(n);
///         while (drop.advance() == Drop::Step::busy) show(drop.progress());
///         if (drop.has_enough()) break;      // the rest of the range is not needed
///       }
///       drop.end_range();                    // or drop.read_failed() when the file cannot be read
///     }
///     drop.finish();
///     for (i < drop.reports().size()) to_json(drop.reports()[i]);
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "perch/background.hpp"
#include "perch/report.hpp"
#include "perch/reports.hpp"
#include "perch/result.hpp"

namespace perch {

class Drop {
 public:
  enum class Step : std::uint8_t {
    idle,  ///< Everything that was committed is read.
    busy   ///< There is more to do with it.
  };
  /// A range of the file that was added as number `file`.
  struct Wanted {
    std::size_t file = 0;
    std::uint64_t offset = 0;
    std::uint64_t size_bytes = 0;
    /// At least size_bytes, and maybe beyond the file's end: from the offset on nothing lies there but what is likely
    /// to be wanted next, so that who pays for each read may read some of it now.
    std::uint64_t ahead_bytes = 0;
  };
  /// A file that could not be used while others could.
  struct LeftOut {
    std::size_t file = 0;
    Error error;
  };
  /// Bytes of the files that hold tweets. Both are 0 while the zips are being opened.
  struct Progress {
    std::uint64_t bytes_read = 0;
    std::uint64_t bytes_total = 0;
  };

  /// `network` must outlive the drop.
  /// \param account an id or a handle: of several accounts only this one is read.
  /// \param keep as of a Reading.
  Drop(const Network& network, WindowChoice window, std::string account = {}, Keep keep = Keep::numbers);
  Drop(Drop&&) noexcept;
  ~Drop();

  /// Names one file; its number is how many were named before. When it was saved does not matter: that says nothing of
  /// when the archive was made, and a zip has its own clock.
  /// \param path with the folder's name in front when a folder was dropped. Files in a folder are judged by their
  /// names,
  ///     except zips that lie right in it; others by their first bytes.
  void add_file(std::string_view path, std::uint64_t size_bytes);

  /// The next bytes that are needed; empty when there are none. Stays the same until end_range() or read_failed().
  [[nodiscard]] std::optional<Wanted> wanted();
  /// Room for the next bytes of the wanted range, at most caps::kChunkBytes; valid until commit().
  [[nodiscard]] std::span<std::uint8_t> room(std::size_t size_bytes);
  /// So many bytes were written into the room. advance() reads them.
  void commit(std::size_t size_bytes);
  /// Does a part of the work, no more than caps::kChunkBytes of text can make, so that nothing else waits for long.
  Step advance();
  /// Whether the rest of the wanted range is not needed.
  [[nodiscard]] bool has_enough() const noexcept;
  /// The range was given, up to its end or to the end of its file.
  void end_range();
  /// The range cannot be read. What came of it stays good.
  void read_failed();

  /// Nothing is wanted any more: computes what is left. Errors: those of Reading, the first of left_out() when all
  /// files are, and out_of_memory, after which nothing is wanted and every call does nothing.
  [[nodiscard]] Status finish();

  /// Reports so far: those of a dump grow while it is read, an archive gives one at finish(). With
  /// WindowChoice::keeps_only_of_one none of several keeps its tweets and texts: who wants those of one names it.
  [[nodiscard]] Reports& reports() noexcept;
  /// to_json() of one of them. Errors: out_of_memory.
  [[nodiscard]] Result<std::string> report_json(std::size_t index, bool pretty = false);
  /// The second step of one of the reports, made with WindowChoice::keeps_tweets: insight_json(). The report keeps it.
  /// Errors: out_of_memory.
  [[nodiscard]] Result<std::string> insight_json(std::size_t index, const Background& background);
  /// One of the reports with its tweets and their texts, which then are no longer in the drop. None: they were not
  /// kept, or were taken.
  [[nodiscard]] std::optional<Report> take_posts(std::size_t index);
  /// Errors: those of sniff() and of zips, unreadable_path.
  [[nodiscard]] const std::vector<LeftOut>& left_out() const noexcept;
  [[nodiscard]] Progress progress() const noexcept;

 private:
  struct State;
  std::unique_ptr<State> state_;  ///< None when there was no memory for it.
  bool is_out_of_memory_ = false;
  Reports no_reports_;
  std::vector<LeftOut> nothing_left_out_;
};

}  // namespace perch
