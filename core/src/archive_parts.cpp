// Lists that come in parts: how long they are, and which of their files are not there.
#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "archive_collector.hpp"
#include "file_part.hpp"

namespace perch {

/// The files of a list that are not there: those that a manifest names, and the parts before the last one.
std::vector<std::string> ArchiveCollector::absent_parts(FileRole role, std::string_view type) const {
  constexpr std::size_t kMostNamed = 100;
  std::map<std::string, std::set<std::uint32_t>> parts;  // of each list that has the role, `tweet` and `tweets`
  for (const std::string& file : files_) {
    if (role_of(file) != role || !file.ends_with(".js")) continue;
    const FilePart part = part_of_file(file);
    parts[std::string(part.list)].insert(part.number);
  }
  std::set<std::string> absent;
  for (const auto& [list, numbers] : parts) {
    for (std::uint32_t number = 0; number < *numbers.rbegin() && absent.size() < kMostNamed; ++number) {
      if (!numbers.contains(number)) absent.insert(file_name({list, number}));
    }
  }
  for (const ArchiveGroup* of : newest_groups()) {
    const auto* named = of->manifest ? of->manifest->type(type) : nullptr;
    if (named == nullptr) continue;
    for (const std::string& path : named->files) {
      const std::string_view base = base_name(path);
      if (!base.empty() && !files_.contains(base)) absent.emplace(base);
    }
  }
  return {absent.begin(), absent.end()};
}

/// The length of a list that was read whole, part by part and each from the newest export that has it; the manifest's
/// count where a file of it was removed, is damaged, or is empty though more was promised.
std::optional<std::int64_t> ArchiveCollector::list_length(FileRole role, std::string_view type,
                                                          std::vector<Note>& notes) const {
  std::map<std::string, std::pair<std::int64_t, const Counted*>> parts;  // name -> date of its export, list
  for (const auto& [file, list] : lists_) {
    if (file.role != role || !groups_[file.group].is_used) continue;
    const std::int64_t date = groups_[file.group].generated_us().value_or(-1);
    const auto [at, is_new] = parts.try_emplace(file_name(part_of_file(file.path)), date, &list);
    if (!is_new && date > at->second.first) at->second = {date, &list};
  }
  std::optional<std::int64_t> promised;
  for (const ArchiveGroup* of : newest_groups()) {
    if (!promised) promised = of->manifest_count(type);
  }
  std::int64_t sum = 0;
  bool is_damaged = parts.empty() || !absent_parts(role, type).empty();
  for (const auto& [name, part] : parts) {
    sum += part.second->records;
    is_damaged = is_damaged || part.second->is_damaged;
  }
  const auto is_empty = [](const auto& part) { return part.second.second->records == 0; };
  const auto empty = std::find_if(parts.begin(), parts.end(), is_empty);
  if (!is_damaged && promised && sum < *promised && empty != parts.end()) {
    notes.push_back({Warning::file_damaged, empty->first});
    is_damaged = true;
  }
  return is_damaged ? promised : std::optional(sum);
}

}  // namespace perch
