/// \file
/// A `.gz` unpacked in pieces of any size, and zlib beside it as the judge.
#pragma once

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "perch/gzip.hpp"

namespace perch::tests {

struct Unpacked {
  std::string text;
  bool is_whole = false;
  std::string detail;  ///< Why not, with its code.
};

/// In pieces of `chunk` bytes into rooms of `room` bytes.
inline Unpacked gunzip_in(std::string_view file, std::size_t chunk, std::size_t room) {
  Gunzip gunzip;
  Unpacked out;
  for (std::size_t at = 0, end = 0; at < file.size() || end < file.size();) {
    end = std::min(std::max(at, end) + std::min(chunk, file.size()), file.size());
    for (bool goes_on = true; goes_on;) {
      const std::size_t history = std::min(out.text.size(), Inflater::kHistoryBytes);
      std::string buffer = out.text.substr(out.text.size() - history) + std::string(room, '\xA5');
      const auto* const input = reinterpret_cast<const std::uint8_t*>(file.data()) + at;
      auto* const begin = reinterpret_cast<std::uint8_t*>(buffer.data()) + history;
      const auto progress = gunzip.run({input, end - at}, {begin, room});
      out.text.append(buffer, history, progress.written);
      at += progress.consumed;
      goes_on = progress.state == Gunzip::State::needs_room;
      if (progress.state == Gunzip::State::damaged) at = end = file.size();
    }
  }
  const Status status = gunzip.finish();
  out.is_whole = status.ok();
  if (!status) out.detail = std::string(name(status.error().code)) + " " + status.error().detail;
  return out;
}

/// What zlib makes of it, member by member; none where it finds a fault.
inline std::optional<std::string> zlib_gunzip(std::string_view file) {
  std::string out;
  while (!file.empty()) {
    z_stream z{};
    if (inflateInit2(&z, 16 + 15) != Z_OK) return std::nullopt;
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(file.data()));
    z.avail_in = static_cast<uInt>(file.size());
    int code = Z_OK;
    while (code == Z_OK) {
      char room[4096];
      z.next_out = reinterpret_cast<Bytef*>(room);
      z.avail_out = sizeof room;
      code = inflate(&z, Z_NO_FLUSH);
      out.append(room, sizeof room - z.avail_out);
    }
    file.remove_prefix(file.size() - z.avail_in);
    inflateEnd(&z);
    if (code != Z_STREAM_END) return std::nullopt;
  }
  return out;
}

}  // namespace perch::tests
