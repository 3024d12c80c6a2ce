// The JSON and CSV forms of a report.
#include "report_text.hpp"

#include <cmath>

#include "csv_text.hpp"
#include "explain/insight_text.hpp"
#include "json/json.hpp"
#include "json/writer.hpp"
#include "perch/report.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

constexpr std::string_view kSchema = "perch.report/1";
constexpr std::string_view kExportSchema = "perch.export/1";

std::string_view name(SourceKind kind) noexcept {
  switch (kind) {
    case SourceKind::archive: return "archive";
    case SourceKind::tweets: return "tweets";
    case SourceKind::api_dump: return "api_dump";
    case SourceKind::platform_export: return "export";
  }
  return {};
}

void put(json::Writer& out, std::string_view key, const std::optional<std::int64_t>& number) {
  out.key(key);
  number ? out.value(*number) : out.null();
}

void put_instant(json::Writer& out, std::string_view key, const std::optional<std::int64_t>& micros) {
  out.key(key);
  micros ? out.value(format_utc(*micros)) : out.null();
}

void put(json::Writer& out, std::string_view key, const Text& text) {
  out.key(key);
  text.state == Text::State::present ? out.value(text.value) : out.null();
}

void put_field_skips(json::Writer& out, const FieldSkips& skipped) {
  out.key("fields_skipped");
  out.open_object();
  if (skipped.dates > 0) put(out, "date", skipped.dates);
  if (skipped.counts > 0) put(out, "count", skipped.counts);
  if (skipped.ids > 0) put(out, "id", skipped.ids);
  out.close_object();
}

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

void put_counts_and_window(json::Writer& out, const Report& report) {
  out.key("counts");
  out.open_object();
  put(out, "tweets", report.counts.tweets);
  put(out, "retweets", report.counts.retweets);
  put(out, "replies", report.counts.replies);
  out.close_object();
  const auto instant = [](const std::optional<std::int64_t>& s) {
    return s ? std::optional(*s * kMicrosPerSecond) : std::nullopt;
  };
  out.key("window");
  out.open_object();
  put(out, "size", report.window.size);
  put(out, "tweets", report.window.tweets);
  put_instant(out, "from", instant(report.window.from_s));
  put_instant(out, "to", instant(report.window.to_s));
  out.close_object();
}

void put_attributes(json::Writer& out, const Attributes& attributes) {
  out.key("attributes");
  out.open_object();
  for (std::size_t i = 0; i < kAttributeCount; ++i) {
    out.key(kAttributeNames[i]);
    const double* number = std::get_if<double>(&attributes[static_cast<Attribute>(i)]);
    number != nullptr ? out.value(*number) : out.null();
  }
  out.close_object();
  out.key("unknown");
  out.open_object();
  for (std::size_t i = 0; i < kAttributeCount; ++i) {
    const Unknown* reason = std::get_if<Unknown>(&attributes[static_cast<Attribute>(i)]);
    if (reason == nullptr) continue;
    out.key(kAttributeNames[i]);
    out.value(name(*reason));
  }
  out.close_object();
}

void put_cluster(json::Writer& out, const Report& report) {
  out.key("cluster");
  if (!report.prediction) {
    out.null();
    if (!report.abstained) return;
    out.key("abstained");
    out.open_object();
    out.key("code");
    out.value(name(*report.abstained));
    out.key("detail");
    out.value(report.abstained_detail);
    out.close_object();
    return;
  }
  out.open_object();
  put(out, "prediction", std::int64_t{report.prediction->cluster});
  out.key("probabilities");
  put_probabilities(out, *report.prediction);
  out.key("description");
  out.value(cluster_description(report.prediction->cluster));
  out.key("model");
  put_model(out, report.model_name, report.model_sha256, Caveat::likeness);
  out.close_object();
}

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

}  // namespace

void put_warnings(json::Writer& out, const std::vector<Note>& notes) {
  out.key("warnings");
  out.open_array();
  for (const Note& note : notes) {
    out.open_object();
    out.key("code");
    out.value(name(note.code));
    out.key("detail");
    out.value(note.detail);
    out.close_object();
  }
  out.close_array();
}

void put_probabilities(json::Writer& out, const Prediction& prediction) {
  out.open_array();
  for (const double p : prediction.probabilities) out.value(std::round(p * 1e6) / 1e6);
  out.close_array();
}

void put_report(json::Writer& out, const Report& report) {
  if (report.subject.exported) return put_export(out, report);
  out.key("schema");
  out.value(kSchema);
  put_source(out, report.subject);
  put_account(out, report.subject);
  put_counts_and_window(out, report);
  put_attributes(out, report.attributes);
  put_cluster(out, report);
  put_warnings(out, report.subject.notes);
  if (report.type) put_account_type(out, report);
  if (report.insight) put_insight(out, report);
}

std::string to_json(const Report& report, bool pretty) {
  json::Writer out(pretty);
  out.open_object();
  put_report(out, report);
  out.close_object();
  return std::move(out).take();
}

std::string attributes_csv_header() {
  std::string header = "account";
  for (const std::string_view attribute : kAttributeNames) header.append(",").append(attribute);
  return header;
}

std::string attributes_csv_row(const Report& report) {
  std::string row = csv_cell(report.subject.account.key);
  for (std::size_t i = 0; i < kAttributeCount; ++i) {
    row += ',';
    const double* number = std::get_if<double>(&report.attributes[static_cast<Attribute>(i)]);
    if (number != nullptr) row += json::number(*number);
  }
  return row;
}

}  // namespace perch
