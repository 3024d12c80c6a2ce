/// \file
/// Reads invented exports of other platforms.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../archive_text.hpp"

namespace perch::tests {

/// The one report of an export, with its texts.
inline Report export_report(const std::vector<File>& files) {
  Outcome outcome = read(any_network(), files, {}, 1 << 16, Keep::posts);
  EXPECT_EQ(outcome.error, std::nullopt) << outcome.detail;
  EXPECT_EQ(outcome.reports.size(), 1u);
  return outcome.reports.empty() ? Report{} : std::move(outcome.reports[0]);
}

/// Of each post, the newest first: `KIND text`.
inline std::string posts_of(const Report& report) {
  std::string out;
  for (const Tweet& t : report.subject.tweets) {
    out += t.is_retweet ? "retweet " : t.is_reply ? "reply " : "own ";
    out += std::string((*report.subject.texts)[t.text]) + "\n";
  }
  return out;
}

}  // namespace perch::tests
