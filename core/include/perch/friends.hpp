/// \file
/// People to meet: those whose posts are of the opposite mood, as the tool of the formula in mood.hpp suggests them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "perch/mood.hpp"
#include "perch/post_scores.hpp"
#include "perch/report.hpp"

namespace perch {

/// Cheerful and stressed are opposites, and so are satisfied and depressed.
[[nodiscard]] MoodStatus opposite_of(MoodStatus mood) noexcept;

struct AccountMood {
  std::string key;
  std::optional<MoodStatus> mood;  ///< None: unknown. Such an account has no friends and is nobody's.
};

inline constexpr std::size_t kMostFriends = 3;

/// For each account the places of up to kMostFriends accounts of the opposite mood, in the order in which they were
/// drawn. The same account among the same accounts gets the same friends.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> friends_of(std::span<const AccountMood> accounts);

/// `{"account":…,"mood":…,"friends":[…]}` for each account, each with a line end; an unknown mood is null.
/// \param names of the accounts in the output.
[[nodiscard]] std::string friends_json_lines(std::span<const AccountMood> accounts, std::span<const std::string> names);

/// The mood that a report gives the account (`mood.status`), read without the rest of it.
/// \param report with Keep::posts; its tweets are used up.
[[nodiscard]] AccountMood mood_of(Report report, PostScorer& scorer);

}  // namespace perch
