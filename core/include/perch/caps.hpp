/// \file
/// Every limit that untrusted input meets, in one place.
#pragma once

#include <cstddef>
#include <cstdint>

namespace perch::caps {

inline constexpr std::size_t kChunkBytes = 1u << 20;    ///< Most bytes of one write into a Reading.
inline constexpr std::size_t kRecordBytes = 8u << 20;   ///< Larger records are skipped; long posts stay under 200 kB.
inline constexpr std::size_t kLineBytes = 64u << 20;    ///< Longest line with an account; 3,200 full tweets take 15 MB.
inline constexpr std::size_t kRecordValues = 1u << 18;  ///< Values in one record; more are skipped.
inline constexpr std::size_t kNestingDepth = 64;        ///< Deeper records are malformed.
inline constexpr std::size_t kKeyBytes = 4096;          ///< Longer keys make a record malformed.
inline constexpr std::size_t kMembersBytes = 4096;      ///< How much of an object may have to tell what it is.
inline constexpr std::size_t kPrefixBytes = 512;        ///< What may stand before the JSON: `window.YTD.… =`.
inline constexpr std::size_t kEntries = 1'000'000;      ///< Files in a zip or folder.
inline constexpr std::size_t kPathBytes = 4096;         ///< Longer names of entries are cut, and then name nothing.
inline constexpr std::uint64_t kInflatedBytes = std::uint64_t{64} << 30;  ///< What the zips of one drop may unpack to.
inline constexpr std::uint64_t kInflateRatio = 1100;      ///< DEFLATE cannot do more than 1032 bytes for one.
inline constexpr std::size_t kTweets = 20'000'000;        ///< Tweets of one account.
inline constexpr std::size_t kTextBytes = 512u << 20;     ///< Texts of one account's posts; further ones are not kept.
inline constexpr std::size_t kAuthors = 100'000;          ///< Accounts that a list of API tweets may be grouped into.
inline constexpr std::size_t kTableAccounts = 4'000'000;  ///< Rows of a saved table of accounts.
inline constexpr std::size_t kSources = 1'000;    ///< Exports in one drop; the files of further ones join the last.
inline constexpr std::size_t kNotes = 1'000'000;  ///< Long posts whose short records are looked for.
inline constexpr std::int64_t kCount = std::int64_t{1} << 53;  ///< Largest believable like or follower count.
inline constexpr std::size_t kSniffBytes = 512;                ///< First bytes that tell what a file is.
inline constexpr std::size_t kWeightsBytes = 16u << 20;        ///< Largest weights file.
inline constexpr std::size_t kWeightsHeaderBytes = 1u << 20;
inline constexpr std::size_t kLayers = 8;
inline constexpr std::size_t kLayerWidth = 4096;
inline constexpr std::size_t kCentroids = 1024;           ///< Of training rows, beside the weights.
inline constexpr std::size_t kTableLineBytes = 1u << 20;  ///< Longest line of a CSV table.
inline constexpr std::int64_t kTimelineEntries = 3000;    ///< Weeks of 57 years; posts of odd dates may make more.
inline constexpr std::size_t kPostBytes = 32u << 10;      ///< Bytes of a post whose tokens are read.
inline constexpr std::size_t kPostTokens = 512;           ///< Tokens of a post that are read.

inline constexpr std::size_t kProfiles = 1'000'000;           ///< Accounts that are grouped at once.
inline constexpr std::size_t kSegmentModelBytes = 64u << 10;  ///< Largest file of saved segments.
inline constexpr std::size_t kSegmentNameBytes = 256;         ///< Longest name of a segment in it.
inline constexpr double kSegmentNumber = 1e18;                ///< Largest number in it, of either sign.

inline constexpr std::size_t kVocabulary = 1u << 16;  ///< Words of a text head, and buckets for all others.
inline constexpr std::size_t kDimensions = 256;       ///< Numbers in the vector of a word.
inline constexpr std::size_t kBranches = 8;           ///< Kinds of windows of a text head.
inline constexpr std::size_t kWindowTokens = 5;       ///< Tokens in its widest window.
inline constexpr std::size_t kProducts = 4096;        ///< What a token adds to one text head, in numbers.

}  // namespace perch::caps
