/// \file
/// What holds for any bytes in the place of a table that somebody brings.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

#include "perch/prediction_table.hpp"
#include "record_invariants.hpp"

namespace perch::fuzz {

/// Every answer, and why there is no table.
inline std::string answers_to(std::string_view text, std::size_t chunk) {
  PredictionTable table = PredictionTable::of_account_features();
  const std::string header = table.header();
  const auto commas = std::count(header.begin(), header.end(), ',');
  std::string out;
  const auto take = [&] {
    while (const auto answer = table.next()) {
      demand(std::count(answer->line.begin(), answer->line.end(), ',') == commas, "a line has a cell for each column");
      demand(answer->line.find("n") == std::string::npos, "numbers are finite");
      out += answer->line + (answer->error ? answer->error->detail : "") + "\n";
    }
  };
  while (!text.empty()) {
    const std::size_t size = std::min({chunk, text.size(), caps::kChunkBytes});
    std::memcpy(table.writable(size).data(), text.data(), size);
    table.commit(size);
    text.remove_prefix(size);
    take();
  }
  table.finish();
  take();
  demand(!table.next(), "nothing comes behind the end");
  if (table.refusal()) {
    demand(out.empty(), "what is refused has no rows");
    out = table.refusal()->detail + std::string(name(table.refusal()->code));
  }
  return out;
}

/// First byte: the chunks, and whether the rest stands behind a good header.
inline void check_table(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::string rest(data.begin() + 1, data.end());
  const bool has_header = data[0] / kChunks.size() % 2 == 0;
  const std::string text = (has_header ? "followers;following;posts;verified\n" : "") + rest;
  const std::string whole = answers_to(text, caps::kChunkBytes);
  demand(whole == answers_to(text, kChunks[data[0] % kChunks.size()]), "answers do not depend on chunks");
}

}  // namespace perch::fuzz
