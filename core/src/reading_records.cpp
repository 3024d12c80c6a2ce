// What becomes of one record: whose it is, and who collects its kind.
#include <utility>
#include <variant>

#include "closed_files.hpp"
#include "json/tweet_reader.hpp"
#include "json/user_reader.hpp"
#include "reading_state.hpp"

namespace perch {
namespace {

/// What the prefix of a value says is believed before the name of its file, which anyone may change.
FileRole role_of_value(FileRole of_file, FileRole of_prefix) noexcept {
  if (of_file == FileRole::loose) return of_prefix == FileRole::loose ? FileRole::tweets : of_prefix;
  return of_prefix == FileRole::loose || of_prefix == FileRole::ignored ? of_file : of_prefix;
}

}  // namespace

void Reading::State::settle_roles() {
  if (value == file->records().values_begun()) return;
  value = file->records().values_begun();
  const std::string_view prefix = file->records().prefix_name();
  prefix_role = role_of_prefix(prefix);
  value_role = is_closed_prefix(prefix) ? FileRole::ignored : role_of_value(entry().role, prefix_role);
  saw_tweets_value = saw_tweets_value || (prefix_role != FileRole::loose && holds_tweets(prefix_role));
}

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

}  // namespace perch
