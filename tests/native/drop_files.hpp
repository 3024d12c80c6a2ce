/// \file
/// Reads files that live in memory through a Drop, as page and command do, in pieces of one size.
#pragma once

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "perch/caps.hpp"
#include "perch/drop.hpp"

namespace perch::tests {

struct DroppedFile {
  std::string path;
  std::string bytes;
  std::optional<std::size_t> unreadable_from = {};  ///< Reading this byte or a later one fails.
  std::optional<std::size_t> shrunk_to = {};        ///< The file became shorter after its size was asked.
};

struct DropOutcome {
  Reports reports;
  std::optional<ErrorCode> error;
  std::string detail;
  std::vector<std::string> left_out;  ///< `path: code detail`
  std::uint64_t bytes_asked = 0;      ///< In all ranges.
  bool kept_contract = true;          ///< Every range lay in its file, and work was done in bounded steps.
  std::vector<Drop::Progress> progress;

  [[nodiscard]] std::string lines() const {
    std::string out;
    for (const Report& report : reports) out += to_json(report) + "\n";
    return out;
  }
};

inline void check_step(const Drop& drop, DropOutcome& out) {
  const Drop::Progress now = drop.progress();
  const std::uint64_t before = out.progress.empty() ? 0 : out.progress.back().bytes_read;
  out.kept_contract = out.kept_contract && now.bytes_read >= before && now.bytes_read - before <= caps::kChunkBytes &&
                      now.bytes_read <= now.bytes_total;
  out.progress.push_back(now);
}

inline void feed_range(Drop& drop, const Drop::Wanted& want, const DroppedFile& file, std::size_t piece,
                       DropOutcome& out) {
  const std::size_t there = std::min(file.shrunk_to.value_or(file.bytes.size()), file.bytes.size());
  const auto end = static_cast<std::size_t>(want.offset + want.size_bytes);
  for (auto at = static_cast<std::size_t>(want.offset); at < std::min(end, there) && !drop.has_enough();) {
    const std::size_t size = std::min({piece, end - at, there - at});
    if (file.unreadable_from && at + size > *file.unreadable_from) return drop.read_failed();
    std::memcpy(drop.room(size).data(), file.bytes.data() + at, size);
    drop.commit(size);
    Drop::Step step = Drop::Step::busy;
    while (step == Drop::Step::busy) {
      step = drop.advance();
      check_step(drop, out);
    }
    at += size;
  }
  drop.end_range();
}

inline DropOutcome read_drop(const Network& network, const std::vector<DroppedFile>& files, std::size_t piece = 1 << 16,
                             WindowChoice window = {}) {
  Drop drop(network, window);
  DropOutcome out;
  for (const DroppedFile& file : files) drop.add_file(file.path, file.bytes.size());
  while (const auto want = drop.wanted()) {
    const std::size_t size = files[want->file].bytes.size();
    out.kept_contract = out.kept_contract && want->size_bytes > 0 && want->offset < size;
    out.bytes_asked += want->size_bytes;
    feed_range(drop, *want, files[want->file], piece, out);
  }
  if (const Status status = drop.finish(); !status) {
    out.error = status.error().code;
    out.detail = status.error().detail;
  }
  for (const Drop::LeftOut& one : drop.left_out()) {
    const std::string detail = one.error.detail.empty() ? "" : " " + one.error.detail;
    out.left_out.push_back(files[one.file].path + ": " + std::string(name(one.error.code)) + detail);
  }
  out.reports = std::move(drop.reports());
  return out;
}

}  // namespace perch::tests
