#include "perch/reading.hpp"

#include <algorithm>
#include <cassert>

#include "archive_collector.hpp"
#include "dump_collector.hpp"
#include "json/json.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

struct Entry {
  std::string path;
  std::uint64_t size_bytes = 0;
  std::optional<std::int64_t> modified_us;
  FileRole role = FileRole::ignored;
};

/// More files than this are not a handful of loose ones.
constexpr std::size_t kLooseFiles = 20;

FileShape shape_of(FileRole role) noexcept {
  if (role == FileRole::manifest) return FileShape::whole;
  return role == FileRole::loose ? FileShape::unknown : FileShape::list;
}

/// The role that the prefix of a single file gives it: `YTD.community_tweet` is community-tweet.js. No prefix: tweets.
FileRole role_of_prefix(std::string_view prefix) {
  if (prefix.empty()) return FileRole::tweets;
  if (prefix == "window.__THAR_CONFIG") return FileRole::manifest;
  std::string file(prefix);
  std::replace(file.begin(), file.end(), '_', '-');
  const FileRole role = role_of(file + ".js");
  const bool is_other_type = prefix.find_first_of(". ") == std::string_view::npos;
  return role == FileRole::ignored && !is_other_type ? FileRole::tweets : role;
}

/// Text files that may hold tweets under any name.
bool may_be_loose(std::string_view path) noexcept {
  const std::string_view base = base_name(path);
  if (base.starts_with("._") || base == ".DS_Store") return false;
  for (const std::string_view end : {".js", ".json", ".jsonl", ".ndjson", ".txt"}) {
    if (base.ends_with(end)) return true;
  }
  return base.find('.') == std::string_view::npos;
}

}  // namespace

struct Reading::State {
  State(const Network& network_in, WindowChoice window_in) : network(network_in), window(window_in) {}

  const Network& network;
  WindowChoice window;
  std::vector<Entry> entries;
  std::vector<std::size_t> order;  ///< Entries to open, and how many of them were.
  std::size_t opened = 0;
  std::size_t current = 0;
  std::optional<RecordScanner> scanner;
  json::Parser parser;
  ArchiveCollector archive;
  DumpCollector dump;
  bool saw_account = false, saw_list = false, saw_accounts_shape = false;  ///< In files that may hold tweets.
  std::optional<Error> tweets_failure;
  std::uint64_t tweets_bytes = 0, tweets_bytes_read = 0;
  std::vector<Report> reports;

  Entry& entry() noexcept { return entries[current]; }
  Status assign_roles();
  void take(const Record& record);
  void drain();
  Error why_no_tweets() const;
};

Reading::Reading(const Network& network, WindowChoice window) : state_(std::make_unique<State>(network, window)) {}
Reading::Reading(Reading&&) noexcept = default;
Reading::~Reading() = default;

void Reading::add_entry(std::string_view path, std::uint64_t size_bytes, std::optional<std::int64_t> modified_us) {
  if (state_->entries.size() <= caps::kEntries) {
    state_->entries.push_back({std::string(path), size_bytes, modified_us, role_of(path)});
  }
}

std::string_view Reading::path_of(std::size_t index) const noexcept { return state_->entries[index].path; }

/// Without a file that an archive is known by, says what the drop is instead, or takes its few files as loose ones.
Status Reading::State::assign_roles() {
  const auto any = [&](auto&& test) { return std::any_of(entries.begin(), entries.end(), test); };
  if (any([](const Entry& e) { return e.role == FileRole::tweets; })) return ok_status();
  for (const Entry& e : entries) {
    if (const auto platform = other_platform_of(e.path); !platform.empty()) {
      return Error{ErrorCode::other_platform, std::string(platform)};
    }
  }
  if (any([](const Entry& e) { return is_grailbird(e.path); })) return Error{ErrorCode::older_archive, {}};
  // A manifest still tells how many tweets there should be, so it is read before the drop is refused.
  if (any([](const Entry& e) { return e.role != FileRole::ignored; })) return ok_status();
  std::size_t loose = 0;
  if (entries.size() <= kLooseFiles) {
    for (Entry& e : entries) {
      if (entries.size() > 1 && !may_be_loose(e.path)) continue;
      e.role = FileRole::loose;
      ++loose;
    }
  }
  return loose > 0 ? ok_status() : Status(Error{ErrorCode::no_tweets_file, {}});
}

Status Reading::plan() {
  State& s = *state_;
  if (s.entries.empty()) return Error{ErrorCode::nothing_to_read, {}};
  if (s.entries.size() > caps::kEntries) return Error{ErrorCode::too_many_entries, {}};
  Status roles = s.assign_roles();
  if (!roles) return roles;
  for (std::size_t i = 0; i < s.entries.size(); ++i) {
    const Entry& e = s.entries[i];
    s.archive.saw_file(e.path, e.role, e.modified_us);
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
  if (state_->opened >= state_->order.size()) return std::nullopt;
  return state_->order[state_->opened++];
}

void Reading::begin(std::size_t index) {
  assert(index < state_->entries.size() && !state_->scanner);
  state_->current = index;
  state_->scanner.emplace(shape_of(state_->entry().role));
}

std::span<std::uint8_t> Reading::writable(std::size_t size_bytes) {
  assert(state_->scanner);
  return state_->scanner->writable(size_bytes);
}

void Reading::commit(std::size_t size_bytes) {
  assert(state_->scanner);
  state_->scanner->commit(size_bytes);
  if (holds_tweets(state_->entry().role)) state_->tweets_bytes_read += size_bytes;
  state_->drain();
}

void Reading::State::drain() {
  while (const auto record = scanner->next()) take(*record);
}

/// Sends one record to whoever collects its kind.
void Reading::State::take(const Record& record) {
  if (record.kind != RecordKind::element) {
    if (auto subject = dump.add(parser, record)) {
      saw_account = true;
      reports.push_back(make_report(std::move(*subject), window, network));
    }
    return;
  }
  FileRole role = entry().role;
  if (role == FileRole::loose) role = role_of_prefix(scanner->prefix_name());
  archive.add(parser, role, record);
}

void Reading::end() {
  State& s = *state_;
  assert(s.scanner);
  s.scanner->finish();
  s.drain();
  if (holds_tweets(s.entry().role) && s.scanner->saw_json()) {
    (s.scanner->shape() == FileShape::accounts ? s.saw_accounts_shape : s.saw_list) = true;
  }
  s.scanner.reset();
}

void Reading::fail(ErrorCode code, std::string detail) {
  State& s = *state_;
  s.archive.saw_damage(s.entry().path);
  if (holds_tweets(s.entry().role) && !s.tweets_failure) s.tweets_failure = Error{code, std::move(detail)};
  end();
}

Error Reading::State::why_no_tweets() const {
  if (tweets_failure) return *tweets_failure;
  const auto holds = [](const Entry& e) { return holds_tweets(e.role); };
  if (std::none_of(entries.begin(), entries.end(), holds)) {
    const json::Manifest* manifest = archive.manifest();
    const auto* tweets = manifest == nullptr ? nullptr : manifest->type("tweets");
    if (manifest != nullptr && tweets == nullptr) tweets = manifest->type("tweet");
    return {ErrorCode::no_tweets_file, tweets == nullptr ? std::string() : std::to_string(tweets->count) + " tweets"};
  }
  const bool all_empty =
      std::all_of(entries.begin(), entries.end(), [&](const Entry& e) { return !holds(e) || e.size_bytes == 0; });
  return {all_empty ? ErrorCode::empty_file : ErrorCode::not_json, {}};
}

Status Reading::finish() {
  State& s = *state_;
  if (s.scanner) end();
  if (s.saw_account) return ok_status();
  if (!s.saw_list && s.saw_accounts_shape) return Error{ErrorCode::no_accounts, {}};
  if (!s.saw_list || (s.tweets_failure && s.archive.tweets_seen() == 0)) return s.why_no_tweets();
  auto subject = s.archive.finish();
  if (!subject) return subject.error();
  s.reports.push_back(make_report(std::move(subject).value(), s.window, s.network));
  return ok_status();
}

std::vector<Report>& Reading::reports() noexcept { return state_->reports; }
std::uint64_t Reading::tweets_bytes() const noexcept { return state_->tweets_bytes; }
std::uint64_t Reading::tweets_bytes_read() const noexcept { return state_->tweets_bytes_read; }

}  // namespace perch
