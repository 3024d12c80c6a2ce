/// \file
/// What holds for any bytes in the place of an export's file, whatever their chunks.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

#include "../native/archive_text.hpp"
#include "../native/cuts.hpp"
#include "../native/drop.hpp"

namespace perch::fuzz {

inline void demand(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  __builtin_trap();
}

/// A small one: what it says matters less than how many inputs a second can be tried.
inline const Network& network() { return tests::any_network(); }

/// Places for the bytes: one of each role and of each shape.
inline constexpr std::array<const char*, 9> kPlaces = {
    "data/tweets.js",  "data/manifest.js", "data/account.js",
    "data/profile.js", "dump.json",        "data/community-tweet.js",
    "data/like.js",    "data/verified.js", "data/twitter-circle-tweet.js"};
inline constexpr std::array<FileShape, 3> kShapes = {FileShape::list, FileShape::whole, FileShape::unknown};
inline constexpr std::array<std::size_t, 4> kChunks = {1, 7, 61, 1000};

inline void check_scanner(std::string_view text, FileShape shape, std::size_t chunk) {
  const tests::Scan whole = tests::scan_in(text, shape, caps::kChunkBytes);
  demand(whole == tests::scan_in(text, shape, chunk), "records do not depend on chunks");
}

/// The drop in which the bytes stand: alone where they may hold tweets, else beside two good tweets.
inline std::vector<tests::File> drop_with(std::string_view text, const char* place) {
  std::vector<tests::File> files = {{place, std::string(text)}};
  const bool needs_tweets = std::string_view(place) != "data/tweets.js" && std::string_view(place) != "dump.json";
  if (needs_tweets) {
    files.push_back({"data/tweets.js",
                     "window.YTD.tweets.part0 = [{\"tweet\":{\"id_str\":\"2000000000000000000\",\"full_text\":\"a\"}},"
                     "{\"tweet\":{\"id_str\":\"2000000000900000000\",\"full_text\":\"b\"}}]"});
  }
  return files;
}

/// Whether some of a tweets file may be of another role, of another account or in another encoding.
inline bool may_be_something_else(std::string_view text) {
  constexpr std::array<std::string_view, 12> kSigns = {
      "YTD.",     "__THAR_CONFIG",  "Grailbird",          "_details",     "tweet_index", "\"user\"",
      "\"author", "\"edit_history", "\"public_metrics\"", "\"referenced", "\xFF",        "\xFE"};
  return std::any_of(kSigns.begin(), kSigns.end(), [&](auto sign) { return text.find(sign) != text.npos; });
}

inline void check_counts(const tests::Outcome& outcome, std::string_view text, const char* place) {
  demand(outcome.error.has_value() == outcome.reports.empty(), "there are reports or an error");
  for (const Report& report : outcome.reports) {
    const RecordCounts& records = report.subject.records;
    demand(records.read >= 0 && records.skipped_in_all() >= 0, "counts are counts");
    demand(records.read == report.counts.tweets, "what was read is what is counted");
    demand(report.window.tweets <= report.counts.tweets, "the window is a part");
    demand(report.prediction.has_value() != report.abstained.has_value(), "a cluster or a reason");
  }
  if (std::string_view(place) != "data/tweets.js" || outcome.reports.size() != 1) return;
  if (may_be_something_else(text)) return;
  const RecordCounts& records = outcome.reports[0].subject.records;
  const auto cut = tests::scan_in(text, FileShape::list, caps::kChunkBytes).cuts.size();
  demand(static_cast<std::size_t>(records.read + records.skipped_in_all()) == cut,
         "read + skipped is all that was cut");
}

inline void check_records(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::uint8_t choice = data[0];
  const std::string_view text(reinterpret_cast<const char*>(data.data()) + 1, data.size() - 1);
  const char* place = kPlaces[choice % kPlaces.size()];
  const std::size_t chunk = kChunks[choice / kPlaces.size() % kChunks.size()];
  check_scanner(text, kShapes[choice % kShapes.size()], chunk);
  const auto files = drop_with(text, place);
  const tests::Outcome whole = tests::read(network(), files, {}, caps::kChunkBytes);
  const tests::Outcome cut = tests::read(network(), files, {}, chunk);
  demand(whole.error == cut.error && whole.lines() == cut.lines(), "reports do not depend on chunks");
  check_counts(whole, text, place);
}

}  // namespace perch::fuzz
