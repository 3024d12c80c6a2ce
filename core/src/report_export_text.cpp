// The JSON of another platform's export.
#include "report_members.hpp"
#include "report_text.hpp"

namespace perch {
namespace {

constexpr std::string_view kExportSchema = "perch.export/1";

/// What another platform's export says of its account. The names of the members are those of a report, where they mean
/// the same.
void put_export_account(json::Writer& out, const Subject& subject) {
  const Account& account = subject.account;
  out.key("account");
  out.open_object();
  out.key("key");
  out.value(account.key);
  put(out, "screen_name", account.screen_name);
  put(out, "name", subject.exported->display_name);
  put(out, "url", account.url);
  put_instant(out, "created_at", account.created_us);
  put(out, "followers_count", account.followers);
  put(out, "friends_count", account.friends);
  put(out, "statuses_count", account.statuses);
  put(out, "likes_received", subject.exported->likes_received);
  out.close_object();
}

void put_export_counts(json::Writer& out, const Report& report) {
  out.key("counts");
  out.open_object();
  put(out, "own", report.counts.tweets - report.counts.replies - report.counts.retweets);
  put(out, "replies", report.counts.replies);
  put(out, "retweets", report.counts.retweets);
  out.key("from");
  report.window.from_s ? out.value(format_utc(*report.window.from_s * kMicrosPerSecond)) : out.null();
  out.key("to");
  report.window.to_s ? out.value(format_utc(*report.window.to_s * kMicrosPerSecond)) : out.null();
  out.close_object();
}

}  // namespace

void put_export(json::Writer& out, const Report& report) {
  out.key("schema");
  out.value(kExportSchema);
  out.key("platform");
  out.value(name(report.subject.exported->platform));
  put_source(out, report.subject);
  put_export_account(out, report.subject);
  put_export_counts(out, report);
  put_cluster(out, report);
  put_warnings(out, report.subject.notes);
  if (report.type) put_account_type(out, report);
}

}  // namespace perch
