#include "exports/export_collector.hpp"

#include <utility>

#include "exports/platform_readers.hpp"
#include "perch/archive_layout.hpp"

namespace perch {

void ExportCollector::begin(ExportFile file) {
  file_ = file;
  draft_.facts.platform = platform_of(file).value_or(Platform::tiktok);
  if (file == ExportFile::bluesky_repository) {
    repository_.emplace(draft_);
  } else {
    cutter_.emplace(static_cast<ValueSink&>(*this), reader_of(file).has_flat_records);
  }
}

void ExportCollector::feed(std::span<const std::uint8_t> bytes) {
  repository_ ? repository_->feed(bytes) : cutter_->feed(bytes);
}

void ExportCollector::end() {
  repository_ ? repository_->finish() : cutter_->finish();
  saw_content_ = saw_content_ || (repository_ ? repository_->saw_header() : cutter_->saw_json());
  repository_.reset();
  cutter_.reset();
}

void ExportCollector::saw_damage(std::string_view path) {
  draft_.note({Warning::file_damaged, std::string(base_name(path))});
}

Want ExportCollector::want(std::string_view path) { return reader_of(file_).want(file_, path); }

void ExportCollector::enter(std::string_view path, bool is_list) {
  if (is_list) reader_of(file_).enter(file_, path, draft_);
}

void ExportCollector::take(std::string_view path, RecordState state, std::span<std::uint8_t> value) {
  if (state != RecordState::complete) return draft_.skip(skip_of(state));
  const auto root = parser_.open(value);
  if (root) return reader_of(file_).take(file_, path, *root, draft_);
  draft_.skip(parser_.failure() == json::Parser::Failure::too_large ? Skip::too_large : Skip::malformed);
}

Result<Subject> ExportCollector::finish() {
  if (draft_.owners().size() > 1) {
    std::string names;
    for (const std::string& owner : draft_.owners()) names += (names.empty() ? "" : ", ") + owner;
    return Error{ErrorCode::two_exports, std::move(names)};
  }
  const std::string platform(name(draft_.facts.platform));
  if (!saw_content_) return Error{ErrorCode::not_json, platform};
  if (draft_.is_empty()) return Error{ErrorCode::empty_export, platform};
  return draft_.finish(platform);
}

}  // namespace perch
