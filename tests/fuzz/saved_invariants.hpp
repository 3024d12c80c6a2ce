/// \file
/// What holds for any bytes in the place of what the page saved: a table of accounts, a model of segments.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "perch/account_table.hpp"
#include "perch/segment_model.hpp"
#include "record_invariants.hpp"

namespace perch::fuzz {

inline void check_saved_table(std::string_view text) {
  AccountTable table;
  const Status status = table.load(text);
  if (!status) {
    demand(status.error().code == ErrorCode::bad_saved_table, "a bad table is called a bad table");
    demand(!status.error().detail.empty(), "and why");
    demand(table.size() == 0, "and nothing of it stays");
    return;
  }
  demand(AccountTable::is_saved(text.substr(0, caps::kSniffBytes)), "what loads begins like a table");
  for (const Names names : {Names::hidden, Names::shown}) {
    demand(bool(table.find(R"({"words":"a","sort":"followers","descending":true})", names)), "it can be searched");
    demand(bool(table.rows_json(0, 3, names)) && bool(table.summary_json()) && bool(table.csv(names)), "and shown");
    if (table.size() > 0) demand(bool(table.friends_json(table.size() - 1, names)), "and friends be found");
  }
  const auto saved = table.saved(Names::shown);
  demand(bool(saved), "it can be saved");
  AccountTable again;
  demand(again.load(saved.value()).ok() && again.size() == table.size(), "and opened again");
  const auto same = again.saved(Names::shown);
  demand(bool(same) && same.value() == saved.value(), "with the same rows");
}

inline void check_segment_model(std::string_view text) {
  const Result<SegmentModel> model = read_segment_model(text);
  if (!model) {
    demand(model.error().code == ErrorCode::bad_segments, "bad segments are called bad segments");
    demand(!model.error().detail.empty(), "and why");
    return;
  }
  const std::string json = to_json(model.value());
  const Result<SegmentModel> again = read_segment_model(json);
  demand(bool(again) && to_json(again.value()) == json, "what was read can be written and read again");
  const double nan = std::numeric_limits<double>::quiet_NaN();
  std::vector<ProfileRow> rows(3);
  rows[1].fill(nan);
  rows[2].fill(1e300);
  const auto table = assign(model.value(), rows);
  demand(bool(table) && table.value().labels.size() == rows.size(), "accounts are assigned");
  for (const std::uint32_t label : table.value().labels) {
    demand(label < model.value().segments.size(), "to segments that there are");
  }
  for (const double distance : table.value().distances) demand(distance >= 0, "at some distance");
}

/// First byte even: the rest is a table. Odd: it is a model of segments.
inline void check_saved(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::string_view rest(reinterpret_cast<const char*>(data.data()) + 1, data.size() - 1);
  if (data[0] % 2 == 0) {
    check_saved_table(rest);
  } else {
    check_segment_model(rest);
  }
}

}  // namespace perch::fuzz
