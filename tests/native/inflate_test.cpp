// Good streams: every kind of block and match, in pieces of any size.
#include <gtest/gtest.h>

#include "inflate_streams.hpp"

namespace perch::tests {
namespace {

void expect_text(const std::string& stream, const std::string& text, std::size_t chunk, std::size_t room) {
  const Inflated out = inflate_in(stream, chunk, room);
  EXPECT_EQ(out.state, State::done) << out;
  EXPECT_EQ(out.consumed, stream.size());
  EXPECT_TRUE(out.kept_contract);
  EXPECT_TRUE(out.bytes == text) << out;
}

std::vector<std::string> shapes() {
  std::string long_runs;
  for (int i = 0; i < 40; ++i) long_runs += std::string(259 * 3, static_cast<char>('a' + i % 7)) + "xy";
  return {"",
          "a",
          "ab",
          std::string(100'000, 'a'),
          noise(70'000),
          noise(70'000, 2),
          noise(9000, 70),
          prose(90'000),
          long_runs,
          noise(300) + prose(500)};
}

TEST(Inflater, ReadsWhatZlibWritesAtEveryLevelAndStrategy) {
  for (const std::string& text : shapes()) {
    for (int level = 0; level <= 9; ++level) {
      for (const int strategy : {Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED}) {
        const std::string stream = deflated(text, level, strategy);
        SCOPED_TRACE(testing::Message() << text.size() << " bytes, level " << level << ", strategy " << strategy);
        expect_text(stream, text, kAllAtOnce, 1 << 17);
        expect_text(stream, text, 1000, 4096);
      }
    }
  }
}

TEST(Inflater, ReadsIntoRoomsOfAnySize) {
  for (const std::string& text : {prose(3000), std::string(3000, 'a'), noise(1500) + prose(1500)}) {
    for (const int strategy : {Z_DEFAULT_STRATEGY, Z_FIXED}) {
      const std::string stream = deflated(text, 9, strategy);
      for (const std::size_t room : {1u, 2u, 3u, 7u, 257u, 258u, 259u, 351u, 352u, 353u, 700u}) {
        for (const std::size_t chunk : {std::size_t{1}, std::size_t{33}, kAllAtOnce}) {
          SCOPED_TRACE(testing::Message() << room << " bytes of room, input of " << chunk);
          expect_text(stream, text, chunk, room);
        }
      }
    }
  }
}

TEST(Inflater, ReadsInputCutAtAnyByte) {
  const std::string text = prose(400) + noise(80);
  for (const int level : {0, 1, 9}) {
    const std::string stream = deflated(text, level);
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
      Inflater inflater;
      Inflated out;
      run_once(inflater, std::string_view(stream).substr(0, cut), 2000, out);
      EXPECT_EQ(out.state, cut < stream.size() ? State::needs_input : State::done) << cut;
      run_once(inflater, std::string_view(stream).substr(cut), 2000, out);
      EXPECT_EQ(out.state, State::done) << cut;
      EXPECT_TRUE(out.kept_contract) << cut;
      EXPECT_EQ(out.bytes, text) << cut;
    }
  }
}

/// A block of the fixed code: `before` as literals, then one match.
std::string one_match(const std::string& before, unsigned length_symbol, unsigned length_extra, unsigned length_bits,
                      unsigned distance_symbol, unsigned distance_extra, unsigned distance_bits) {
  BitWriter out;
  out.bits(1, 1).bits(1, 2);
  for (const char c : before) out.fixed(static_cast<unsigned char>(c));
  out.fixed(length_symbol).bits(length_extra, length_bits);
  out.codeword(distance_symbol, 5).bits(distance_extra, distance_bits);
  for (const char c : std::string("behind the match")) out.fixed(static_cast<unsigned char>(c));
  return out.fixed(256).str();
}

TEST(Inflater, CopiesMatchesOfEveryLength) {
  const std::string before = "0123456789abcdefghijklmnopq";
  const std::size_t distance = 9;  // symbol 6, which has 2 extra bits
  for (std::size_t length = 3; length <= 258; ++length) {
    unsigned symbol = 257, base = 3, bits = 0;
    while (symbol < 284 && base + (1u << bits) <= length) {
      base += 1u << bits;
      ++symbol;
      bits = symbol < 265 ? 0 : (symbol - 261) / 4;
    }
    if (length == 258) symbol = 285, base = 258, bits = 0;
    std::string text = before;
    for (std::size_t i = 0; i < length; ++i) text += text[text.size() - distance];
    const auto stream = one_match(before, symbol, static_cast<unsigned>(length) - base, bits, 6, 0, 2);
    for (const std::size_t room : {std::size_t{100}, kAmpleRoom}) {
      SCOPED_TRACE(length);
      expect_text(stream, text + "behind the match", kAllAtOnce, room);
    }
  }
}

TEST(Inflater, CopiesMatchesFromEveryDistance) {
  const std::string before = noise(32768);
  unsigned symbol = 0, base = 1, bits = 0;
  for (unsigned distance = 1; distance <= 32768; distance += distance < 700 ? 1 : 509) {
    while (base + (1u << bits) <= distance) {
      base += 1u << bits;
      ++symbol;
      bits = symbol < 4 ? 0 : symbol / 2 - 1;
    }
    const std::string recent = before.substr(before.size() - std::min<std::size_t>(before.size(), distance));
    std::string text = recent;
    for (int i = 0; i < 40; ++i) text += text[text.size() - distance];
    const auto stream = one_match(recent, 273, 5, 3, symbol, distance - base, bits);  // a length of 35 + 5
    SCOPED_TRACE(distance);
    expect_text(stream, text + "behind the match", kAllAtOnce, 1 << 17);
    if (distance < 700) expect_text(stream, text + "behind the match", 100, 333);
  }
  EXPECT_EQ(symbol, 29u);
}

TEST(Inflater, MatchesReachBackIntoEarlierRooms) {
  const std::string half = noise(32000);
  const std::string text = half + half + half;
  for (const std::size_t room : {5000u, 32768u, 40000u}) expect_text(deflated(text, 9), text, 700, room);
}

TEST(Inflater, SaysDoneWhenTheRoomIsExactlyEnough) {
  const std::string text = prose(700);
  const std::string stream = deflated(text);
  Inflater inflater;
  Inflated out;
  run_once(inflater, stream, text.size(), out);
  EXPECT_EQ(out.state, State::done);
  EXPECT_EQ(out.bytes, text);
  Inflated empty;
  inflater.reset();
  run_once(inflater, deflated(""), 0, empty);
  EXPECT_EQ(empty.state, State::done);
}

TEST(Inflater, AsksForRoomBeforeItReadsOn) {
  Inflater inflater;
  Inflated out;
  const std::string stream = deflated("ab");
  run_once(inflater, stream, 0, out);
  EXPECT_EQ(out.state, State::needs_room);
  run_once(inflater, std::string_view(stream).substr(out.consumed), 2, out);
  EXPECT_EQ(out.state, State::done);
  EXPECT_EQ(out.bytes, "ab");
}

TEST(Inflater, LeavesTheInputBehindTheEnd) {
  const std::string behind = "PK\1\2 and what follows an entry in a zip, more than one load wide";
  for (const std::string& text : {std::string(), prose(20), prose(5000), noise(900)}) {
    for (const int level : {0, 6}) {
      const std::string stream = deflated(text, level);
      for (const std::size_t chunk : {std::size_t{1}, std::size_t{50}, kAllAtOnce}) {
        const Inflated out = inflate_in(stream + behind, chunk, 777);
        EXPECT_EQ(out.state, State::done);
        EXPECT_EQ(out.consumed, stream.size()) << text.size() << ' ' << level << ' ' << chunk;
        EXPECT_EQ(out.bytes, text);
      }
    }
  }
}

TEST(Inflater, StaysDoneUntilItIsReset) {
  Inflater inflater;
  for (const std::string& text : {prose(900), std::string("b"), noise(500)}) {
    Inflated out;
    const std::string stream = deflated(text, 6, text == "b" ? Z_FIXED : Z_DEFAULT_STRATEGY);
    run_once(inflater, stream, 2000, out);
    EXPECT_EQ(out.bytes, text);
    run_once(inflater, stream, 2000, out);
    EXPECT_EQ(out.state, State::done);
    EXPECT_EQ(out.consumed, stream.size());
    EXPECT_EQ(out.bytes, text);
    inflater.reset();
  }
}

TEST(Inflater, WritesNothingBehindItsRoom) {
  const std::string text = prose(6000) + std::string(6000, 'a');
  const std::string stream = deflated(text);
  const std::vector<std::uint8_t> input(stream.begin(), stream.end());
  for (std::size_t room = 300; room < 9000; room += 37) {
    std::vector<std::uint8_t> buffer(room + 64, 0xA5);
    Inflater inflater;
    EXPECT_EQ(inflater.run(input, std::span(buffer).first(room)).written, room);
    EXPECT_EQ(std::string(buffer.begin() + static_cast<std::ptrdiff_t>(room), buffer.end()), std::string(64, '\xA5'));
  }
}

}  // namespace
}  // namespace perch::tests
