// What may be read ahead of a range: never a byte of a file that is not opened.
#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "drop_files.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

const std::string kSecret = "a direct message ";

std::vector<Packed> entries() {
  const File account = account_file(), manifest = manifest_file("");
  const std::string tweets = tweets_file({tweet(2'000'000'000'000'000'000)}).text;
  return {{account.path, account.text},
          {manifest.path, manifest.text},
          {"data/direct-messages.js", kSecret + kSecret},
          {"data/profile.js", "window.YTD.profile.part0 = []"},
          {"data/tweets.js", tweets, true},
          {"data/direct-messages-group.js", kSecret}};
}

struct Range {
  std::size_t file;
  std::uint64_t begin, size, ahead;
};

std::vector<Range> ranges_of(const std::vector<DroppedFile>& files) {
  Drop drop(any_network(), {});
  DropOutcome out;
  std::vector<Range> ranges;
  for (const DroppedFile& file : files) drop.add_file(file.path, file.bytes.size());
  while (const auto want = drop.wanted()) {
    ranges.push_back({want->file, want->offset, want->size_bytes, want->ahead_bytes});
    feed_range(drop, *want, files[want->file], 1000, out);
  }
  (void)drop.finish();
  return ranges;
}

std::string_view bytes_of(const Range& range, const std::vector<DroppedFile>& files) {
  return std::string_view(files[range.file].bytes).substr(range.begin, range.ahead);
}

TEST(ReadAhead, NeverTouchesAFileThatIsNotOpened) {
  const std::string first = zip_of(entries()), second = zip_of({{"data/tweets-part1.js", tweets_file({}).text}});
  const std::vector<DroppedFile> files = {{"a.zip", first}, {"b.zip", second}};
  std::size_t inside = 0;
  for (const Range& range : ranges_of(files)) {
    EXPECT_GE(range.ahead, range.size);
    const std::string& zip = files[range.file].bytes;
    const bool is_start = range.begin == 0 && range.size > 30;  // what it is
    const bool is_directory = range.begin + range.size > zip.find("PK\1\2");
    if (is_start || is_directory) continue;
    EXPECT_EQ(bytes_of(range, files).find(kSecret), std::string_view::npos) << range.begin << " " << range.ahead;
    EXPECT_EQ(bytes_of(range, files).find("direct-messages"), std::string_view::npos) << range.begin;
    ++inside;
  }
  EXPECT_GE(inside, 8u);
}

TEST(ReadAhead, ReachesOverTheNeighboursThatAreOpened) {
  const std::vector<DroppedFile> files = {{"a.zip", zip_of(entries())}};
  const std::size_t closed = files[0].bytes.find("data/direct-messages.js") - 30;
  bool has_account = false;
  for (const Range& range : ranges_of(files)) {
    if (range.begin != 0 || range.size != 30) continue;
    has_account = true;
    EXPECT_EQ(range.ahead, closed) << "account and manifest, up to the header of the messages";
  }
  EXPECT_TRUE(has_account);
}

TEST(ReadAhead, OffsetsThatLieAskForNothingMore) {
  std::vector<Packed> odd = entries();
  odd[2].offset = 10;          // inside of the account
  odd[1].packed = 1ULL << 31;  // beyond the zip
  odd[3].offset = 0xFFFF'FFF0;
  const std::vector<DroppedFile> files = {{"a.zip", zip_of(odd)}};
  for (const Range& range : ranges_of(files)) EXPECT_GE(range.ahead, range.size);
}

}  // namespace
}  // namespace perch::tests
