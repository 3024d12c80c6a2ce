/// \file
/// What a ZipDirectory makes of a zip that lives in memory.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "perch/caps.hpp"
#include "perch/zip_directory.hpp"

namespace perch::tests {

struct Listing {
  std::vector<ZipEntry> entries;
  std::optional<ErrorCode> error;
  bool asked_well = true;  ///< Every range was inside the zip and of a bounded size.

  [[nodiscard]] std::vector<std::string> paths() const {
    std::vector<std::string> out;
    for (const ZipEntry& entry : entries) out.push_back(entry.path);
    return out;
  }
};

/// Lists a zip, fed in pieces of `piece` bytes.
inline Listing list_zip(std::string_view zip, std::size_t piece = caps::kChunkBytes) {
  ZipDirectory directory(zip.size());
  Listing out;
  while (const auto range = directory.wanted()) {
    const bool is_inside = range->offset <= zip.size() && range->size_bytes <= zip.size() - range->offset;
    out.asked_well = out.asked_well && is_inside && range->size_bytes > 0 && range->size_bytes <= caps::kChunkBytes;
    if (!out.asked_well) break;
    const std::string_view bytes = zip.substr(range->offset, std::min<std::size_t>(range->size_bytes, piece));
    directory.feed({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  }
  if (const Status status = directory.finish(); !status) out.error = status.error().code;
  out.entries = std::move(directory.entries());
  return out;
}

}  // namespace perch::tests
