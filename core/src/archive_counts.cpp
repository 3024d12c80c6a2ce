// How many records the exports promise, and which of their files are not there.
#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "archive_collector.hpp"
#include "perch/caps.hpp"

namespace perch {
namespace {

/// An export that promises tweets, and where its payload is.
using WholeExport = std::pair<const ArchiveGroup*, const ArchiveGroup*>;

/// Of 2012 to 2019 the index of the months and the payload promise the same tweets. Where one zip holds only the index
/// and another one only the payload, they are halves of one export: of several, those that promise as many tweets, and
/// then the others as they come.
std::vector<WholeExport> whole_exports(const std::vector<const ArchiveGroup*>& groups) {
  std::vector<const ArchiveGroup*> indexes, payloads;
  std::vector<WholeExport> out;
  for (const ArchiveGroup* of : groups) {
    const bool has_only_index = !of->months.empty() && !of->payload;
    const bool has_only_payload = of->payload && of->months.empty() && !of->manifest;
    if (has_only_index || has_only_payload) {
      (has_only_index ? indexes : payloads).push_back(of);
    } else {
      out.emplace_back(of, of);
    }
  }
  const auto pair_where = [&](auto&& are_halves) {
    std::erase_if(indexes, [&](const ArchiveGroup* index) {
      const auto payload = std::find_if(payloads.begin(), payloads.end(),
                                        [&](const ArchiveGroup* candidate) { return are_halves(*index, *candidate); });
      if (payload == payloads.end()) return false;
      out.emplace_back(index, *payload);
      payloads.erase(payload);
      return true;
    });
  };
  pair_where(
      [](const ArchiveGroup& index, const ArchiveGroup& of) { return index.months_promised() == of.payload->tweets; });
  pair_where([](const ArchiveGroup&, const ArchiveGroup&) { return true; });
  for (const ArchiveGroup* alone : indexes) out.emplace_back(alone, alone);
  for (const ArchiveGroup* alone : payloads) out.emplace_back(alone, alone);
  return out;
}

}  // namespace

/// The length of a list that was read whole, part by part and each from the newest export that has it; the manifest's
/// count where its file was removed or is damaged.
std::optional<std::int64_t> ArchiveCollector::list_length(FileRole role, std::string_view type) const {
  std::map<std::string_view, std::pair<std::int64_t, const Counted*>> parts;  // name -> date of its export, list
  for (const auto& [file, list] : lists_) {
    if (file.role != role || !groups_[file.group].is_used) continue;
    const std::int64_t date = groups_[file.group].generated_us().value_or(-1);
    const auto [at, is_new] = parts.try_emplace(file.name, date, &list);
    if (!is_new && date > at->second.first) at->second = {date, &list};
  }
  std::int64_t sum = 0;
  bool is_damaged = parts.empty();
  for (const auto& [name, part] : parts) {
    sum += part.second->records;
    is_damaged = is_damaged || part.second->is_damaged;
  }
  if (!is_damaged) return sum;
  for (const ArchiveGroup* of : newest_groups()) {
    if (const auto count = of->manifest_count(type)) return count;
  }
  return std::nullopt;
}

/// What the exports promise together; one that came in several zips promises once.
void ArchiveCollector::put_expected(Subject& subject) const {
  RecordCounts& records = subject.records;
  std::set<std::pair<std::int64_t, std::int64_t>> promises;
  for (const auto& [of, with_payload] : whole_exports(newest_groups())) {
    const auto promised = of->promised();
    const auto date = with_payload->generated_us();
    if (!promised || (date && !promises.emplace(*date, *promised).second)) continue;
    records.expected = std::min(records.expected.value_or(0) + *promised, caps::kCount);
    const auto& details = with_payload->payload;
    const auto months = of->months_promised(), payload = details ? details->tweets : std::nullopt;
    if (months && payload && *months != *payload) {
      subject.notes.push_back({Warning::counts_differ, std::to_string(*payload) + ", " + std::to_string(*months)});
    }
  }
  records.read = static_cast<std::int64_t>(subject.tweets.size());
  note_skips(subject);
  if (!records.expected) return;
  const std::int64_t met = records.read + records.skipped_in_all();
  const std::string promise = std::to_string(*records.expected);
  if (met < *records.expected) {
    subject.notes.push_back({Warning::tweets_missing, std::to_string(met) + " of " + promise});
  } else if (records.read > *records.expected) {
    subject.notes.push_back({Warning::tweets_surplus, std::to_string(records.read) + " of " + promise});
  }
}

/// Files with tweets that an export lists and the drop does not hold.
void ArchiveCollector::put_missing_parts(Subject& subject) const {
  const auto check = [&](std::string_view path) {
    const std::string_view base = base_name(path);
    if (!base.empty() && !files_.contains(base)) subject.notes.push_back({Warning::part_missing, std::string(base)});
  };
  for (const ArchiveGroup* of : newest_groups()) {
    const bool has_months = !files_.contains("tweets.csv");  // else it stands for them all
    if (of->manifest) {
      for (const auto& [type, data] : of->manifest->types) {
        if (type != "tweets" && type != "tweet" && type != "communityTweet") continue;
        for (const std::string& file : data.files) check(file);
      }
    }
    for (const json::MonthEntry& month : of->months) {
      if (has_months) check(month.file);
    }
  }
}

}  // namespace perch
