/// \file
/// Streams of raw DEFLATE to read, the inflater driven in pieces of any size, and zlib beside it as the judge.
#pragma once

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "perch/inflate.hpp"

namespace perch::tests {

using State = Inflater::State;

/// What came of a stream.
struct Inflated {
  std::string bytes;
  State state = State::needs_input;
  std::size_t consumed = 0;
  bool kept_contract = true;

  friend bool operator==(const Inflated&, const Inflated&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Inflated& inflated) {
    constexpr const char* kStates[] = {"needs_input", "needs_room", "done", "damaged"};
    return out << kStates[static_cast<int>(inflated.state)] << ", " << inflated.bytes.size() << " bytes of "
               << inflated.consumed << (inflated.kept_contract ? "" : ", contract broken");
  }
};

/// One call, with input and room in blocks of exactly their size, so that the address sanitizer sees a byte too far.
inline Inflater::Progress run_once(Inflater& inflater, std::string_view input, std::size_t room, Inflated& out) {
  const std::vector<std::uint8_t> exact_input(input.begin(), input.end());
  const std::size_t history = std::min(out.bytes.size(), Inflater::kHistoryBytes);
  std::vector<std::uint8_t> buffer(out.bytes.end() - static_cast<std::ptrdiff_t>(history), out.bytes.end());
  buffer.resize(history + room, 0xA5);
  const auto progress = inflater.run(exact_input, std::span(buffer).subspan(history));
  const bool in_bounds = progress.consumed <= input.size() && progress.written <= room;
  const bool all_read = progress.state != State::needs_input || progress.consumed == input.size();
  const bool room_full = progress.state != State::needs_room || progress.written == room;
  out.kept_contract = out.kept_contract && in_bounds && all_read && room_full;
  const auto begin = buffer.begin() + static_cast<std::ptrdiff_t>(history);
  if (in_bounds) out.bytes.append(begin, begin + static_cast<std::ptrdiff_t>(progress.written));
  out.consumed += progress.consumed;
  out.state = progress.state;
  return progress;
}

/// The stream in pieces of `chunk` bytes into rooms of `room` bytes.
inline Inflated inflate_in(std::string_view stream, std::size_t chunk, std::size_t room) {
  Inflater inflater;
  Inflated out;
  std::size_t given = 0;
  do {
    if (out.state == State::needs_input) given = std::min(std::max(given, out.consumed) + chunk, stream.size());
    run_once(inflater, stream.substr(out.consumed, given - out.consumed), room, out);
    const bool starved = out.state == State::needs_input && given == stream.size();
    if (starved || !out.kept_contract) break;
  } while (out.state == State::needs_input || out.state == State::needs_room);
  return out;
}

inline constexpr std::size_t kAllAtOnce = std::size_t{1} << 20;   ///< More input than any stream here has.
inline constexpr std::size_t kAmpleRoom = std::size_t{16} << 10;  ///< Enough for small streams, and for the fast loop.

inline Inflated inflate_whole(std::string_view stream) { return inflate_in(stream, kAllAtOnce, kAmpleRoom); }

/// What zlib makes of it. `consumed` says how far zlib has read ahead, unless the stream is done.
inline Inflated zlib_inflate(std::string_view stream) {
  Inflated out;
  z_stream z{};
  inflateInit2(&z, -15);
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(stream.data()));
  z.avail_in = static_cast<uInt>(stream.size());
  std::vector<char> room(kAmpleRoom);
  int result = Z_OK;
  while (result == Z_OK && z.avail_out == 0) {
    z.next_out = reinterpret_cast<Bytef*>(room.data());
    z.avail_out = static_cast<uInt>(room.size());
    result = inflate(&z, Z_SYNC_FLUSH);
    out.bytes.append(room.data(), room.size() - z.avail_out);
  }
  out.consumed = z.total_in;
  out.state = result == Z_STREAM_END ? State::done : result == Z_DATA_ERROR ? State::damaged : State::needs_input;
  inflateEnd(&z);
  return out;
}

/// \param level,strategy zlib's.
inline std::string deflated(std::string_view text, int level = 6, int strategy = Z_DEFAULT_STRATEGY) {
  z_stream z{};
  deflateInit2(&z, level, Z_DEFLATED, -15, 8, strategy);
  std::string out(deflateBound(&z, text.size()), '\0');
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  z.avail_in = static_cast<uInt>(text.size());
  z.next_out = reinterpret_cast<Bytef*>(out.data());
  z.avail_out = static_cast<uInt>(out.size());
  deflate(&z, Z_FINISH);
  out.resize(z.total_out);
  deflateEnd(&z);
  return out;
}

/// Pseudo-random bytes, each below `alphabet`, from a linear congruential generator (Knuth, MMIX).
inline std::string noise(std::size_t size, unsigned alphabet = 256, std::uint64_t seed = 1) {
  std::string out(size, '\0');
  for (char& c : out) {
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    c = static_cast<char>((seed >> 33) % alphabet);
  }
  return out;
}

/// Invented text with matches of many lengths and distances.
inline std::string prose(std::size_t size) {
  constexpr const char* kWords[] = {"a ",      "bird ", "sits on ", "the branch, ", "and ",     "sings; ", "nobody ",
                                    "knows\n", "why. ", "Winter",   " comes ",      "\"id\": ", "{",       "},\n",
                                    "0123456", "7"};
  std::string out;
  for (const char c : noise(size, 16, size)) out += kWords[static_cast<unsigned>(c)];
  out.resize(size);
  return out;
}

/// Writes a stream bit by bit: what no compressor would write.
class BitWriter {
 public:
  BitWriter& bits(unsigned value, unsigned count) {
    for (unsigned i = 0; i < count; ++i) {
      if (used_ % 8 == 0) bytes_ += '\0';
      bytes_.back() = static_cast<char>(static_cast<unsigned char>(bytes_.back()) | (value >> i & 1u) << used_ % 8);
      ++used_;
    }
    return *this;
  }
  /// Codewords go first bit first.
  BitWriter& codeword(unsigned value, unsigned count) {
    while (count > 0) bits(value >> --count & 1u, 1);
    return *this;
  }
  /// A symbol of the fixed code of literals and lengths.
  BitWriter& fixed(unsigned symbol) {
    if (symbol < 144) return codeword(0x30 + symbol, 8);
    if (symbol < 256) return codeword(0x190 + symbol - 144, 9);
    return symbol < 280 ? codeword(symbol - 256, 7) : codeword(0xC0 + symbol - 280, 8);
  }
  [[nodiscard]] const std::string& str() const noexcept { return bytes_; }

 private:
  std::string bytes_;
  unsigned used_ = 0;
};

}  // namespace perch::tests
