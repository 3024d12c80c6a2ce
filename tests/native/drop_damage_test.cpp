// Zips whose entries are broken, locked, or a trap. Requirement E1 of the format reference, and E10 for zips.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "drop_files.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

std::string tweets(int first, int count) {
  std::vector<std::string> records;
  for (int i = first; i < first + count; ++i) records.push_back(tweet(2'000'000'000'000'000'000 + i, i % 60));
  return tweets_file(records).text;
}

DropOutcome drop(const std::vector<Packed>& entries, std::size_t piece = 1 << 16) {
  DropOutcome out = read_drop(any_network(), {{"archive.zip", zip_of(entries)}}, piece);
  EXPECT_TRUE(out.kept_contract);
  return out;
}

std::int64_t tweets_of(const DropOutcome& outcome) {
  return outcome.reports.size() == 1 ? outcome.reports[0].counts.tweets : -1;
}

/// The only tweets file cannot be opened: the drop fails with this.
std::string refusal(const Packed& entry) {
  const DropOutcome out = drop({entry});
  return out.error ? std::string(name(*out.error)) + ": " + out.detail : "no error";
}

const std::string kText = tweets(0, 20);

TEST(DropDamage, SaysWhichFileCannotBeOpenedAndWhy) {
  EXPECT_EQ(refusal({"data/tweets.js", kText, true, false, 1}), "encrypted_zip: data/tweets.js");
  EXPECT_EQ(refusal({"data/tweets.js", kText, true, false, 0, 93}),
            "unsupported_compression: data/tweets.js, method 93");
  Packed far{"data/tweets.js", kText};
  far.offset = 1 << 30;
  EXPECT_EQ(refusal(far), "entry_damaged: data/tweets.js at byte 0");
  far.offset = 1;
  EXPECT_EQ(refusal(far), "entry_damaged: data/tweets.js at byte 0");
}

TEST(DropDamage, SaysWhereReadingBrokeOff) {
  Packed zeros{"data/tweets.js", std::string(1000, ' ')};
  zeros.size = 500;
  EXPECT_EQ(refusal(zeros), "entry_damaged: data/tweets.js at byte 500");
  zeros.deflated = true;
  EXPECT_EQ(refusal(zeros), "entry_damaged: data/tweets.js at byte 500");
  zeros.size = 5000;
  EXPECT_EQ(refusal(zeros), "entry_damaged: data/tweets.js at byte 1000");
  zeros.size.reset();
  zeros.crc = 1;
  EXPECT_EQ(refusal(zeros), "entry_damaged: data/tweets.js, wrong checksum");
}

TEST(DropDamage, KeepsWhatCameBefore) {
  for (const bool is_deflated : {false, true}) {
    Packed entry{"data/tweets.js", kText, is_deflated};
    entry.crc = 1;
    const DropOutcome wrong = drop({entry});
    EXPECT_EQ(tweets_of(wrong), 20);
    EXPECT_TRUE(warns(wrong.reports[0], "file_damaged: tweets.js"));
    entry.crc.reset();
    entry.size = kText.size() - 200;
    const DropOutcome shorter = drop({entry});
    EXPECT_GE(tweets_of(shorter), 17);
    EXPECT_LT(tweets_of(shorter), 20);
    EXPECT_TRUE(warns(shorter.reports[0], "file_damaged: tweets.js"));
  }
}

TEST(DropDamage, AStoredFileWhoseSizesDiffer) {
  Packed entry{"data/tweets.js", kText};
  entry.packed = kText.size() - 200;
  const DropOutcome out = drop({entry});
  EXPECT_GE(tweets_of(out), 17);
  EXPECT_TRUE(warns(out.reports[0], "file_damaged: tweets.js"));
}

TEST(DropDamage, MoreThanDeflateCanIsDamage) {
  Packed bomb{"data/tweets.js", kText, true};
  bomb.size = deflated(kText).size() * caps::kInflateRatio + 1;
  EXPECT_EQ(refusal(bomb), "entry_damaged: data/tweets.js at byte 0");
  // What deflate can do is read, in bounded steps.
  const std::string blanks(40 << 20, ' ');
  const DropOutcome out = drop({{"data/tweets.js", kText + blanks, true}}, caps::kChunkBytes);
  EXPECT_EQ(tweets_of(out), 20);
  EXPECT_TRUE(warnings(out.reports[0]).empty() || !warns(out.reports[0], "file_damaged: tweets.js"));
  EXPECT_GE(out.progress.size(), 40u);
}

TEST(DropDamage, FilesThatLieOnTopOfOneAnotherAreATrap) {
  Packed again{"data/tweets-part2.js", kText};
  again.offset = 0;
  const DropOutcome out = drop({{"data/tweets-part1.js", kText}, again});
  ASSERT_EQ(tweets_of(out), 20);
  EXPECT_TRUE(warns(out.reports[0], "file_damaged: tweets-part2.js"));
  // One that begins within another, and one that reaches into the next.
  const std::string inner = zip_of({{"data/tweets.js", kText}});
  Packed within{"data/tweets.js", kText};
  within.offset = 30 + 12 + 4;
  const DropOutcome trap = drop({{"data/like.js", inner}, within});
  ASSERT_EQ(tweets_of(trap), 20) << "likes are read after tweets, so it is they that are left out";
  EXPECT_TRUE(warns(trap.reports[0], "file_damaged: like.js"));
  Packed manifest{"data/manifest.js", "{}"};
  manifest.packed = 1000;
  EXPECT_EQ(drop({manifest, {"data/tweets.js", kText}}).error, ErrorCode::zip_bomb);
}

TEST(DropDamage, TheSameOffsetsInTwoZipsAreNoTrap) {
  const DropOutcome out = read_drop(any_network(), {{"a.zip", zip_of({{"data/tweets.js", kText}})},
                                                    {"b.zip", zip_of({{"data/tweets-part1.js", tweets(20, 5)}})}});
  EXPECT_EQ(tweets_of(out), 25);
}

TEST(DropDamage, AFileThatCannotBeReadToItsEndKeepsItsStart) {
  const std::string long_text = tweets(0, 3000);
  const DropOutcome loose = read_drop(any_network(), {{"tweets.js", long_text, 200'000}}, 4096);
  EXPECT_GT(tweets_of(loose), 500);
  EXPECT_TRUE(warns(loose.reports[0], "file_damaged: tweets.js"));
  const std::string zip = zip_of({{"data/tweets.js", long_text}});
  const DropOutcome zipped = read_drop(any_network(), {{"a.zip", zip, {}, zip.size() - 50}}, 4096);
  EXPECT_EQ(zipped.error, ErrorCode::truncated_zip) << "it shrank after its size was asked";
}

TEST(DropDamage, CutAnywhereOrWithAnyByteChangedItIsReadOrRefused) {
  const std::string zip =
      zip_of({{"data/account.js", account_file().text, true}, {"data/tweets.js", tweets(0, 4), true}});
  for (std::size_t at = 0; at < zip.size(); ++at) {
    const DropOutcome cut = read_drop(any_network(), {{"a.zip", zip.substr(0, at)}});
    EXPECT_EQ(cut.error.has_value(), cut.reports.empty()) << at;
    EXPECT_EQ(cut.left_out.size(), 1u) << at;
    std::string changed = zip;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    const DropOutcome out = read_drop(any_network(), {{"a.zip", changed}});
    EXPECT_EQ(out.error.has_value(), out.reports.empty()) << at;
    EXPECT_TRUE(out.kept_contract) << at;
    for (const Report& report : out.reports) EXPECT_LE(report.counts.tweets, 4) << at;
  }
}

}  // namespace
}  // namespace perch::tests
