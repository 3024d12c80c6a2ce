/// \file
/// What holds for any bytes in the place of a small file beside two good tweets.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "record_invariants.hpp"

namespace perch::fuzz {

inline constexpr std::array<const char*, 8> kSmallFiles = {
    "data/manifest.js",        "data/js/payload_details.js",   "data/js/tweet_index.js",
    "data/js/user_details.js", "data/twitter-circle-tweet.js", "data/note-tweet.js",
    "data/account.js",         "data/tweet-headers.js"};

inline void check_promise(const RecordCounts& records) {
  demand(records.expected.has_value() == records.missing().has_value(), "what is promised may be missing");
  demand(records.expected.value_or(0) >= 0 && records.missing().value_or(0) >= 0, "counts are counts");
  if (!records.expected) return;
  const std::int64_t met = records.read + records.skipped_in_all();
  const std::int64_t once = met - records.copies;
  demand(records.copies >= 0 && records.copies <= records.skipped[static_cast<std::size_t>(Skip::duplicate)],
         "copies are duplicates");
  demand(once + *records.missing() == *records.expected || (once > *records.expected && *records.missing() == 0),
         "read + skipped + missing is what was promised, or there is a surplus");
}

inline void check_manifest(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const char* place = kSmallFiles[data[0] % kSmallFiles.size()];
  const std::size_t chunk = kChunks[data[0] / kSmallFiles.size() % kChunks.size()];
  const std::string_view text(reinterpret_cast<const char*>(data.data()) + 1, data.size() - 1);
  const auto files = drop_with(text, place);
  const tests::Outcome whole = tests::read(network(), files, {}, caps::kChunkBytes);
  const tests::Outcome cut = tests::read(network(), files, {}, chunk);
  demand(whole.error == cut.error && whole.lines() == cut.lines(), "reports do not depend on chunks");
  if (whole.error) return demand(*whole.error == ErrorCode::two_accounts, "nothing else hides two good tweets");
  demand(whole.reports.size() == 1, "one account");
  const RecordCounts& records = whole.reports[0].subject.records;
  demand(records.read + records.skipped_in_all() >= 2, "two good tweets are met");
  check_promise(records);

  const tests::Outcome alone = tests::read(network(), {files[0]}, {}, chunk);
  demand(alone.error.has_value() == alone.reports.empty(), "a small file alone gives an error or a report");
}

}  // namespace perch::fuzz
