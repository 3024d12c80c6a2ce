// Of which time the archive is.
#include <algorithm>

#include "archive_collector.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

constexpr std::int64_t kFirstOfX_us = 1'667'260'800 * kMicrosPerSecond;  // 2022-11-01

}  // namespace

/// The format reference's names for the archives of their time; `Y4+G` for a newer and an older one together.
std::string ArchiveCollector::dialect() const {
  const auto groups = newest_groups();
  const auto any = [&](auto&& test) { return std::any_of(groups.begin(), groups.end(), test); };
  const bool is_grailbird = any([](const auto* of) { return of->has_grailbird || of->payload || of->user_details; });
  const bool has_manifest = any([](const auto* of) { return of->manifest.has_value(); });
  const bool has_newer = has_manifest || any([](const auto* of) { return of->has_tweets; });
  if (is_grailbird && !has_newer) return "G";
  const std::string older = is_grailbird ? "+G" : "";
  const bool is_recent = any([](const auto* of) {
    return of->has_x_files || (of->manifest && of->manifest->generated_us.value_or(0) >= kFirstOfX_us);
  });
  if (any([](const auto* of) { return of->has_plural_tweets; })) {
    return (has_edit_info_ || is_recent ? "Y4" : "Y3") + older;
  }
  if (has_manifest) return "Y2" + older;
  if (!has_wrapped_) return "Y1" + older;
  return (has_identity_ ? "Y1b" : "Y2") + older;
}

std::string ArchiveCollector::absent_tweets() const {
  const auto groups = newest_groups();
  std::optional<std::int64_t> promised;
  bool is_older = false, is_plural = false;
  for (const ArchiveGroup* of : groups) {
    if (!promised) promised = of->promised();
    is_older = is_older || of->payload || of->user_details || !of->months.empty();
    is_plural = is_plural || of->header_files > 0 || of->manifest_count("tweets").has_value();
  }
  if (!promised && !is_older) return {};
  const bool is_recent = std::any_of(groups.begin(), groups.end(), [](const auto* of) {
    return of->has_x_files || of->generated_us().value_or(0) >= kFirstOfX_us;
  });
  const std::string_view era = is_older ? "G" : !is_plural ? "Y2" : is_recent ? "Y4" : "Y3";
  const std::string_view file = is_older ? "data/js/tweets" : is_plural ? "tweets.js" : "tweet.js";
  std::string out = std::string(era) + ", " + std::string(file);
  return promised ? out + ", " + std::to_string(*promised) + " tweets" : out;
}

}  // namespace perch
