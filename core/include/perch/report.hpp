/// \file
/// What Perch says about one account, and its JSON and CSV forms, which page and command share to the byte.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "perch/account.hpp"
#include "perch/account_type.hpp"
#include "perch/attributes.hpp"
#include "perch/messages.hpp"
#include "perch/network.hpp"
#include "perch/platform_export.hpp"
#include "perch/post_texts.hpp"
#include "perch/record_scanner.hpp"

namespace perch {

struct Insight;

enum class SourceKind : std::uint8_t { archive, tweets, api_dump, platform_export };

/// How many records a source held and what became of them. Every record that was met is read or skipped; where a
/// promise is known, what was not met is missing, so that read + skipped + missing = expected. A surplus, where more
/// was met than promised, leaves nothing missing and read + skipped above expected. So do copies of an export, of which
/// something may yet be missing.
struct RecordCounts {
  std::int64_t read = 0;
  std::array<std::int64_t, kSkipCount> skipped{};
  std::int64_t copies = 0;                   ///< Of what was skipped as duplicates: of the same export, dropped twice.
  std::optional<std::int64_t> expected;      ///< What manifests and indexes promise together; none without any.
  std::optional<std::int64_t> notes_joined;  ///< Long posts that found their tweet; none where there is no such file.
  FieldSkips fields_skipped;                 ///< Of the records that were read, and of the account's files.

  void skip(Skip reason, std::int64_t count = 1) noexcept { skipped[static_cast<std::size_t>(reason)] += count; }
  [[nodiscard]] std::int64_t skipped_in_all() const noexcept;
  /// Records that could not be understood: what was left out on purpose or as a duplicate is no harm.
  [[nodiscard]] std::int64_t broken() const noexcept;
  [[nodiscard]] std::optional<std::int64_t> missing() const noexcept;
};

/// The reason under which a record that could not be cut out is counted.
[[nodiscard]] Skip skip_of(RecordState state) noexcept;

struct Note {
  Warning code;
  std::string detail;  ///< Figures or a file name, no sentence.
};

/// One account as it was read, before anything is computed.
struct Subject {
  SourceKind kind = SourceKind::archive;
  std::string dialect;
  std::optional<std::int64_t> generated_us;
  RecordCounts records;
  Account account;
  std::string other_key;               ///< Of a dump that calls the account by a name: the id that its user has.
  std::string_view crawled_at_source;  ///< manifest, payload, zip_entry, newest_tweet or dump; empty when unknown.
  std::vector<Tweet> tweets;           ///< An archive: newest first. A dump: as it lists them.
  std::shared_ptr<PostTexts> texts;    ///< Of the tweets, where they were asked for; copies have them in common.
  std::vector<Note> notes;
  std::optional<ExportFacts> exported;  ///< Of another platform's account; then there are no attributes and no cluster.
};

struct Report {
  Subject subject;  ///< Its tweets are dropped once counted, unless their texts are kept.
  struct Counts {
    std::int64_t tweets = 0, retweets = 0, replies = 0;
  } counts;
  struct Window {
    std::optional<std::int64_t> size;  ///< None: all tweets.
    std::int64_t tweets = 0;
    std::optional<std::int64_t> from_s, to_s;
  } window;
  Attributes attributes;
  std::optional<Prediction> prediction;
  std::optional<Abstention> abstained;
  std::string abstained_detail;
  std::string_view model_name, model_sha256;            ///< The network's, which must outlive the report.
  std::optional<AccountType> type;                      ///< Where WindowChoice names a model for it.
  std::string_view type_model_name, type_model_sha256;  ///< That model's, which must outlive the report.
  std::vector<Tweet> window_tweets;                     ///< Those that count, where WindowChoice asked for them.
  std::shared_ptr<const Insight> insight;               ///< The second step, where it was done (insight.hpp).
};

/// Lets go of the tweets and their texts, and of memory that was kept in reserve.
void shrink(Report& report);

/// Notes the records and fields that were left out because they are broken.
void note_skips(Subject& subject);

/// How many of the newest tweets count. The classifier was fitted on at most 100 tweets an account.
struct WindowChoice {
  static constexpr std::size_t kArchiveDefault = 100;
  std::optional<std::size_t> size;  ///< None: 100 for archives, all tweets for dumps, which somebody chose.
  bool keeps_tweets = false;        ///< For add_insight(); of windows that are not too large for it.
  /// Whether what reports keep for later, window tweets and posts, goes again as soon as there is a second report: of
  /// thousands of accounts it would be too much.
  bool keeps_only_of_one = false;
  const AccountTypeModel* account_types = nullptr;  ///< Says the type in reports, and must outlive them; null: nothing.
};

/// Counts, attributes and cluster of one account.
[[nodiscard]] Report make_report(Subject subject, WindowChoice window, const Network& network);

/// One line of JSON without a line end, or indented by two spaces with `pretty`.
[[nodiscard]] std::string to_json(const Report& report, bool pretty = false);

/// `account,anonymity,…,burst`, and a row of it: an unknown attribute is an empty cell, numbers read back exactly.
[[nodiscard]] std::string attributes_csv_header();
[[nodiscard]] std::string attributes_csv_row(const Report& report);

/// `{"name":…,"sha256":…,"caveat":…}`: which model an answer is from, and what goes with every answer of it.
[[nodiscard]] std::string model_json(std::string_view name, std::string_view sha256, Caveat caveat);

/// The description of a cluster in the words of the classifier's authors.
[[nodiscard]] std::string_view cluster_description(int cluster) noexcept;

}  // namespace perch
