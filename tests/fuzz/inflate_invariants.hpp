/// \file
/// What holds for any bytes in the place of a stream of raw DEFLATE, whatever their pieces; zlib is the judge.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>

#include "../native/inflate_streams.hpp"

namespace perch::fuzz {

inline void demand_of_streams(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  __builtin_trap();
}

inline constexpr std::array<std::size_t, 5> kInputPieces = {1, 7, 40, 333, 4000};
inline constexpr std::array<std::size_t, 6> kRooms = {1, 3, 258, 353, 700, 5000};
inline constexpr std::size_t kMostRooms = 300;  // each costs a copy of the window

inline void check_verdict(const tests::Inflated& ours, std::string_view stream) {
  const tests::Inflated zlib = tests::zlib_inflate(stream);
  demand_of_streams(ours.bytes == zlib.bytes, "the bytes are zlib's");
  if (ours.state == tests::State::damaged && zlib.state == tests::State::needs_input) {
    // An empty code of code lengths: zlib sees it later, see inflate_damage_test.cpp.
    const auto later = tests::zlib_inflate(std::string(stream) + std::string(64, '\0'));
    demand_of_streams(later.state == tests::State::damaged, "what is damaged stays so for zlib too");
    return;
  }
  demand_of_streams(ours.state == zlib.state, "the verdict is zlib's");
  if (ours.state == tests::State::done) demand_of_streams(ours.consumed == zlib.consumed, "so is the end");
}

/// The first byte chooses the pieces, the rest is the stream.
inline void check_stream(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::string_view stream(reinterpret_cast<const char*>(data.data()) + 1, data.size() - 1);
  const tests::Inflated whole = tests::inflate_whole(stream);
  check_verdict(whole, stream);
  const std::size_t chunk = kInputPieces[data[0] % kInputPieces.size()];
  const std::size_t room = kRooms[data[0] / kInputPieces.size() % kRooms.size()];
  const tests::Inflated cut = tests::inflate_in(stream, chunk, std::max(room, whole.bytes.size() / kMostRooms));
  demand_of_streams(whole.kept_contract && cut.kept_contract, "progress is what the contract says");
  demand_of_streams(whole.bytes == cut.bytes && whole.state == cut.state, "streams do not depend on pieces");
  const bool done = whole.state == tests::State::done;
  demand_of_streams(!done || whole.consumed == cut.consumed, "nor does their end");
}

/// Wherever it is continued, the CRC-32 is that of zlib.
inline void check_crc(std::span<const std::uint8_t> data) {
  const auto zlib = static_cast<std::uint32_t>(::crc32(0, data.data(), static_cast<uInt>(data.size())));
  const std::size_t first = data.empty() ? 0 : data.size() * data[0] / 256;
  demand_of_streams(crc32(crc32(0, data.first(first)), data.subspan(first)) == zlib, "the CRC-32 is zlib's");
}

}  // namespace perch::fuzz
