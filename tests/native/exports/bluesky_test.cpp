// Repositories of Bluesky: a CAR file, written here block by block.
#include <gtest/gtest.h>

#include "exports.hpp"
#include "exports/cbor.hpp"

namespace perch::tests {
namespace {

using namespace std::string_literals;

std::string head(int type, std::size_t n) {
  const auto first = static_cast<char>(type << 5);
  if (n < 24) return {static_cast<char>(first | static_cast<char>(n))};
  return {static_cast<char>(first | 25), static_cast<char>(n >> 8), static_cast<char>(n & 255)};
}
std::string text(const std::string& value) { return head(3, value.size()) + value; }
std::string member(const std::string& key, const std::string& value) { return text(key) + value; }
std::string map(std::size_t size, const std::string& members) { return head(5, size) + members; }

std::string sized(const std::string& bytes) {
  const std::size_t n = bytes.size();
  std::string out;
  if (n >= 128) out += static_cast<char>((n & 127) | 128);
  out += static_cast<char>(n >= 128 ? n >> 7 : n);
  return out + bytes;
}

/// Each block needs an identifier of its own.
std::string block(char number, const std::string& record) {
  return sized("\x01\x71\x12\x20"s + std::string(32, number) + record);
}

std::string car(const std::string& blocks) {
  return sized(map(2, member("roots", head(4, 0)) + member("version", head(0, 1)))) + blocks;
}

std::string post(const std::string& words, const std::string& more = "", std::size_t members = 0) {
  return map(3 + members, member("$type", text("app.bsky.feed.post")) + member("text", text(words)) +
                              member("createdAt", text("2024-09-01T00:00:01.123Z")) + more);
}

Report report_of_blocks(const std::string& blocks) { return export_report({{"repo.car", car(blocks)}}); }

TEST(Bluesky, PostsAnswersRepostsAndFollowsAreRead) {
  const std::string langs = member("langs", head(4, 2) + text("sv") + text("en"));
  const std::string reply = member("reply", map(1, member("root", "\xD8\x2A"s + head(2, 3) + "abc")));
  const std::string repost =
      map(2, member("$type", text("app.bsky.feed.repost")) + member("createdAt", text("2024-09-01T00:00:02Z")));
  const std::string follow =
      map(2, member("$type", text("app.bsky.graph.follow")) + member("subject", text("did:plc:x")));
  const std::string commit = map(2, member("did", text("did:plc:me")) + member("version", head(0, 3)));
  const Report report = report_of_blocks(block('a', commit) + block('b', post("one", langs, 1)) +
                                         block('c', post("two", reply, 1)) + block('d', repost) + block('e', follow));
  EXPECT_EQ(posts_of(report), "retweet \nown one\nreply two\n");
  EXPECT_EQ(unpack_language(report.subject.tweets[1].language), "sv");
  EXPECT_EQ(report.subject.account.key, "did:plc:me");
  EXPECT_EQ(report.subject.account.friends, 1);
  EXPECT_EQ(report.subject.account.followers, std::nullopt);
  EXPECT_EQ(report.subject.account.statuses, 3);
}

TEST(Bluesky, ABlockTwiceIsOnePost) {
  const Report report = report_of_blocks(block('a', post("one")) + block('a', post("one")) + block('b', post("one")));
  EXPECT_EQ(report.subject.records.read, 2);
  EXPECT_EQ(skipped(report, Skip::duplicate), 1);
}

TEST(Bluesky, BrokenBlocksCostThemselves) {
  const std::string lying[] = {map(9, ""),
                               "",
                               "\xFF"s,
                               map(1, member("text", head(3, 60000))),
                               map(1, text("x") + "\x9F"s),
                               map(1, text("x") + head(4, 60000)),
                               map(1, head(0, 1) + head(0, 1))};
  for (const std::string& record : lying) {
    const Report report = report_of_blocks(block('a', record) + block('b', post("good")));
    EXPECT_EQ(posts_of(report), "own good\n");
    EXPECT_LE(report.subject.records.skipped_in_all(), 1);
  }
  const Report cut = report_of_blocks(block('b', post("good")) + block('c', post("cut")).substr(0, 50));
  EXPECT_EQ(posts_of(cut), "own good\n");
  EXPECT_EQ(skipped(cut, Skip::truncated), 1);
}

TEST(Bluesky, ABlockWithoutAnEndIsNotWaitedFor) {
  const Report report = report_of_blocks(block('b', post("good")) + std::string(20, '\xFF'));
  EXPECT_EQ(posts_of(report), "own good\n");
  EXPECT_EQ(skipped(report, Skip::malformed), 1);
}

TEST(Bluesky, BrokenTextBecomesSound) {
  const Report report = report_of_blocks(block('a', post("a\xC3(b")));
  EXPECT_EQ(posts_of(report), "own a?(b\n");
}

TEST(Bluesky, WhatIsNoRepositoryIsRefused) {
  EXPECT_EQ(read(any_network(), {{"repo.car", "hello there"}}).error, ErrorCode::not_json);
  EXPECT_EQ(read(any_network(), {{"repo.car", ""}}).error, ErrorCode::empty_file);
}

TEST(Cbor, SkippingIsBoundedByTheBytes) {
  std::string deep(100'000, '\x81');  // lists of one list
  deep += '\x00';
  cbor::Cursor cursor({reinterpret_cast<const std::uint8_t*>(deep.data()), deep.size()});
  EXPECT_TRUE(cursor.skip());
  EXPECT_TRUE(cursor.is_at_end());
  const std::string claim = "\x9B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"s;
  cbor::Cursor lying({reinterpret_cast<const std::uint8_t*>(claim.data()), claim.size()});
  EXPECT_FALSE(lying.skip());
  EXPECT_FALSE(lying.is_good());
}

}  // namespace
}  // namespace perch::tests
