// The JSON of a report.
#include "report_text.hpp"

#include <cmath>

#include "explain/insight_text.hpp"
#include "json/writer.hpp"
#include "perch/report.hpp"
#include "perch/time.hpp"
#include "report_members.hpp"

namespace perch {
namespace {

constexpr std::string_view kSchema = "perch.report/1";

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

}  // namespace perch
