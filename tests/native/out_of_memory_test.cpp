// Whatever allocation fails, the answer is a typed error, nothing leaks (the sanitizers watch), and the next drop
// works.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

#include "archive_text.hpp"
#include "drop_files.hpp"
#include "failing_memory.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

/// Reads with nothing but the drop's own allocations. \return the error, or the JSON of the first report.
Result<std::string> read_bare(const Network& network, const std::vector<DroppedFile>& files) {
  Drop drop(network, {});
  for (const DroppedFile& file : files) drop.add_file(file.path, file.bytes.size());
  while (const auto want = drop.wanted()) {
    const std::string& bytes = files[want->file].bytes;
    const auto end = static_cast<std::size_t>(want->offset + want->size_bytes);
    for (auto at = static_cast<std::size_t>(want->offset); at < end && !drop.has_enough();) {
      const auto room = drop.room(std::min<std::size_t>(end - at, 4096));
      std::copy_n(bytes.data() + at, room.size(), room.data());
      drop.commit(room.size());
      while (drop.advance() == Drop::Step::busy) {
      }
      at += room.size();
    }
    drop.end_range();
  }
  if (const Status status = drop.finish(); !status) return status.error();
  return drop.report_json(0);
}

/// Fails every allocation in turn. \return how many there are.
std::int64_t fail_each(const std::vector<DroppedFile>& files) {
  const Network& network = any_network();
  const Result<std::string> good = read_bare(network, files);
  EXPECT_TRUE(good);
  for (std::int64_t at = 0;; ++at) {
    bool has_failed = false;
    const Result<std::string> result = [&] {
      const FailingMemory failing(at);
      Result<std::string> out = read_bare(network, files);
      has_failed = failing.has_failed();
      return out;
    }();
    // Where a library gets along without the memory that it asked for, so do we.
    if (result) {
      EXPECT_EQ(result.value(), good.value()) << at;
    } else {
      EXPECT_EQ(result.error().code, ErrorCode::out_of_memory) << at;
      EXPECT_TRUE(has_failed);
    }
    if (!has_failed) return at;
  }
}

std::string some_tweets() {
  std::vector<std::string> records;
  for (int i = 0; i < 30; ++i) records.push_back(tweet(2'000'000'000'000'000'000 + i, i));
  records.push_back("{\"tweet\":{\"full_text\":\"broken \xFF\",\"id_str\":\"2000000000000000777\"}}");
  return tweets_file(records).text;
}

TEST(OutOfMemory, InAZip) {
  const File account = account_file(), manifest = manifest_file("");
  const std::string zip = zip_of({{manifest.path, manifest.text, true},
                                  {account.path, account.text, true},
                                  {"data/tweets.js", some_tweets(), true}});
  EXPECT_GT(fail_each({{"archive.zip", zip}}), 50);
}

TEST(OutOfMemory, InLooseFilesAndAnotherEncoding) {
  std::string wide = "\xFF\xFE";
  for (const char c : some_tweets()) wide += {c, '\0'};
  EXPECT_GT(fail_each({{"tweets.js", some_tweets()}}), 20);
  EXPECT_GT(fail_each({{"posts.txt", wide}}), 20);
}

TEST(OutOfMemory, InADumpAndATable) {
  EXPECT_GT(fail_each({{"dump.json",
                        R"({"a":{"user_data":{"screen_name":"a_handle_that_is_long","followers_count":3},"tweets":[)"
                        R"({"id_str":"2000000000000000000","text":"x"},{"id_str":"2000000000900000000","text":"y"}],)"
                        R"("crawled_at":"2026-01-01 00:00:00"}})"}}),
            20);
  EXPECT_GT(
      fail_each(
          {{"tweets.csv",
            "\"tweet_id\",\"timestamp\",\"text\"\n\"2000000000000000000\",\"2025-12-01 10:00:00 +0000\",\"a\"\n"}}),
      20);
}

}  // namespace
}  // namespace perch::tests
