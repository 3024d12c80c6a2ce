#include <array>

#include "perch/report.hpp"

namespace perch {
namespace {

constexpr std::array<std::string_view, kClusters> kDescriptions = {
    "Accounts that are software automated, meaning that there is a computer behind every account controlling when the "
    "account posts tweets. Tweets from accounts in this cluster have been seen and liked by other users on Twitter. "
    "The accounts in this cluster have a low posting intensity which means that the accounts have been inactive over "
    "time. The accounts in this cluster show same characteristics as social spambots used for specific purposes and "
    "campaigns.",
    "Accounts that post tweets in non-automatic patterns and get spread of the published tweets. The accounts in this "
    "cluster are most likely genuine and human accounts.",
    "Accounts in this cluster are software automated, meaning that there is not a human being, but a computer, that "
    "decides when this account is posting tweets. Furthermore, tweets posted by accounts in this cluster are being "
    "spread by other accounts. Accounts in this cluster show similarities to accounts used in influence operations.",
    "Accounts getting no confirmation or spread at all i.e., they are tweeting for themselves. No other accounts are "
    "interacting with accounts in this cluster in the term of sharing or liking their tweets. Accounts in this cluster "
    "show similarities to accounts used in influence operations.",
    "Accounts similar to cluster 4, but other accounts are interacting with accounts in this cluster by liking their "
    "tweets. Accounts in this cluster show similarities to accounts used in influence operations.",
    "Accounts that reply to other accounts to a high extent. 75 % of the own tweets are replies to other accounts "
    "meaning that they these accounts are focused on interacting with other accounts. The accounts in the cluster are "
    "relatively young, post tweets in a non-automatic pattern, and show similar characteristics to accounts showing "
    "hateful behavior."};

}  // namespace

std::string_view cluster_description(int cluster) noexcept {
  return cluster >= 1 && cluster <= static_cast<int>(kClusters) ? kDescriptions[static_cast<std::size_t>(cluster - 1)]
                                                                : std::string_view{};
}

}  // namespace perch
