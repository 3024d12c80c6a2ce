// Damaged streams: the same verdict as zlib's, and all that was good before.
#include <gtest/gtest.h>

#include "inflate_streams.hpp"

namespace perch::tests {
namespace {

/// Whatever the pieces, the verdict and the bytes are zlib's.
void expect_as_zlib(const std::string& stream) {
  const Inflated zlib = zlib_inflate(stream);
  for (const auto& [chunk, room] : {std::pair(kAllAtOnce, kAmpleRoom), {1, 3}, {50, 400}}) {
    const Inflated out = inflate_in(stream, chunk, room);
    EXPECT_EQ(out.state, zlib.state) << out << "; zlib: " << zlib;
    EXPECT_EQ(out.bytes, zlib.bytes) << out << "; zlib: " << zlib;
    EXPECT_TRUE(out.kept_contract);
    if (zlib.state == State::done) {
      EXPECT_EQ(out.consumed, zlib.consumed);
    }
  }
}

void expect_verdict(const BitWriter& stream, State state, const std::string& bytes) {
  const std::string padded = stream.str() + std::string(8, '\0');
  expect_as_zlib(padded);
  const Inflated out = inflate_whole(padded);
  EXPECT_EQ(out.state, state);
  EXPECT_EQ(out.bytes, bytes);
}

/// Streams small enough to try everything with: stored, fixed and dynamic blocks.
std::vector<std::string> small_streams() {
  const std::string text = prose(150) + noise(20) + std::string(300, '=');
  return {deflated(text, 0), deflated(text, 9, Z_FIXED), deflated(text, 9), deflated(prose(900), 9)};
}

TEST(DamagedStream, TruncatedAtAnyByteWantsMore) {
  for (const std::string& stream : small_streams()) {
    for (std::size_t size = 0; size < stream.size(); ++size) {
      SCOPED_TRACE(size);
      expect_as_zlib(stream.substr(0, size));
      EXPECT_EQ(inflate_whole(stream.substr(0, size)).state, State::needs_input);
    }
  }
}

TEST(DamagedStream, AnyWrongBitIsJudgedAsByZlib) {
  std::size_t damaged = 0;
  for (const std::string& stream : small_streams()) {
    for (std::size_t bit = 0; bit < 8 * stream.size(); ++bit) {
      std::string wrong = stream + std::string(40, '\x5A');
      wrong[bit / 8] = static_cast<char>(static_cast<unsigned char>(wrong[bit / 8]) ^ 1u << bit % 8);
      SCOPED_TRACE(bit);
      expect_as_zlib(wrong);
      damaged += inflate_whole(wrong).state == State::damaged;
    }
  }
  EXPECT_GT(damaged, 500u);
}

TEST(DamagedStream, StaysDamagedUntilItIsReset) {
  Inflater inflater;
  Inflated out;
  run_once(inflater, "\x07", 10, out);
  EXPECT_EQ(out.state, State::damaged);
  EXPECT_EQ(run_once(inflater, deflated("a"), 10, out).consumed, 0u);
  EXPECT_EQ(out.state, State::damaged);
  inflater.reset();
  run_once(inflater, deflated("a"), 10, out);
  EXPECT_EQ(out.state, State::done);
}

TEST(DamagedStream, BlockTypeThree) { expect_verdict(BitWriter().bits(1, 1).bits(3, 2), State::damaged, ""); }

TEST(DamagedStream, StoredLengthThatIsNotItsComplement) {
  expect_verdict(BitWriter().bits(1, 8).bits(2, 16).bits(0xFFFC, 16).bits('a', 8), State::damaged, "");
  expect_verdict(BitWriter().bits(1, 8).bits(1, 16).bits(0xFFFE, 16).bits('a', 8), State::done, "a");
}

BitWriter fixed_block(const std::string& text) {
  BitWriter out;
  out.bits(1, 1).bits(1, 2);
  for (const char c : text) out.fixed(static_cast<unsigned char>(c));
  return out;
}

TEST(DamagedStream, DistanceBeforeTheBeginning) {
  for (const std::string& text : {std::string("abc"), noise(600)}) {
    // Distances 1 to 4 have no extra bits. Three literals fewer than the distance, or just enough.
    expect_verdict(fixed_block("abc").fixed(257).codeword(3, 5), State::damaged, "abc");
    expect_verdict(fixed_block("abc").fixed(257).codeword(2, 5).fixed(256), State::done, "abcabc");
    const BitWriter far = fixed_block(text).fixed(257).codeword(29, 5).bits(0x1FFF, 13);
    expect_verdict(far, State::damaged, text);
  }
}

TEST(DamagedStream, SymbolsThatNeverOccur) {
  for (const std::string& text : {std::string("ab"), noise(900)}) {
    for (const unsigned symbol : {286u, 287u}) expect_verdict(fixed_block(text).fixed(symbol), State::damaged, text);
    for (const unsigned symbol : {30u, 31u}) {
      expect_verdict(fixed_block(text).fixed(257).codeword(symbol, 5), State::damaged, text);
    }
  }
}

using Lengths = std::vector<unsigned>;

/// A dynamic block's header up to its code lengths; these are coded in 4 bits up to 12 and in 5 bits above.
BitWriter dynamic_block(std::size_t length_codes, std::size_t distance_codes) {
  BitWriter out;
  out.bits(1, 1).bits(2, 2);
  out.bits(static_cast<unsigned>(length_codes - 257), 5).bits(static_cast<unsigned>(distance_codes - 1), 5).bits(15, 4);
  for (const unsigned symbol : {16u, 17u, 18u, 0u, 8u, 7u, 9u, 6u, 10u, 5u, 11u, 4u, 12u, 3u, 13u, 2u, 14u, 1u, 15u}) {
    out.bits(symbol < 13 ? 4 : 5, 3);
  }
  return out;
}

BitWriter& put_code_length(BitWriter& out, unsigned symbol) {
  return symbol < 13 ? out.codeword(symbol, 4) : out.codeword(26 + symbol - 13, 5);
}

BitWriter dynamic_block(const Lengths& lengths, const Lengths& distances) {
  BitWriter out = dynamic_block(lengths.size(), distances.size());
  for (const unsigned length : lengths) put_code_length(out, length);
  for (const unsigned length : distances) put_code_length(out, length);
  return out;
}

/// 'a' and the end of the block in 2 bits (codewords 0 and 1), lengths 3 and 4 in 2 (2 and 3), or as given.
Lengths four_symbols(unsigned a = 2, unsigned end = 2, unsigned three = 2, unsigned four = 2) {
  Lengths out(259, 0);
  out['a'] = a, out[256] = end, out[257] = three, out[258] = four;
  return out;
}

TEST(DynamicBlock, ReadsCodesOfEveryValidForm) {
  expect_verdict(dynamic_block(four_symbols(), {1, 1}).codeword(0, 2).codeword(2, 2).codeword(0, 1).codeword(1, 2),
                 State::done, "aaaa");
  // One distance, in one bit; no distance; an end and nothing else.
  expect_verdict(dynamic_block(four_symbols(), {1}).codeword(0, 2).codeword(3, 2).codeword(0, 1).codeword(1, 2),
                 State::done, "aaaaa");
  expect_verdict(dynamic_block(four_symbols(), {0}).codeword(0, 2).codeword(1, 2), State::done, "a");
  Lengths only_end(257, 0);
  only_end[256] = 1;
  expect_verdict(dynamic_block(only_end, {0}).codeword(0, 1), State::done, "");
}

TEST(DynamicBlock, ReadsCodewordsOfFifteenBits) {
  // Lengths 1 to 14, then two of 15: the deepest code there is, for both alphabets.
  Lengths lengths(257, 0), distances;
  for (unsigned i = 0; i < 14; ++i) lengths['a' + i] = i + 1;
  lengths['o'] = lengths[256] = 15;
  BitWriter out = dynamic_block(lengths, {0});
  for (int round = 0; round < 60; ++round) out.codeword(0x7FFE, 15).codeword(0, 1).codeword(0x3FFE, 14);
  std::string text;
  for (int round = 0; round < 60; ++round) text += "oan";
  expect_verdict(out.codeword(0x7FFF, 15), State::done, text);

  for (unsigned i = 0; i < 14; ++i) distances.push_back(i + 1);
  distances.insert(distances.end(), {15, 15});
  BitWriter far = dynamic_block(four_symbols(), distances);
  for (int i = 0; i < 200; ++i) far.codeword(0, 2);
  far.codeword(2, 2).codeword(0x7FFF, 15).bits(6, 6);  // distance symbol 15: 193 + 6
  for (int i = 0; i < 100; ++i) far.codeword(0, 2);
  expect_verdict(far.codeword(1, 2), State::done, std::string(303, 'a'));
}

TEST(DynamicBlock, CodewordsThatNobodyHasAreDamage) {
  expect_verdict(dynamic_block(four_symbols(), {1}).codeword(0, 2).codeword(3, 2).codeword(1, 1), State::damaged, "a");
  expect_verdict(dynamic_block(four_symbols(), {0}).codeword(0, 2).codeword(3, 2), State::damaged, "a");
  Lengths only_end(257, 0);
  only_end[256] = 1;
  expect_verdict(dynamic_block(only_end, {0}).codeword(1, 1), State::damaged, "");
}

TEST(DynamicBlock, IncompleteAndOverSubscribedCodesAreDamage) {
  const auto bad = [](const Lengths& lengths, const Lengths& distances) {
    expect_verdict(dynamic_block(lengths, distances).codeword(0, 8), State::damaged, "");
  };
  bad(four_symbols(2, 2, 2, 3), {1, 1});
  bad(four_symbols(2, 2, 2, 1), {1, 1});
  bad(four_symbols(0, 2, 0, 0), {1, 1});
  bad(four_symbols(), {2});
  bad(four_symbols(), {2, 2});
  bad(four_symbols(), {1, 2});
  bad(four_symbols(), {1, 1, 15});
  bad(four_symbols(), {15, 15});
}

TEST(DynamicBlock, WithoutAnEndIsDamage) {
  expect_verdict(dynamic_block(four_symbols(2, 0, 2, 1), {1, 1}), State::damaged, "");
}

TEST(DynamicBlock, MoreSymbolsThanThereAreIsDamage) {
  expect_verdict(dynamic_block(287, 1), State::damaged, "");
  expect_verdict(dynamic_block(257, 31), State::damaged, "");
}

TEST(DynamicBlock, RepeatsLengthsAcrossBothCodes) {
  BitWriter out = dynamic_block(259, 4);
  put_code_length(out, 18).bits(97 - 11, 7);  // 0 up to 'a'
  put_code_length(put_code_length(out, 2), 18).bits(138 - 11, 7);
  put_code_length(out, 17).bits(10 - 3, 3);
  put_code_length(out, 17).bits(10 - 3, 3);  // 0 up to the end of block
  put_code_length(put_code_length(out, 2), 16).bits(6 - 3, 2);
  expect_verdict(out.codeword(0, 2).codeword(2, 2).codeword(0, 2).codeword(1, 2), State::done, "aaaa");
}

TEST(DynamicBlock, BadRepeatsAreDamage) {
  BitWriter nothing_before = dynamic_block(257, 1);
  expect_verdict(put_code_length(nothing_before, 16).bits(0, 2), State::damaged, "");
  BitWriter too_many = dynamic_block(257, 1);
  put_code_length(too_many, 18).bits(127, 7);
  expect_verdict(put_code_length(too_many, 18).bits(120 - 11 + 1, 7), State::damaged, "");
}

/// The one difference: zlib reads on with a code of code lengths that is empty, and calls it damaged only when it has
/// found no end of block.
TEST(DynamicBlock, WithoutACodeOfCodeLengthsIsDamageAtOnce) {
  BitWriter out;
  out.bits(1, 1).bits(2, 2).bits(0, 14).bits(0, 12);
  EXPECT_EQ(inflate_whole(out.str()).state, State::damaged);
  EXPECT_EQ(zlib_inflate(out.str()).state, State::needs_input);
  EXPECT_EQ(zlib_inflate(out.str() + std::string(40, '\0')).state, State::damaged);
}

}  // namespace
}  // namespace perch::tests
