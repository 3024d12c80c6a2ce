/// \file
/// What holds for any bytes in the place of a dropped zip, whatever their pieces.
#pragma once

#include <array>
#include <span>
#include <string>

#include "../native/drop_files.hpp"
#include "record_invariants.hpp"

namespace perch::fuzz {

inline tests::DropOutcome read_zip(const std::string& bytes, std::size_t piece) {
  return tests::read_drop(network(), {{"archive.zip", bytes}}, piece);
}

inline void check_outcome(const tests::DropOutcome& outcome) {
  demand(outcome.kept_contract, "only bytes of the file are asked for, and work comes in bounded steps");
  demand(outcome.error.has_value() == outcome.reports.empty(), "there are reports or an error");
  demand(outcome.left_out.size() <= 1, "one file is left out once");
  const bool is_salvaged = !outcome.left_out.empty() && (outcome.left_out[0] == "archive.zip: truncated_zip" ||
                                                         outcome.left_out[0] == "archive.zip: damaged_zip");
  demand(outcome.left_out.empty() || outcome.error || is_salvaged, "nothing is read of what is left out");
}

/// The first byte chooses the size of the pieces, the rest is the zip.
inline void check_zip(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::string bytes(reinterpret_cast<const char*>(data.data()) + 1, data.size() - 1);
  const tests::DropOutcome whole = read_zip(bytes, caps::kChunkBytes);
  check_outcome(whole);
  // Pieces of one byte make each range and each step visible, but take their time.
  const tests::DropOutcome cut = read_zip(bytes, bytes.size() < 2000 ? 1 + data[0] % 64 : 512 + data[0]);
  check_outcome(cut);
  const bool is_same = whole.error == cut.error && whole.detail == cut.detail && whole.left_out == cut.left_out;
  demand(is_same && whole.lines() == cut.lines(), "reports do not depend on pieces");
}

}  // namespace perch::fuzz
