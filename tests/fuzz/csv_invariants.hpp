/// \file
/// What holds for any bytes in the place of a table.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "csv_scanner.hpp"
#include "record_invariants.hpp"

namespace perch::fuzz {

/// Cells of each row; the state alone of a broken one.
inline std::vector<std::vector<std::string>> rows_in(std::string_view text, std::size_t chunk) {
  CsvScanner scanner;
  std::vector<std::vector<std::string>> rows;
  const auto take = [&] {
    while (const auto row = scanner.next()) {
      rows.emplace_back(row->cells.begin(), row->cells.end());
      demand((row->state == RecordState::complete) != row->cells.empty(), "a row has cells or is broken");
      if (row->cells.empty()) rows.back().push_back("state " + std::to_string(static_cast<int>(row->state)));
    }
  };
  while (!text.empty()) {
    const std::size_t size = std::min({chunk, text.size(), caps::kChunkBytes});
    std::memcpy(scanner.writable(size).data(), text.data(), size);
    scanner.commit(size);
    text.remove_prefix(size);
    take();
  }
  scanner.finish();
  take();
  return rows;
}

inline std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

/// First byte: the chunks, and whether the rest stands behind a good header.
inline void check_csv(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::size_t chunk = kChunks[data[0] % kChunks.size()];
  const std::string rest(data.begin() + 1, data.end());
  const bool has_header = data[0] / kChunks.size() % 2 == 0;
  const std::string text = (has_header ? "tweet_id,timestamp,text,in_reply_to_status_id\n" : "") + rest;

  const auto rows = rows_in(text, caps::kChunkBytes);
  demand(rows == rows_in(text, chunk), "rows do not depend on chunks");
  demand(rows_in("1," + in_quotes(rest) + "\n", chunk) == std::vector<std::vector<std::string>>{{"1", rest}},
         "a quoted cell holds any text");

  const std::vector<tests::File> files = {{"tweets.csv", text}};
  const tests::Outcome whole = tests::read(network(), files, {}, caps::kChunkBytes);
  demand(whole.lines() == tests::read(network(), files, {}, chunk).lines(), "reports do not depend on chunks");
  if (whole.reports.size() != 1) return;
  const RecordCounts& records = whole.reports[0].subject.records;
  const auto met = static_cast<std::size_t>(records.read + records.skipped_in_all());
  demand(met == rows.size() - (has_header ? 1 : 0) || !has_header, "read + skipped is every row but the header");
}

}  // namespace perch::fuzz
