// What a report says of where it comes from, and of whom it is.
#include "report_members.hpp"

namespace perch {
namespace {

std::string_view name(SourceKind kind) noexcept {
  switch (kind) {
    case SourceKind::archive: return "archive";
    case SourceKind::tweets: return "tweets";
    case SourceKind::api_dump: return "api_dump";
    case SourceKind::platform_export: return "export";
  }
  return {};
}

void put_field_skips(json::Writer& out, const FieldSkips& skipped) {
  out.key("fields_skipped");
  out.open_object();
  if (skipped.dates > 0) put(out, "date", skipped.dates);
  if (skipped.counts > 0) put(out, "count", skipped.counts);
  if (skipped.ids > 0) put(out, "id", skipped.ids);
  out.close_object();
}

}  // namespace

void put_source(json::Writer& out, const Subject& subject) {
  out.key("source");
  out.open_object();
  out.key("kind");
  out.value(name(subject.kind));
  out.key("dialect");
  out.value(subject.dialect);
  put_instant(out, "generated_at", subject.generated_us);
  out.key("records");
  out.open_object();
  put(out, "read", subject.records.read);
  put(out, "skipped", subject.records.skipped_in_all());
  put(out, "expected", subject.records.expected);
  put(out, "missing", subject.records.missing());
  out.key("skipped_by_reason");
  out.open_object();
  for (std::size_t i = 0; i < kSkipCount; ++i) {
    if (subject.records.skipped[i] > 0) put(out, name(static_cast<Skip>(i)), subject.records.skipped[i]);
  }
  out.close_object();
  put_field_skips(out, subject.records.fields_skipped);
  put(out, "notes_joined", subject.records.notes_joined);
  out.close_object();
  out.close_object();
}

void put_account(json::Writer& out, const Subject& subject) {
  const Account& account = subject.account;
  out.key("account");
  out.open_object();
  out.key("key");
  out.value(account.key);
  put(out, "screen_name", account.screen_name);
  put_instant(out, "created_at", account.created_us);
  put(out, "followers_count", account.followers);
  put(out, "friends_count", account.friends);
  put(out, "favourites_count", account.favourites);
  put(out, "statuses_count", account.statuses);
  out.key("verified");
  account.verified ? out.value(*account.verified) : out.null();
  put(out, "url", account.url);
  put(out, "location", account.location);
  put_instant(out, "crawled_at", account.crawled_us);
  out.key("crawled_at_source");
  subject.crawled_at_source.empty() ? out.null() : out.value(subject.crawled_at_source);
  out.close_object();
}

}  // namespace perch
