// Zips, folders and loose files, alone and together. Requirement A1 of the format reference.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "drop_files.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

using Strings = std::vector<std::string>;

std::string tweets(int first, int count) {
  Strings records;
  for (int i = first; i < first + count; ++i) records.push_back(tweet(2'000'000'000'000'000'000 + i, i % 60));
  return tweets_file(records).text;
}

std::vector<Packed> archive(bool is_deflated = true) {
  const File account = account_file(), manifest = manifest_file("");
  return {{manifest.path, manifest.text, is_deflated},
          {account.path, account.text, is_deflated},
          {"data/tweets.js", tweets(0, 20), is_deflated},
          {"data/direct-messages.js", "private", is_deflated}};
}

DropOutcome drop(const std::vector<DroppedFile>& files, std::size_t piece = 1 << 16) {
  DropOutcome out = read_drop(any_network(), files, piece);
  EXPECT_TRUE(out.kept_contract);
  return out;
}

std::int64_t tweets_of(const DropOutcome& outcome) {
  return outcome.reports.size() == 1 ? outcome.reports[0].counts.tweets : -1;
}

TEST(Drop, AZipReadsAsItsFiles) {
  std::vector<DroppedFile> folder;
  for (const Packed& file : archive()) folder.push_back({"folder/" + file.path, file.text});
  const DropOutcome loose = drop(folder);
  EXPECT_EQ(tweets_of(loose), 20);
  for (const bool is_deflated : {false, true}) {
    const DropOutcome zip = drop({{"archive.zip", zip_of(archive(is_deflated))}});
    EXPECT_EQ(tweets_of(zip), 20);
    EXPECT_EQ(zip.lines(), loose.lines());
    EXPECT_TRUE(zip.left_out.empty());
  }
}

TEST(Drop, DoesNotDependOnThePieces) {
  std::vector<Packed> entries = archive();
  entries.push_back({"data/tweets-part1.js", tweets(20, 300)});
  const std::string zip = zip_of(entries, {"MZ", "comment", "junk", ZipForm::Zip64::needed});
  const std::vector<DroppedFile> files = {{"archive.zip", zip}, {"tweets-part2.js", tweets(400, 5)}};
  const DropOutcome whole = drop(files, caps::kChunkBytes);
  EXPECT_EQ(tweets_of(whole), 325);
  for (const std::size_t piece : {1u, 7u, 29u, 512u, 4096u}) EXPECT_EQ(drop(files, piece).lines(), whole.lines());
}

TEST(Drop, SeveralZipsAreOneArchive) {
  std::vector<Packed> second = {{"data/tweets-part1.js", tweets(15, 10), true}};
  const DropOutcome out = drop({{"a-part1.zip", zip_of(archive())}, {"a-part2.zip", zip_of(second)}});
  EXPECT_EQ(tweets_of(out), 25) << "five are in both";
}

TEST(Drop, OnlyWhatIsNeededIsRead) {
  std::vector<Packed> entries = archive();
  entries.push_back({"data/tweets_media/a.mp4", std::string(3 << 20, 'v')});
  entries.push_back({"data/b.js", std::string(3 << 20, 'v')});
  const DropOutcome out = drop({{"archive.zip", zip_of(entries)}, {"folder/photo.jpg", std::string(100'000, 'x')}});
  EXPECT_EQ(tweets_of(out), 20);
  EXPECT_LT(out.bytes_asked, 100'000u);
}

TEST(Drop, FilesThatStayClosedAreKnownByTheirFirstBytes) {
  const std::string text =
      "window.YTD.direct_messages.part0 = [{\"dmConversation\":{\"x\":\"" + std::string(9000, 'x') + "\"}}]";
  const DropOutcome alone = drop({{"renamed.txt", text}});
  EXPECT_EQ(alone.error, ErrorCode::no_tweets_file);
  EXPECT_LE(alone.bytes_asked, caps::kSniffBytes);
  const DropOutcome beside = drop({{"renamed.txt", text}, {"mine.txt", tweets_file({tweet(1)}).text}});
  ASSERT_EQ(beside.reports.size(), 1u);
  EXPECT_LT(beside.bytes_asked, 2 * caps::kSniffBytes + 1000);
}

TEST(Drop, ProgressCountsTheBytesOfTweets) {
  const std::string text = tweets(0, 9000);
  const DropOutcome out = drop({{"archive.zip", zip_of({{"data/tweets.js", text, true}})}});
  EXPECT_EQ(tweets_of(out), 9000);
  EXPECT_EQ(out.progress.front().bytes_total, 0u);
  EXPECT_EQ(out.progress.back().bytes_read, text.size());
  EXPECT_EQ(out.progress.back().bytes_total, text.size());
  EXPECT_GE(out.progress.size(), text.size() / caps::kChunkBytes);
}

TEST(Drop, FilesOfAFolderAreJudgedByNameButZipsInItAreOpened) {
  const DropOutcome out = drop({{"x/part1.zip", zip_of(archive())},
                                {"x/Part2.ZIP", zip_of({{"data/tweets-part1.js", tweets(40, 2)}})},
                                {"x/data/more.zip", zip_of({{"data/tweets-part2.js", tweets(50, 2)}})},
                                {"x/readme.txt",
                                 "\x7f"
                                 "ELF"}});
  EXPECT_EQ(tweets_of(out), 22);
  EXPECT_TRUE(out.left_out.empty());
}

TEST(Drop, WhatCannotBeUsedIsLeftOut) {
  const DropOutcome out = drop({{"page.zip", "<!DOCTYPE html><p>"},
                                {"empty.zip", ""},
                                {"cut.zip", zip_of(archive()).substr(0, 500)},
                                {"archive.zip", zip_of(archive())},
                                {"photo.7z", "7z\xBC\xAF\x27\x1C"},
                                {"gone.js", tweets(70, 5), 0}});
  EXPECT_EQ(tweets_of(out), 20);
  EXPECT_EQ(out.left_out, (Strings{"page.zip: web_page", "empty.zip: empty_file", "cut.zip: truncated_zip",
                                   "photo.7z: other_container 7z", "gone.js: unreadable_path"}));
}

TEST(Drop, TheFirstErrorIsGivenWhenNothingIsLeft) {
  EXPECT_EQ(drop({{"page.zip", "<html>"}, {"empty.zip", ""}}).error, ErrorCode::web_page);
  EXPECT_EQ(drop({}).error, ErrorCode::nothing_to_read);
  EXPECT_EQ(drop({{"a.zip", zip_of({})}}).error, ErrorCode::nothing_to_read);
  EXPECT_EQ(drop({{"a.zip", zip_of({{"x.jpg", "x"}, {"y.jpg", "y"}})}, {"b.zip", ""}}).error,
            ErrorCode::no_tweets_file);
}

TEST(Drop, AZipThatIsLeftOutLeavesNoFilesBehind) {
  std::vector<Packed> elsewhere = archive();
  elsewhere.back().disk = 1;
  const DropOutcome out = drop({{"piece.zip", zip_of(elsewhere)}, {"tweets.js", tweets(90, 3)}});
  EXPECT_EQ(tweets_of(out), 3);
  EXPECT_EQ(out.left_out, Strings{"piece.zip: split_zip"});
}

TEST(Drop, SomethingMayStandBeforeAZip) {
  EXPECT_EQ(tweets_of(drop({{"a.zip", zip_of(archive(), {"MZ stub", "", ""})}})), 20);
  EXPECT_EQ(tweets_of(drop({{"a.zip", zip_of(archive(), {std::string("MZ\0stub", 7), "", ""})}})), 20);
  EXPECT_EQ(drop({{"a.zip", "MZ stub"}}).error, ErrorCode::not_a_zip);
  EXPECT_EQ(drop({{"a.zip", std::string("MZ\0stub", 7)}}).error, ErrorCode::unrecognised_file);
  EXPECT_EQ(drop({{"a.zip", std::string("PK\x07\x08 first piece")}}).error, ErrorCode::split_zip);
}

TEST(Drop, OtherPackedFilesInsideAreNamed) {  // E7
  const std::string inner = zip_of(archive());
  const auto refusal = [](const std::vector<Packed>& entries) { return drop({{"a.zip", zip_of(entries)}}).error; };
  EXPECT_EQ(refusal({{"part1.zip", inner}, {"part2.zip", inner}}), ErrorCode::nested_zip);
  EXPECT_EQ(refusal({{"part1.zip", inner}, {"readme.txt", "unpack me"}}), ErrorCode::nested_zip);
  EXPECT_EQ(refusal({{"a.7z", "7z"}}), ErrorCode::other_container);
  EXPECT_EQ(refusal({{"a.tar.gz", "gz"}, {"b.jpg", "x"}}), ErrorCode::other_container);
  EXPECT_EQ(refusal({{"readme.txt", "nothing else"}}), ErrorCode::not_json);
  EXPECT_EQ(drop({{"folder/a.rar", "Rar!"}}).error, ErrorCode::other_container);
  EXPECT_EQ(drop({{"folder/a.rar", "Rar!"}}).detail, "rar");
}

TEST(Drop, AZipInAZip) {
  const std::string inner = zip_of(archive());
  const Packed junk = {"__MACOSX/._a.zip", "junk"}, store = {".DS_Store", "junk"}, folder = {"x/", ""};
  EXPECT_EQ(tweets_of(drop({{"a.zip", zip_of({folder, {"x/a.zip", inner}, junk, store})}})), 20);
  EXPECT_EQ(tweets_of(drop({{"a.zip", zip_of({{"a.zip", inner}}, {"MZ", "", ""})}}, 1)), 20);
  EXPECT_EQ(drop({{"a.zip", zip_of({{"a.zip", inner, true}})}}).left_out, Strings{"a.zip: nested_zip a.zip"});
  EXPECT_EQ(drop({{"a.zip", zip_of({{"a.zip", zip_of({{"b.zip", inner}})}})}}).error, ErrorCode::nested_zip);
  EXPECT_EQ(drop({{"a.zip", zip_of({{"a.zip", inner, false, false, 1}})}}).error, ErrorCode::encrypted_zip);
  EXPECT_EQ(drop({{"a.zip", zip_of({{"a.zip", inner.substr(0, 300)}})}}).error, ErrorCode::truncated_zip);
  Packed longer{"a.zip", inner};
  longer.size = longer.packed = inner.size() + 500;
  EXPECT_EQ(drop({{"a.zip", zip_of({longer})}}).error, ErrorCode::damaged_zip);
  std::vector<Packed> beside = archive();
  beside.insert(beside.begin(), {"tweet_media/a.zip", zip_of({{"data/tweets-part1.js", tweets(80, 3)}})});
  EXPECT_EQ(tweets_of(drop({{"a.zip", zip_of(beside)}})), 20) << "zips beside other files stay closed";
}

}  // namespace
}  // namespace perch::tests
