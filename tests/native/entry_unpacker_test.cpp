// What the zips of one drop may unpack to, with a smaller limit than the shipped one, which would take 64 GiB to reach.
#include "entry_unpacker.hpp"

#include <gtest/gtest.h>

#include "archive_text.hpp"
#include "tweet_text.hpp"
#include "zip_writer.hpp"

namespace perch::tests {
namespace {

constexpr std::size_t kLimit = 300'000;

/// Unpacks a tweets.js of so many blanks behind its tweet. Empty: it went well.
std::optional<ErrorCode> unpack(EntryUnpacker& unpacker, Reading& reading, std::size_t index, std::size_t blanks) {
  const std::string text = list("tweets", {wrapped(tweet(static_cast<int>(index) + 1))}) + std::string(blanks, ' ');
  const std::string zip = zip_of({{.path = "data/tweets.js", .text = text, .deflated = true}});
  PackedEntry entry;
  entry.packed_bytes = deflated(text).size();
  entry.size_bytes = text.size();
  entry.crc32 = checksum(text);
  entry.method = 8;
  reading.begin(index);
  if (const Status begun = unpacker.begin(entry, "data/tweets.js", zip.size()); !begun) return begun.error().code;
  while (const auto range = unpacker.wanted()) {
    auto bytes = as_bytes(zip).subspan(range->offset, range->size_bytes);
    while (!unpacker.is_done() && (!bytes.empty() || unpacker.has_more())) {
      bytes = bytes.subspan(unpacker.feed(bytes, reading));
    }
    unpacker.end_range();
  }
  reading.end();
  return unpacker.error() ? std::optional(unpacker.error()->code) : std::nullopt;
}

TEST(EntryUnpacker, StopsAtWhatADropMayUnpackTo) {
  Reading reading(any_network(), {});
  for (int i = 0; i < 3; ++i) reading.add_entry("data/tweets-part" + std::to_string(i) + ".js", 1000);
  ASSERT_TRUE(reading.plan());
  EntryUnpacker unpacker(kLimit);
  EXPECT_EQ(unpack(unpacker, reading, 0, kLimit / 2), std::nullopt);
  EXPECT_EQ(unpack(unpacker, reading, 1, kLimit * 4), ErrorCode::too_much_data) << "in the middle of an entry";
  EXPECT_EQ(unpack(unpacker, reading, 2, 0), ErrorCode::too_much_data) << "and from then on at its beginning";
}

}  // namespace
}  // namespace perch::tests
