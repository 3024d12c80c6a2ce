/// \file
/// What holds for any bytes in the place of a file of another platform's export.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "exports/html_text.hpp"
#include "exports/latin_text.hpp"
#include "json/json.hpp"
#include "record_invariants.hpp"

namespace perch::fuzz {

inline constexpr std::array<const char*, 9> kExportFiles = {"user_data.json",
                                                            "connections/followers_and_following/followers_1.json",
                                                            "connections/followers_and_following/following.json",
                                                            "your_instagram_activity/media/posts_1.json",
                                                            "your_instagram_activity/comments/post_comments_1.json",
                                                            "your_instagram_activity/personal_information.json",
                                                            "actor.json",
                                                            "outbox.json",
                                                            "repo.car"};

inline bool is_sound(const std::string& text) {
  return json::is_utf8({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

inline void check_export_report(const Report& report) {
  const RecordCounts& records = report.subject.records;
  demand(report.subject.exported.has_value() && !report.prediction, "an export has no cluster");
  demand(report.abstained == Abstention::not_of_twitter, "and says why");
  demand(records.read == report.counts.tweets, "every post that was read is counted");
  demand(records.read >= 0 && records.skipped_in_all() >= 0, "counts are counts");
  demand(is_sound(to_json(report)), "a report is UTF-8");
  std::int64_t before = INT64_MAX;
  for (const Tweet& post : report.subject.tweets) {
    demand(post.created_s <= before, "the newest comes first");
    before = post.created_s;
    demand(is_sound(std::string((*report.subject.texts)[post.text])), "a text is UTF-8");
  }
}

/// The first byte chooses the file and the size of the chunks.
inline void check_export(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::string path = kExportFiles[data[0] % kExportFiles.size()];
  const std::size_t chunk = kChunks[data[0] / kExportFiles.size() % kChunks.size()];
  const std::string text(data.begin() + 1, data.end());
  const std::vector<tests::File> files = {{path, text}};
  const tests::Outcome whole = tests::read(network(), files, {}, caps::kChunkBytes, Keep::posts);
  const tests::Outcome cut = tests::read(network(), files, {}, chunk, Keep::posts);
  demand(whole.error == cut.error && whole.lines() == cut.lines(), "reports do not depend on chunks");
  demand(whole.error.has_value() == whole.reports.empty(), "an error or a report");
  for (const Report& report : whole.reports) check_export_report(report);
  if (!is_sound(text)) return;
  demand(is_sound(text_of_html(text)), "the text of HTML is UTF-8");
  demand(is_sound(repaired_text(text)), "a repaired text is UTF-8");
}

}  // namespace perch::fuzz
