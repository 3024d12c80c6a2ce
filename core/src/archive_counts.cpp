// How many records the exports promise, and which of their files are not there.
#include <algorithm>
#include <set>
#include <tuple>
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

/// How many tweets are there once more because the same export is in the drop more than once.
std::int64_t ArchiveCollector::count_copies() const {
  std::vector<std::tuple<std::int64_t, std::int64_t, std::size_t>> met;  // export's date, id, group
  std::set<std::int64_t> dates;
  bool is_repeated = false;
  for (const ArchiveGroup& of : groups_) {
    const auto date = of.generated_us();
    is_repeated = is_repeated || (of.is_used && date && !dates.insert(*date).second);
  }
  if (!is_repeated) return 0;
  for (std::size_t run = 0; run < runs_.size(); ++run) {
    const auto date = groups_[runs_[run].group].generated_us();
    const std::size_t end = run + 1 < runs_.size() ? runs_[run + 1].begin : tweets_.size();
    for (std::size_t i = runs_[run].begin; date && i < end; ++i) {
      if (tweets_[i].id != 0) met.emplace_back(*date, tweets_[i].id, runs_[run].group);
    }
  }
  std::sort(met.begin(), met.end());
  std::int64_t copies = 0;
  for (std::size_t i = 1; i < met.size(); ++i) {
    const auto& [date, id, group] = met[i];
    copies += std::tie(date, id) == std::tie(std::get<0>(met[i - 1]), std::get<1>(met[i - 1])) &&
                      group != std::get<2>(met[i - 1])
                  ? 1
                  : 0;
  }
  return copies;
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
  const std::int64_t met = records.read + records.skipped_in_all() - records.copies;
  const std::string promise = std::to_string(*records.expected);
  if (met < *records.expected) {
    subject.notes.push_back({Warning::tweets_missing, std::to_string(met) + " of " + promise});
  } else if (records.read > *records.expected) {
    subject.notes.push_back({Warning::tweets_surplus, std::to_string(records.read) + " of " + promise});
  }
}

/// Files that an export should hold and the drop does not.
void ArchiveCollector::put_missing_parts(Subject& subject) const {
  std::set<std::string> absent;
  const auto add = [&](FileRole role, std::string_view type) {
    for (std::string& file : absent_parts(role, type)) absent.insert(std::move(file));
  };
  add(FileRole::tweets, "tweets");
  add(FileRole::tweets, "tweet");
  add(FileRole::community_tweets, "communityTweet");
  add(FileRole::followers, "follower");
  add(FileRole::following, "following");
  add(FileRole::likes, "like");
  const bool has_months = !files_.contains("tweets.csv");  // else it stands for them all
  for (const ArchiveGroup* of : newest_groups()) {
    for (const json::MonthEntry& month : of->months) {
      const std::string_view base = base_name(month.file);
      if (has_months && !base.empty() && !files_.contains(base)) absent.emplace(base);
    }
  }
  for (const std::string& file : absent) subject.notes.push_back({Warning::part_missing, file});
}

}  // namespace perch
