/// \file
/// Files of an invented archive.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "drop.hpp"
#include "tiny_network.hpp"

namespace perch::tests {

/// A classifier whose scores nobody looks at here.
inline const Network& any_network() {
  static const Network network = [] {
    const std::string weights = safetensors_of(tiny_tensors());
    return std::move(Network::load(as_bytes(weights), manifest_of(weights))).value();
  }();
  return network;
}

/// `{"id_str": …, "created_at": 2018-10-10 20:19:SS, …}` with more members.
inline std::string tweet(std::int64_t id, int second = 0, std::string_view more = "") {
  const std::string two = (second < 10 ? "0" : "") + std::to_string(second);
  return "{\"id_str\":\"" + std::to_string(id) + "\",\"created_at\":\"Wed Oct 10 20:19:" + two +
         " +0000 2018\",\"full_text\":\"invented\"" + (more.empty() ? "" : "," + std::string(more)) + "}";
}

inline std::string list(std::string_view name, const std::vector<std::string>& records) {
  std::string out = "window.YTD." + std::string(name) + ".part0 = [";
  for (std::size_t i = 0; i < records.size(); ++i) out += (i == 0 ? "" : ",") + records[i];
  return out + "]";
}

inline std::string wrapped(const std::string& record) { return "{\"tweet\":" + record + "}"; }

inline File tweets_file(const std::vector<std::string>& tweets, std::string path = "data/tweets.js") {
  std::vector<std::string> records;
  for (const std::string& record : tweets) records.push_back(wrapped(record));
  return {std::move(path), list("tweets", records)};
}

inline File account_file(std::string_view id = "123", std::string_view more = "") {
  return {"data/account.js", list("account", {"{\"account\":{\"accountId\":\"" + std::string(id) +
                                              "\",\"username\":\"invented\"" + std::string(more) + "}}"})};
}

/// `types` such as `"tweets":{"files":[{"fileName":"data/tweets.js","count":"2"}]}`.
inline File manifest_file(std::string_view types, std::string_view generated = "2025-01-02T03:04:05.678Z") {
  return {"data/manifest.js",
          "window.__THAR_CONFIG = {\"userInfo\":{\"accountId\":\"123\",\"userName\":\"invented\"},"
          "\"archiveInfo\":{\"generationDate\":\"" +
              std::string(generated) + "\"},\"dataTypes\":{" + std::string(types) + "}}"};
}

inline File people_file(std::string_view name, int count) {
  const std::vector<std::string> records(static_cast<std::size_t>(count),
                                         "{\"" + std::string(name) + "\":{\"accountId\":\"9\"}}");
  return {"data/" + std::string(name) + ".js", list(name, records)};
}

/// Reads a drop that must give one report.
inline Report report_of(const std::vector<File>& files, WindowChoice window = {}) {
  Outcome outcome = read(any_network(), files, window);
  if (outcome.reports.size() != 1) {
    ADD_FAILURE() << outcome.reports.size() << " reports; " << (outcome.error ? name(*outcome.error) : "no error");
    return {};
  }
  return std::move(outcome.reports[0]);
}

inline std::int64_t skipped(const Report& report, Skip reason) {
  return report.subject.records.skipped[static_cast<std::size_t>(reason)];
}

/// `code: detail` of each warning.
inline std::vector<std::string> warnings(const Report& report) {
  std::vector<std::string> out;
  for (const Note& note : report.subject.notes) out.push_back(std::string(name(note.code)) + ": " + note.detail);
  return out;
}

inline bool warns(const Report& report, const std::string& warning) {
  const auto all = warnings(report);
  return std::find(all.begin(), all.end(), warning) != all.end();
}

}  // namespace perch::tests
