#include "perch/friends.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "json/writer.hpp"
#include "perch/time.hpp"
#include "posts/list_mood.hpp"
#include "posts/post_list.hpp"
#include "split_mix.hpp"

namespace perch {
namespace {

/// FNV-1a of the key, so that who else is drawn for does not matter.
SplitMix64 random_for(std::string_view key) noexcept {
  std::uint64_t hash = 14695981039346656037u;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return SplitMix64(hash);
}

/// Up to kMostFriends of them, none twice.
std::vector<std::uint32_t> drawn(const std::vector<std::uint32_t>& from, SplitMix64 random) {
  if (from.size() <= kMostFriends) return from;
  std::vector<std::uint32_t> out;
  while (out.size() < kMostFriends) {
    const std::uint32_t next = from[random.below(from.size())];
    if (std::find(out.begin(), out.end(), next) == out.end()) out.push_back(next);
  }
  return out;
}

}  // namespace

MoodStatus opposite_of(MoodStatus mood) noexcept {
  switch (mood) {
    case MoodStatus::cheerful: return MoodStatus::stressed;
    case MoodStatus::stressed: return MoodStatus::cheerful;
    case MoodStatus::satisfied: return MoodStatus::depressed;
    case MoodStatus::depressed: return MoodStatus::satisfied;
  }
  return mood;
}

std::vector<std::vector<std::uint32_t>> friends_of(std::span<const AccountMood> accounts) {
  std::array<std::vector<std::uint32_t>, kMoods> of_mood;
  for (std::uint32_t i = 0; i < accounts.size(); ++i) {
    if (accounts[i].mood) of_mood[static_cast<std::size_t>(*accounts[i].mood)].push_back(i);
  }
  std::vector<std::vector<std::uint32_t>> out(accounts.size());
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    if (!accounts[i].mood) continue;
    const auto opposite = static_cast<std::size_t>(opposite_of(*accounts[i].mood));
    out[i] = drawn(of_mood[opposite], random_for(accounts[i].key));
  }
  return out;
}

std::string friends_json_lines(std::span<const AccountMood> accounts, std::span<const std::string> names) {
  const auto friends = friends_of(accounts);
  std::string lines;
  for (std::size_t i = 0; i < accounts.size(); ++i) {
    json::Writer out(false);
    out.open_object();
    out.key("account");
    out.value(names[i]);
    out.key("mood");
    accounts[i].mood ? out.value(name(*accounts[i].mood)) : out.null();
    out.key("friends");
    out.open_array();
    for (const std::uint32_t other : friends[i]) out.value(names[other]);
    out.close_array();
    out.close_object();
    lines.append(std::move(out).take()).append("\n");
  }
  return lines;
}

AccountMood mood_of(Report report, PostScorer& scorer) {
  const Account& account = report.subject.account;
  PostList list(std::move(report.subject.tweets), std::move(report.subject.texts));
  list.score(scorer, list.size());
  std::int64_t now_s = list.size() == 0 ? 0 : list.tweets().front().created_s;
  if (account.crawled_us) now_s = floor_seconds(*account.crawled_us);
  return {account.key, mood_of(list, now_s, {}).status};
}

}  // namespace perch
