#include "posts/timeline.hpp"

#include <algorithm>
#include <chrono>

#include "perch/caps.hpp"
#include "perch/time.hpp"

namespace perch {
namespace {

/// 1 January 1970 was a Thursday, so the week of that day began three days before it.
constexpr std::int64_t kDaysIntoWeek = 3;
constexpr std::int64_t kEndOfCalendar_s = 253'402'300'799;  // 9999-12-31

std::int64_t day_of(std::int64_t created_s) noexcept {
  return std::clamp<std::int64_t>(created_s, 0, kEndOfCalendar_s) / kSecondsPerDay;
}

/// Periods are numbered from that of 1 January 1970 on.
std::int64_t number_of(std::int64_t created_s, Period period) noexcept {
  const std::int64_t day = day_of(created_s);
  if (period == Period::week) return (day + kDaysIntoWeek) / 7;
  const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
  return (static_cast<int>(date.year()) - 1970) * 12 + static_cast<std::int64_t>(static_cast<unsigned>(date.month())) -
         1;
}

std::int64_t start_of(std::int64_t number, Period period) noexcept {
  if (period == Period::week) return (number * 7 - kDaysIntoWeek) * kSecondsPerDay;
  const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(1970 + number / 12)},
                                         std::chrono::month{static_cast<unsigned>(number % 12 + 1)},
                                         std::chrono::day{1}};
  return std::int64_t{std::chrono::sys_days{date}.time_since_epoch().count()} * kSecondsPerDay;
}

}  // namespace

std::vector<TimelineEntry> timeline_of(const PostList& list, Period period) {
  const auto tweets = list.tweets();
  const auto is_own = [](const Tweet& tweet) { return !tweet.is_retweet; };
  const auto newest = std::find_if(tweets.begin(), tweets.end(), is_own);
  if (newest == tweets.end()) return {};
  const auto oldest = std::find_if(tweets.rbegin(), tweets.rend(), is_own);
  const std::int64_t last = number_of(newest->created_s, period);
  const std::int64_t first = std::max(number_of(oldest->created_s, period), last + 1 - caps::kTimelineEntries);
  std::vector<TimelineEntry> out(static_cast<std::size_t>(last - first + 1));
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::int64_t number = first + static_cast<std::int64_t>(i);
    out[i].from_s = start_of(number, period);
    out[i].to_s = start_of(number + 1, period);
  }
  for (std::size_t post = 0; post < tweets.size(); ++post) {
    const std::int64_t number = number_of(tweets[post].created_s, period);
    if (is_own(tweets[post]) && number >= first) out[static_cast<std::size_t>(number - first)].means.add(list, post);
  }
  return out;
}

}  // namespace perch
