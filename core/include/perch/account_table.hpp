/// \file
/// Many accounts, a row each: what is left of a report where there are thousands.
///
///     AccountTable table;
///     for (each report) table.add(report);
///     table.find(R"({"clusters":[3],"sort":"score"})");
///     table.rows_json(0, 50);
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "perch/posts.hpp"
#include "perch/report.hpp"
#include "perch/result.hpp"
#include "perch/text_reader.hpp"

namespace perch {

/// Whose names a table shows: people who pass on a table seldom need them, and who is in it never asked to be.
enum class Names : std::uint8_t {
  hidden,  ///< An account is its number, from 1 on, in the order of the source.
  shown
};

/// A row takes less than 1 kB, however many tweets it stands for. Texts are JSON or CSV. Errors: out_of_memory, after
/// which every call gives it.
class AccountTable {
 public:
  AccountTable();
  AccountTable(AccountTable&&) noexcept;
  ~AccountTable();

  /// The next row.
  void add(const Report& report);
  /// What the posts of the next row say for which that is not known yet: these come in the order of add().
  void add_posts(const PostsSummary& posts);

  /// Who read these posts: every table that is saved names its models, with hash and caveat.
  void name_heads(const TextReader& heads);

  [[nodiscard]] std::size_t size() const noexcept;
  /// Rows of which add_posts() told.
  [[nodiscard]] std::size_t with_posts() const noexcept;

  /// The key of an account, by its place in the source; empty where there is none. Good until the next add().
  [[nodiscard]] std::string_view key(std::size_t row) const noexcept;

  /// What stands for it where names are shown: its handle, or its key. Good until the next add().
  [[nodiscard]] std::string_view name(std::size_t row) const noexcept;

  /// Chooses rows and their order, for the calls below, by
  /// `{"words":"…","clusters":[0,…,6],"moods":["Cheerful",…],"warned":true,"sort":"score","descending":true}`.
  /// Each member may be missing. Every word must be in the key or the handle, in any case, and while names are hidden
  /// words choose nothing; cluster 0 is the accounts that were left open; `warned` takes those with a warning, or
  /// those without. `sort` is `source`, `name`, or the name of a number in the rows; rows without that value come last,
  /// and of equals the first of the source. \return how many there are. Errors: not_json.
  [[nodiscard]] Result<std::size_t> find(std::string_view query, Names names);
  /// Some of the rows that find() found, or of all.
  [[nodiscard]] Result<std::string> rows_json(std::size_t from, std::size_t count, Names names);
  /// Of the rows that were found: how many there are of each cluster and mood, with each warning, and means.
  [[nodiscard]] Result<std::string> summary_json();
  /// The rows that were found, with a header.
  [[nodiscard]] Result<std::string> csv(Names names);
  /// Rows of people to meet, as of friends_of(): an array of up to kMostFriends; none while its mood is unknown.
  [[nodiscard]] Result<std::string> friends_json(std::size_t row, Names names);
  /// All rows, to be opened again: a line with `schema`, then each row as JSON.
  [[nodiscard]] Result<std::string> saved(Names names);

  /// Whether that is how a saved table begins; the first caps::kSniffBytes of a file are enough.
  [[nodiscard]] static bool is_saved(std::string_view first_bytes) noexcept;
  /// Replaces all rows by those of a saved table, which anybody may have written. Values that cannot be right are
  /// unknown. Errors: bad_saved_table, and the rows stay what they were.
  [[nodiscard]] Status load(std::string_view saved);

 private:
  struct State;
  std::unique_ptr<State> state_;  ///< None when there was no memory for it.
  bool is_out_of_memory_ = false;
};

}  // namespace perch
