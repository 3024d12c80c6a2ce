/// \file
/// Reads the files of one platform's export, one after the other.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "exports/bluesky_reader.hpp"
#include "exports/export_draft.hpp"
#include "exports/export_file.hpp"
#include "exports/value_cutter.hpp"
#include "json/json.hpp"
#include "perch/result.hpp"

namespace perch {

class ExportCollector : private ValueSink {
 public:
  explicit ExportCollector(Keep keep) : draft_(keep) {}

  void begin(ExportFile file);
  void feed(std::span<const std::uint8_t> bytes);
  void end();
  /// Unpacking a file broke off.
  void saw_damage(std::string_view path);
  /// Exports of other platforms lay beside it.
  void saw_others() { draft_.note({Warning::export_left_out, {}}); }

  /// Errors: two_exports, empty_export, and not_json where nothing had the form of an export.
  [[nodiscard]] Result<Subject> finish();

 private:
  [[nodiscard]] Want want(std::string_view path) override;
  void enter(std::string_view path, bool is_list) override;
  void take(std::string_view path, RecordState state, std::span<std::uint8_t> value) override;

  ExportDraft draft_;
  ExportFile file_ = ExportFile::none;
  std::optional<ValueCutter> cutter_;        ///< Of the open file, unless it is a repository of Bluesky.
  std::optional<BlueskyReader> repository_;  ///< Of that one.
  json::Parser parser_;
  bool saw_content_ = false;
};

}  // namespace perch
