// Zips that lost their directory, as broken downloads do: what is left of them is read. Requirement E1 of the format
// reference.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "drop_files.hpp"
#include "perch/caps.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

constexpr int kTweets = 20;

std::string some_tweets(int first = 0) {
  Strings records;
  for (int i = first; i < first + kTweets; ++i) records.push_back(tweet(2'000'000'000'000'000'000 + i, i % 60));
  return tweets_file(records).text;
}

std::vector<Packed> archive(Descriptor descriptor = Descriptor::none, bool is_deflated = true) {
  const File account = account_file();
  std::vector<Packed> out = {{"Your archive.html", "<html>", is_deflated},
                             {"data/", ""},
                             {account.path, account.text, is_deflated},
                             {"data/tweets.js", some_tweets(), is_deflated},
                             {"data/like.js", "window.YTD.like.part0 = [ ]", is_deflated}};
  for (Packed& entry : out) entry.descriptor = descriptor;
  return out;
}

std::string without_directory(const std::vector<Packed>& entries) {
  const std::string zip = zip_of(entries);
  return zip.substr(0, zip.find("PK\x01\x02"));
}

DropOutcome read_zip(const std::string& zip, std::size_t piece = 1 << 16) {
  DropOutcome out = read_drop(any_network(), {{"archive.zip", zip}}, piece);
  EXPECT_TRUE(out.kept_contract);
  return out;
}

std::int64_t tweets_of(const DropOutcome& outcome) {
  return outcome.reports.size() == 1 ? outcome.reports[0].counts.tweets : -1;
}

bool warns(const DropOutcome& outcome, std::string_view code, std::string_view file) {
  const std::string warning = "{\"code\":\"" + std::string(code) + "\",\"detail\":\"" + std::string(file) + "\"}";
  return outcome.lines().find(warning) != std::string::npos;
}

const std::vector<Descriptor> kDescriptors = {Descriptor::none, Descriptor::with_signature, Descriptor::bare,
                                              Descriptor::with_signature_zip64, Descriptor::bare_zip64};

TEST(ZipSalvage, GivesEveryFileBeforeTheLostDirectory) {
  for (const Descriptor descriptor : kDescriptors) {
    for (const bool is_deflated : {false, true}) {
      const std::string zip = zip_of(archive(descriptor, is_deflated));
      ASSERT_TRUE(read_zip(zip).left_out.empty());
      std::string broken = zip;
      broken[zip.find("PK\x01\x02") + 50] = '\0';  // in a name
      broken.pop_back();
      const DropOutcome out = read_zip(broken);
      EXPECT_EQ(tweets_of(out), kTweets) << static_cast<int>(descriptor) << is_deflated;
      EXPECT_EQ(out.left_out, Strings{"archive.zip: truncated_zip"});
      EXPECT_TRUE(warns(out, "zip_damaged", "archive.zip"));
      EXPECT_FALSE(warns(out, "file_damaged", "tweets.js"));
    }
  }
}

TEST(ZipSalvage, CutAnywhereGivesWhatCameBeforeOrTheReason) {
  for (const Descriptor descriptor : kDescriptors) {
    for (const bool is_deflated : {false, true}) {
      const std::string zip = zip_of(archive(descriptor, is_deflated));
      std::int64_t before = -1;
      for (std::size_t size = 4; size < zip.size(); ++size) {
        const DropOutcome out = read_zip(zip.substr(0, size));
        ASSERT_EQ(out.left_out, Strings{"archive.zip: truncated_zip"}) << size;
        ASSERT_GE(tweets_of(out), before) << size << " of " << zip.size();
        ASSERT_EQ(out.error.has_value(), out.reports.empty()) << size;
        before = tweets_of(out);
      }
      EXPECT_EQ(before, kTweets) << static_cast<int>(descriptor) << is_deflated;
    }
  }
}

TEST(ZipSalvage, DoesNotDependOnThePieces) {
  for (const Descriptor descriptor : kDescriptors) {
    const std::string zip = without_directory(archive(descriptor));
    for (const std::size_t size : {zip.size(), zip.size() - 40, zip.size() - 400, zip.size() / 2}) {
      const DropOutcome whole = read_zip(zip.substr(0, size), caps::kChunkBytes);
      for (const std::size_t piece : {1u, 7u, 29u, 512u}) {
        const DropOutcome cut = read_zip(zip.substr(0, size), piece);
        EXPECT_EQ(cut.lines(), whole.lines()) << piece;
        EXPECT_EQ(cut.detail, whole.detail) << piece;
      }
    }
  }
}

TEST(ZipSalvage, ADamagedDirectoryIsNoLoss) {
  std::string zip = zip_of(archive());
  zip[zip.rfind("PK\x01\x02")] = 'x';
  const DropOutcome out = read_zip(zip);
  EXPECT_EQ(tweets_of(out), kTweets);
  EXPECT_EQ(out.left_out, Strings{"archive.zip: damaged_zip"});
}

TEST(ZipSalvage, DataMayLookLikeHeadersAndDescriptors) {
  const std::string inner = zip_of(archive(Descriptor::with_signature, false));
  for (const Descriptor descriptor : kDescriptors) {
    std::vector<Packed> entries = {{"tweet_media/a.zip", inner, false}};
    entries[0].descriptor = descriptor;
    for (Packed& entry : archive(descriptor, false)) entries.push_back(entry);
    entries[4].text = some_tweets(100);
    const DropOutcome out = read_zip(without_directory(entries));
    EXPECT_EQ(tweets_of(out), kTweets) << "zips beside other files stay closed";
    EXPECT_FALSE(warns(out, "file_damaged", "tweets.js"));
  }
}

TEST(ZipSalvage, AZipThatOnlyHoldsACutZip) {
  const std::string inner = zip_of(archive());
  const std::string zip = zip_of({{"x/", ""}, {"x/archive.zip", inner}});
  const std::size_t begin = zip.find(inner);
  EXPECT_EQ(tweets_of(read_zip(zip.substr(0, begin + inner.size()))), kTweets);
  const DropOutcome out = read_zip(zip.substr(0, begin + inner.size() - 300));
  EXPECT_EQ(tweets_of(out), kTweets);
  EXPECT_EQ(out.left_out, Strings{"archive.zip: truncated_zip"});
  EXPECT_EQ(read_zip(zip.substr(0, begin + 40)).error, ErrorCode::truncated_zip);
}

TEST(ZipSalvage, WithoutTweetsItSaysWhatIsWrongWithTheZip) {
  const DropOutcome out = read_zip(without_directory({{"data/account.js", account_file().text}}));
  EXPECT_EQ(out.error, ErrorCode::truncated_zip);
  EXPECT_EQ(read_zip("PK\x03\x04").error, ErrorCode::truncated_zip);
  EXPECT_EQ(read_zip("PK\x03\x04" + std::string(26, '\xFF')).error, ErrorCode::truncated_zip);
}

TEST(ZipSalvage, MoreEntriesThanAnyArchive) {
  const std::string one = without_directory({{"", ""}});
  std::string zip;
  for (std::size_t i = 0; i <= caps::kEntries; ++i) zip += one;
  EXPECT_EQ(read_zip(zip, caps::kChunkBytes).error, ErrorCode::too_many_entries);
}

}  // namespace
}  // namespace perch::tests
