// Any bytes, any length; and the hashes.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "../failing_memory.hpp"
#include "json/json.hpp"
#include "perch/text_json.hpp"
#include "token_texts.hpp"

namespace perch::tests {
namespace {

constexpr std::string_view kPosts[] = {
    "I don't feel sooooo happy :-))) &amp; you're &lt;3 http://t.co/x it&#39;s 2017, 10:30pm",
    "RT @you: #SoHappy\xF0\x9F\x98\x82\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD \xE2\x80\x9Cno\xE2\x80\x9D me@example.org!?",
    "hahahaha T_T caf\xC3\xA9 \xD0\x96\xD0\x96 \xE6\x97\xA5\xE6\x9C\xAC well-known 3.5% $1,200 \\o/ D:"};

/// Pieces of posts and bytes by chance.
std::string random_post(std::mt19937& random) {
  static const std::vector<std::string> kParts = {"a",
                                                  "Bc",
                                                  "the",
                                                  "'",
                                                  "`",
                                                  "#",
                                                  "@",
                                                  "_",
                                                  "-",
                                                  ".",
                                                  ":",
                                                  "/",
                                                  "://",
                                                  "http",
                                                  "www.",
                                                  "&",
                                                  "&amp;",
                                                  "&#",
                                                  "&#39;",
                                                  "8",
                                                  "2017",
                                                  ",",
                                                  "!",
                                                  "?",
                                                  "<",
                                                  "3",
                                                  ")",
                                                  "(",
                                                  "D",
                                                  "x",
                                                  "^",
                                                  "T",
                                                  "o",
                                                  ";",
                                                  "\\",
                                                  "<url>",
                                                  "<tag>",
                                                  " ",
                                                  "\n",
                                                  std::string(1, '\0'),
                                                  "\xF0\x9F\x98\x82",
                                                  "\xF0\x9F\x87\xA9",
                                                  "\xC3\xA9",
                                                  "\xD0\x96",
                                                  "\xE6\x97\xA5",
                                                  "\xE2\x80\x8D",
                                                  "\xE2\x99\x80",
                                                  "\xC2\x85",
                                                  "\xEF\xAC\x83",
                                                  "\xF0",
                                                  "\x9F",
                                                  "\xFF"};
  std::string out;
  for (std::size_t size = random() % 24; size > 0; --size) out += kParts[random() % kParts.size()];
  return out;
}

void expect_sound(std::span<const Token> tokens, std::string_view post) {
  EXPECT_LE(tokens.size(), caps::kPostTokens);
  for (const Token& token : tokens) {
    EXPECT_EQ(token.hash, token_hash(token.text));
    EXPECT_FALSE(token.text.empty());
    EXPECT_TRUE(std::none_of(token.text.begin(), token.text.end(),
                             [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\x7F'; }));
    EXPECT_TRUE(json::is_utf8({reinterpret_cast<const std::uint8_t*>(token.text.data()), token.text.size()})) << post;
  }
}

TEST(Tokens, AreSoundAndTheirOwnTokens) {
  std::mt19937 random(4);
  Tokens tokens;
  for (int i = 0; i < 5'000; ++i) {
    const std::string post = random_post(random);
    expect_sound(tokens.read(post), post);
    const std::string once = tokens_of(post);
    EXPECT_EQ(tokens_of(once), once) << post;
  }
}

TEST(Tokens, OfAPostThatIsCutAnywhereAreSound) {
  Tokens tokens;
  for (const std::string_view post : kPosts) {
    for (std::size_t size = 0; size <= post.size(); ++size) {
      // In memory of its own, so that the sanitizers see a look behind the end.
      const std::vector<char> cut(post.begin(), post.begin() + static_cast<std::ptrdiff_t>(size));
      expect_sound(tokens.read({cut.data(), cut.size()}), post);
    }
  }
}

TEST(Tokens, DoNotDependOnThePostBefore) {
  Tokens tokens;
  for (const std::string_view post : kPosts) {
    std::string again;
    for (const Token& token : tokens.read(post)) again += (again.empty() ? "" : " ") + std::string(token.text);
    EXPECT_EQ(again, tokens_of(post));
  }
}

TEST(Tokens, OfALongPostAreTheFirst) {
  std::string many;
  for (int i = 0; i < 600; ++i) many += "a b ";
  Tokens tokens;
  EXPECT_EQ(tokens.read(many).size(), caps::kPostTokens);
  const std::string far = std::string(caps::kPostBytes - 1, ' ') + "a b";
  EXPECT_EQ(tokens_of(far), "a") << "the last byte that is read";
  EXPECT_EQ(tokens_of(std::string(caps::kPostBytes - 1, ' ') + "\xC3\xA9"), "") << "cut in the middle of a letter";
}

TEST(Tokens, OfAMegabyteOfAnythingAreFound) {
  Tokens tokens;
  for (const std::string_view part : {"a", "ab", "!", "&", "&amp;", "8-", "#", "@", "'", "\xFF", "\xF0\x9F\x98\x82",
                                      "\xC2\x85", "\xEF\xAC\x83", "12,", "a@", "#A", ":-", "(", "\x01"}) {
    std::string post;
    while (post.size() < (1u << 20)) post += part;
    expect_sound(tokens.read(post), part);
  }
}

TEST(Tokens, TakeNoMemoryForAPost) {
  Tokens tokens;
  std::size_t count = 0;
  bool has_failed = false;
  {
    const FailingMemory none(0);
    for (const std::string_view post : kPosts) count += tokens.read(post).size();
    has_failed = none.has_failed();
  }
  EXPECT_GE(count, 40u);
  EXPECT_FALSE(has_failed);
}

TEST(TokenHash, IsFnv1a) {
  EXPECT_EQ(token_hash(""), 0x811C9DC5u);
  EXPECT_EQ(token_hash("a"), 0xE40C292Cu);
  EXPECT_EQ(token_hash("foobar"), 0xBF9CF968u);
  EXPECT_EQ(token_hash("bar", token_hash("foo")), token_hash("foobar"));
}

std::vector<std::uint32_t> pieces_of(std::string_view token) {
  const Pieces pieces(token);
  return {pieces.hashes().begin(), pieces.hashes().end()};
}

std::vector<std::uint32_t> hashes_of(const std::vector<std::string>& texts) {
  std::vector<std::uint32_t> out;
  for (const std::string& text : texts) out.push_back(token_hash(text));
  return out;
}

TEST(Pieces, AreOfThreeAndFourCharacters) {
  EXPECT_EQ(pieces_of("a"), hashes_of({"<a>"}));
  EXPECT_EQ(pieces_of("ab"), hashes_of({"<ab", "<ab>", "ab>"}));
  EXPECT_EQ(pieces_of("\xC3\xA9x"), hashes_of({"<\xC3\xA9x", "<\xC3\xA9x>", "\xC3\xA9x>"}));
  EXPECT_EQ(pieces_of(""), hashes_of({}));
}

TEST(Pieces, OfALongTokenAreThoseOfItsStart) {
  // 13 letters: the twelve places from which 24 pieces come need 15 characters, and > is the 15th.
  EXPECT_EQ(pieces_of("abcdefghijklm").size(), kMostPieces);
  EXPECT_EQ(pieces_of("abcdefghijklm").back(), token_hash("klm>"));
  EXPECT_EQ(pieces_of("abcdefghijkl").size(), kMostPieces - 1);
  EXPECT_EQ(pieces_of("abcdefghijklmn"), pieces_of("abcdefghijklmnopq"));
  EXPECT_EQ(pieces_of("\xFF\xFE").size(), 3u) << "a broken byte is a character";
}

TEST(TextJson, IsOneLine) {
  Tokens tokens;
  EXPECT_EQ(tokens_json(tokens.read("Say \"hi\" \\")), R"({"tokens":["say","\"","hi","\"","\\"]})");
  EXPECT_EQ(tokens_json(tokens.read("")), R"({"tokens":[]})");
  EXPECT_EQ(pieces_json("a"), R"({"hash":3826002220,"pieces":[2359087600]})");
}

}  // namespace
}  // namespace perch::tests
