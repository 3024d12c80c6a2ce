#include "perch/reading.hpp"

#include <algorithm>
#include <cassert>

#include "archive_collector.hpp"
#include "author_collector.hpp"
#include "csv_tweets.hpp"
#include "drop_entries.hpp"
#include "dump_collector.hpp"
#include "json/json.hpp"
#include "json/tweet_reader.hpp"
#include "json/user_reader.hpp"
#include "open_file.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

/// What the prefix of a value says is believed before the name of its file, which anyone may change.
FileRole role_of_value(FileRole of_file, FileRole of_prefix) noexcept {
  if (of_file == FileRole::loose) return of_prefix == FileRole::loose ? FileRole::tweets : of_prefix;
  return of_prefix == FileRole::loose || of_prefix == FileRole::ignored ? of_file : of_prefix;
}

}  // namespace

struct Reading::State {
  State(const Network& network_in, WindowChoice window_in, std::string account_in, Keep keep_in)
      : network(network_in),
        window(window_in),
        account(std::move(account_in)),
        keep(keep_in),
        archive(keep_in),
        dump(keep_in),
        authors(keep_in) {}

  const Network& network;
  WindowChoice window;
  std::string account;
  Keep keep;
  std::vector<DropEntry> entries;
  std::vector<std::size_t> order;  ///< Entries to open, and how many of them were.
  std::size_t opened = 0;
  std::size_t current = 0;
  std::optional<OpenFile> file;
  CsvTweets table;
  bool table_began = false;
  std::size_t value = 0;  ///< The top-level value of the open file that the roles belong to, counted from 1.
  FileRole prefix_role = FileRole::loose, value_role = FileRole::loose;
  json::Parser parser;
  ArchiveCollector archive;
  DumpCollector dump;
  AuthorCollector authors;
  bool chose_account = false;
  bool saw_list = false, saw_accounts_shape = false;  ///< In files that may hold tweets.
  bool last_was_authored = false;                     ///< The last tweet of the open file went to `authors`.
  bool has_report = false;
  std::string other_accounts;  ///< Those that were not asked for.
  std::optional<Error> refusal, tweets_failure;
  std::uint64_t tweets_bytes = 0, tweets_bytes_read = 0;
  std::vector<Report> reports;

  DropEntry& entry() noexcept { return entries[current]; }
  void settle_account();
  void settle_roles();
  void take(const Record& record);
  void take(const CsvRow& row);
  void take_tweet(const Record& record, FileRole role);
  void give(Subject subject);
  Status finish_archive();
  Error why_no_tweets() const;
};

Reading::Reading(const Network& network, WindowChoice window, std::string account, Keep keep)
    : state_(std::make_unique<State>(network, window, std::move(account), keep)) {}
Reading::Reading(Reading&&) noexcept = default;
Reading::~Reading() = default;

void Reading::add_entry(std::string_view path, std::uint64_t size_bytes, std::optional<std::int64_t> modified_us,
                        std::uint32_t source) {
  if (state_->entries.size() <= caps::kEntries) {
    state_->entries.push_back({std::string(path), size_bytes, modified_us, source, role_of(path), 0});
  }
}

std::string_view Reading::path_of(std::size_t index) const noexcept { return state_->entries[index].path; }

Status Reading::plan() {
  State& s = *state_;
  if (s.entries.empty()) return Error{ErrorCode::nothing_to_read, {}};
  if (s.entries.size() > caps::kEntries) return Error{ErrorCode::too_many_entries, {}};
  Status roles = assign_roles(s.entries);
  if (!roles) return roles;
  assign_groups(s.entries);
  for (std::size_t i = 0; i < s.entries.size(); ++i) {
    const DropEntry& e = s.entries[i];
    s.archive.saw_file(e.path, e.role, e.modified_us, e.group);
    if (e.role == FileRole::ignored) continue;
    s.order.push_back(i);
    if (holds_tweets(e.role)) s.tweets_bytes += e.size_bytes;
  }
  std::stable_sort(s.order.begin(), s.order.end(), [&](std::size_t a, std::size_t b) {
    return s.entries[a].role != s.entries[b].role ? s.entries[a].role < s.entries[b].role
                                                  : s.entries[a].path < s.entries[b].path;
  });
  return ok_status();
}

std::optional<std::size_t> Reading::next() {
  State& s = *state_;
  for (; s.opened < s.order.size(); ++s.opened) {
    const DropEntry& e = s.entries[s.order[s.opened]];
    if (!tells_whose(e.role)) s.settle_account();
    if (s.refusal) return std::nullopt;
    if (s.archive.is_used(e.group)) return s.order[s.opened++];
  }
  return std::nullopt;
}

/// Everything was read that tells whose the exports are.
void Reading::State::settle_account() {
  if (chose_account) return;
  chose_account = true;
  const Status chosen = archive.choose_account(account);
  if (!chosen) refusal = chosen.error();
  for (const DropEntry& e : entries) {
    if (holds_tweets(e.role) && !archive.is_used(e.group)) tweets_bytes -= e.size_bytes;
  }
}

void Reading::begin(std::size_t index) {
  State& s = *state_;
  assert(index < s.entries.size() && !s.file);
  s.current = index;
  s.file.emplace(s.entry().role);
  s.table = {};
  s.value = 0;
  s.table_began = s.last_was_authored = false;
  s.archive.begin_file(s.entry().path, s.entry().group);
}

std::span<std::uint8_t> Reading::writable(std::size_t size_bytes) {
  assert(state_->file);
  return state_->file->writable(size_bytes);
}

void Reading::commit(std::size_t size_bytes) {
  State& s = *state_;
  assert(s.file);
  if (holds_tweets(s.entry().role)) s.tweets_bytes_read += size_bytes;
  s.file->commit(size_bytes, [&](const auto& piece) { s.take(piece); });
}

void Reading::State::settle_roles() {
  if (value == file->records().values_begun()) return;
  value = file->records().values_begun();
  prefix_role = role_of_prefix(file->records().prefix_name());
  value_role = role_of_value(entry().role, prefix_role);
}

/// Sends one record to whoever collects its kind.
void Reading::State::take(const Record& record) {
  const bool complete = record.state == RecordState::complete;
  switch (record.kind) {
    case RecordKind::element: {
      settle_roles();
      const FileRole role = value_role;
      const bool is_tweet = role != FileRole::loose && holds_tweets(role);
      return is_tweet ? take_tweet(record, role) : archive.add(parser, role, record);
    }
    case RecordKind::page_tweet: settle_roles(); return take_tweet(record, FileRole::tweets);
    case RecordKind::page_user: {
      Account user;
      FieldSkips ignored;
      if (complete && json::read_user(parser, record.bytes, user, ignored)) authors.add_user(std::move(user));
      return;
    }
    case RecordKind::aside: return;
    default:
      if (auto subject = dump.add(parser, record)) give(std::move(*subject));
  }
}

/// A tweet that names its author goes to that author, unless it stands in an archive, which is all of one account.
void Reading::State::take_tweet(const Record& record, FileRole role) {
  using json::TweetOrigin;
  const bool is_page = record.kind == RecordKind::page_tweet;
  const bool is_archive = prefix_role != FileRole::loose;
  const TweetOrigin origin = is_page                          ? TweetOrigin::api_v2
                             : role == FileRole::month_tweets ? TweetOrigin::grailbird
                             : is_archive                     ? TweetOrigin::archive
                                                              : TweetOrigin::any;
  auto read = record.state == RecordState::complete ? json::read_tweet(parser, record.bytes, origin, record.tape, keep)
                                                    : std::variant<TweetRecord, Skip>(skip_of(record.state));
  const auto* tweet = std::get_if<TweetRecord>(&read);
  const bool may_be_authored = origin == TweetOrigin::any || is_page;
  if (tweet == nullptr && last_was_authored) return authors.skip(std::get<Skip>(read));
  last_was_authored = tweet != nullptr && may_be_authored && (tweet->author_id != 0 || tweet->is_api_v2);
  last_was_authored ? authors.add_tweet(std::move(std::get<TweetRecord>(read))) : archive.add_tweet(read, role);
}

void Reading::State::take(const CsvRow& row) {
  const bool is_header = !table_began;
  table_began = true;
  if (is_header && row.state == RecordState::complete && table.read_header(row.cells)) return;
  archive.add_tweet(row.state == RecordState::complete ? table.read_row(row.cells, keep)
                                                       : std::variant<TweetRecord, Skip>(skip_of(row.state)),
                    FileRole::csv_tweets);
}

void Reading::end() {
  State& s = *state_;
  assert(s.file);
  s.file->finish([&](const auto& piece) { s.take(piece); });
  if (holds_tweets(s.entry().role) && s.file->saw_content()) {
    (s.file->records().shape() == FileShape::accounts ? s.saw_accounts_shape : s.saw_list) = true;
  }
  s.file.reset();
}

void Reading::fail(ErrorCode code, std::string detail) {
  State& s = *state_;
  s.archive.saw_damage();
  if (holds_tweets(s.entry().role) && !s.tweets_failure) s.tweets_failure = Error{code, std::move(detail)};
  end();
}

/// Reports on one account, if it is one that was asked for.
void Reading::State::give(Subject subject) {
  const bool is_wanted = account.empty() || is_account(account, subject.account.key, subject.account.screen_name.value);
  if (is_wanted) {
    has_report = true;
    reports.push_back(make_report(std::move(subject), window, network));
    return;
  }
  constexpr std::size_t kEnough = 500;
  if (other_accounts.size() > kEnough) return;
  other_accounts += other_accounts.empty() ? "" : ", ";
  other_accounts += subject.account.key;
  if (!subject.account.screen_name.value.empty()) other_accounts += " " + subject.account.screen_name.value;
}

Error Reading::State::why_no_tweets() const {
  if (tweets_failure) return *tweets_failure;
  const auto holds = [](const DropEntry& e) { return holds_tweets(e.role); };
  if (std::none_of(entries.begin(), entries.end(), holds)) {
    return {ErrorCode::no_tweets_file, archive.absent_tweets()};
  }
  const bool all_empty =
      std::all_of(entries.begin(), entries.end(), [&](const DropEntry& e) { return !holds(e) || e.size_bytes == 0; });
  return {all_empty ? ErrorCode::empty_file : ErrorCode::not_json, {}};
}

/// The report of what belongs to no author and no dump.
Status Reading::State::finish_archive() {
  if (archive.tweets_seen() == 0) {
    if (!saw_list && saw_accounts_shape) return Error{ErrorCode::no_accounts, {}};
    if (!saw_list || tweets_failure) return why_no_tweets();
  }
  auto subject = archive.finish();
  if (!subject) return subject.error();
  has_report = true;
  reports.push_back(make_report(std::move(subject).value(), window, network));
  return ok_status();
}

Status Reading::finish() {
  State& s = *state_;
  if (s.file) end();
  s.settle_account();
  if (s.refusal) return *s.refusal;
  if (s.archive.tweets_seen() == 0) s.authors.skip(s.archive.records());
  for (Subject& subject : s.authors.finish()) s.give(std::move(subject));
  const bool has_others = s.has_report || !s.other_accounts.empty();
  if (s.archive.tweets_seen() > 0 || !has_others) {
    if (const Status own = s.finish_archive(); !own && !has_others) return own;
  }
  return s.has_report ? ok_status() : Status(Error{ErrorCode::account_not_found, s.other_accounts});
}

std::vector<Report>& Reading::reports() noexcept { return state_->reports; }
std::uint64_t Reading::tweets_bytes() const noexcept { return state_->tweets_bytes; }
std::uint64_t Reading::tweets_bytes_read() const noexcept { return state_->tweets_bytes_read; }

}  // namespace perch
