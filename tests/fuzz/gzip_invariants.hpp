/// \file
/// What holds for any bytes in the place of a `.gz`, whatever their pieces; zlib is the judge.
#pragma once

#include <span>

#include "../native/gunzip.hpp"
#include "inflate_invariants.hpp"

namespace perch::fuzz {

/// The first byte chooses the pieces, the rest is the file. What zlib calls whole is whole, with the same text; the
/// other way round zlib looks at one thing more, the checksum of a header, which hardly anybody writes.
inline void check_gzip(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::string_view file(reinterpret_cast<const char*>(data.data()) + 1, data.size() - 1);
  const tests::Unpacked whole = tests::gunzip_in(file, tests::kAllAtOnce, tests::kAmpleRoom);
  const std::size_t room = kRooms[data[0] / kInputPieces.size() % kRooms.size()];
  const tests::Unpacked cut = tests::gunzip_in(file, kInputPieces[data[0] % kInputPieces.size()],
                                               std::max(room, whole.text.size() / kMostRooms));
  demand_of_streams(whole.text == cut.text && whole.is_whole == cut.is_whole, "files do not depend on pieces");
  demand_of_streams(whole.detail == cut.detail, "nor does what is wrong with them");
  demand_of_streams(whole.is_whole || whole.detail.starts_with("damaged_gzip "), "what is damaged is called so");
  const auto zlib = tests::zlib_gunzip(file);
  if (zlib && !file.empty()) demand_of_streams(whole.is_whole && whole.text == *zlib, "what zlib reads is read");
}

}  // namespace perch::fuzz
