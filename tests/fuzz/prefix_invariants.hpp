/// \file
/// What holds for any bytes before the tweets of a loose file, and for any bytes as a path.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "perch/archive_layout.hpp"
#include "record_invariants.hpp"

namespace perch::fuzz {

inline void check_path(std::string_view path) {
  const std::string_view folder = archive_folder(path);
  demand(path.starts_with(folder), "an archive's folder is the beginning of the path");
  demand(path.ends_with(base_name(path)), "a name is the end of the path");
  demand(folder.size() + base_name(path).size() <= path.size(), "and they do not overlap");
  const FileRole role = role_of(path);
  if (role != FileRole::ignored) {
    demand(role_of(base_name(path)) == role, "the folder of an opened file does not matter");
    demand(role != FileRole::loose, "a name alone makes no file loose");
  }
}

/// First byte: the chunks; the rest stands before a list of two tweets.
inline void check_prefix(std::span<const std::uint8_t> data) {
  if (data.empty()) return;
  const std::size_t chunk = kChunks[data[0] % kChunks.size()];
  const std::string before(data.begin() + 1, data.end());
  check_path(before);
  static_cast<void>(role_of_prefix(before));

  const std::string text = before +
                           "[{\"id_str\":\"2000000000000000000\",\"full_text\":\"a\"},"
                           "{\"id_str\":\"2000000000900000000\",\"full_text\":\"b\"}]";
  check_scanner(text, FileShape::unknown, chunk);
  check_scanner(text, FileShape::list, chunk);
  const std::vector<tests::File> files = {{"loose.txt", text}};
  const tests::Outcome whole = tests::read(network(), files, {}, caps::kChunkBytes);
  const tests::Outcome cut = tests::read(network(), files, {}, chunk);
  demand(whole.error == cut.error && whole.lines() == cut.lines(), "reports do not depend on chunks");
  check_counts(whole, text, "loose.txt");
}

}  // namespace perch::fuzz
